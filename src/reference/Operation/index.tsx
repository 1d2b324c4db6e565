import type { ReactNode } from 'react';
import { TryIt } from '../../playground/TryIt';
import type { OperationDoc } from '../../contract/types';
import { Frame } from '../Frame';
import { SectionNav } from '../SectionNav';
import { listSections } from './listSections';
import { Reference } from './Reference';

/**
 * An operation's reference with its console beside it (below the introduction on narrow screens).
 * All of it is in the page's HTML; the page's heading is the caller's.
 */
export function Operation({ operation }: { operation: OperationDoc }): ReactNode {
  return (
    <Frame
      reference={operation.id}
      intro={
        <>
          <Reference operation={operation} part="intro" />
          <SectionNav sections={listSections(operation)} beside="experimentar" />
        </>
      }
      aside={<TryIt operation={operation} />}
      asideId="experimentar"
    >
      <Reference operation={operation} part="body" />
    </Frame>
  );
}
