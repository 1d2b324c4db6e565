import type { ReactNode } from 'react';
import type { Json } from '../../../../contract/types';
import type { BodyProblem } from '../../../response/checkBody';
import { TextView } from './TextView';
import { TreeView } from './TreeView';

// One chunk: what an answer needs beyond its text.
export { validateAnswer } from '../../../response/validateAnswer';
export { VerdictView } from './VerdictView';

/** A body to look around in: as a tree, or as text. */
export function Explore({
  kind,
  text,
  json,
  label,
  target,
  problems,
  say,
}: {
  kind: 'tree' | 'text';
  text: string;
  json: Json | undefined;
  label: string;
  /** What to show in the tree; a new object asks for it again. */
  target: { pointer: string } | undefined;
  problems: BodyProblem[];
  /** For the live region. */
  say: (message: string) => void;
}): ReactNode {
  return kind === 'tree' && json !== undefined ? (
    <TreeView json={json} label={label} target={target} problems={problems} say={say} />
  ) : (
    <TextView text={text} json={json} label={label} say={say} />
  );
}
