import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { SampleHost } from '../../samples/listHosts';
import { environmentLabel } from '../environmentLabel';
import controls from '../controls.module.css';
import styles from './styles.module.css';

/** Which of the hosts the sample calls. */
export function HostPicker({
  hosts,
  host,
  onPick,
}: {
  hosts: SampleHost[];
  host: SampleHost;
  onPick: (environment: string) => void;
}): ReactNode {
  return (
    <select
      className={`${controls.select} ${styles.host}`}
      value={host.environment}
      onChange={({ target }) => onPick(target.value)}
      aria-label={translate({
        id: 'playground.sample.host',
        message: 'Ambiente do exemplo',
        description: 'Select label',
      })}
    >
      {hosts.map(({ environment }) => (
        <option key={environment} value={environment}>
          {environmentLabel(environment)}
        </option>
      ))}
    </select>
  );
}
