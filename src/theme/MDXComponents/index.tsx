import type { ReactNode } from 'react';
import MDXComponents from '@theme-original/MDXComponents';
import { ProvisionalBadge } from '../../components/ProvisionalBadge';
import { ScrollTable } from '../../components/ScrollTable';

/** `<Provisional>o que confirmar</Provisional>` in a guide. */
function Provisional({ children }: { children: string }): ReactNode {
  return <ProvisionalBadge note={children} />;
}

export default { ...MDXComponents, Provisional, table: ScrollTable };
