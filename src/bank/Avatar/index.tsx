import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { institutions } from '../../catalog/institutions';

type Props = { institutionCode: string; size: number; className?: string };

/** The drawing of an institution that the catalogue knows. Decorative: its name stands beside it. */
export function Avatar({ institutionCode, size, className }: Props): ReactNode {
  const isKnown = institutions.some((one) => one.institutionCode === institutionCode);
  const source = useBaseUrl(`/img/instituicoes/${institutionCode}.svg`);
  return isKnown ? <img className={className} src={source} alt="" width={size} height={size} /> : null;
}
