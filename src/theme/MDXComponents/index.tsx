import type { ComponentProps, ReactNode } from 'react';
import MDXComponents from '@theme-original/MDXComponents';
import { ProvisionalBadge } from '../../components/ProvisionalBadge';
import { ScrollTable } from '../../components/ScrollTable';

/** `<Provisional>o que confirmar</Provisional>` in a guide. */
function Provisional({ children }: { children: string }): ReactNode {
  return <ProvisionalBadge note={children} />;
}

/** The corner of a table that compares is empty: a cell, for a header that says nothing is read out as one. */
function HeaderCell(props: ComponentProps<'th'>): ReactNode {
  return props.children === undefined ? <td style={props.style} /> : <th {...props} />;
}

export default { ...MDXComponents, Provisional, table: ScrollTable, th: HeaderCell };
