import type { ReactNode } from 'react';
import { Markdown } from '../../../components/Markdown';
import { ProvisionalBadge } from '../../../components/ProvisionalBadge';

/** The text of a field's note. Loaded by the first note that is opened. */
export function NoteText({
  description,
  provisional,
}: {
  description?: string;
  provisional?: string;
}): ReactNode {
  return (
    <>
      {description ? <Markdown source={description} /> : null}
      {provisional ? <ProvisionalBadge note={provisional} /> : null}
    </>
  );
}
