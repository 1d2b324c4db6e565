import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { institutions } from '../../catalog/institutions';
import styles from './styles.module.css';

/** The drawing of an institution that the catalogue knows. Decorative: its name stands beside it. */
export function Avatar({ institutionCode, size }: { institutionCode: string; size: number }): ReactNode {
  const isKnown = institutions.some((one) => one.institutionCode === institutionCode);
  const source = useBaseUrl(`/img/instituicoes/${institutionCode}.svg`);
  return isKnown ? <img className={styles.avatar} src={source} alt="" width={size} height={size} /> : null;
}
