import type { ReactNode } from 'react';
import { Markdown } from '../../components/Markdown';
import { Endpoint } from '../Endpoint';
import type { OperationDoc } from '../../contract/types';
import { StateBadges } from '../StateBadges';

/** What the call is: its state, its address, its purpose. */
export function Intro({ operation }: { operation: OperationDoc }): ReactNode {
  const { description, deprecated, provisional } = operation;
  return (
    <>
      <StateBadges deprecated={deprecated} provisional={provisional} />
      <Endpoint operation={operation} />
      {description ? <Markdown source={description} /> : null}
    </>
  );
}
