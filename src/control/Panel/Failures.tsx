import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { institutions } from '../../catalog/institutions';
import { Avatar } from '../Avatar';
import { CheckChips } from '../CheckChips';
import { Choice } from '../Choice';
import { usePanel } from '../PanelContext';
import { Section } from '../Section';
import { FailureForm } from './FailureForm';
import styles from './styles.module.css';
import { useSettings } from './useSettings';

const latencies = [0, 300, 1000, 3000, 10_000];

/** What goes wrong with the calls: refusals, slowness, institutions that are down. */
export function Failures(): ReactNode {
  const { notices } = usePanel();
  const { settings, isKnown, change } = useSettings('failures');
  const { latencyMs, brokenInstitutions } = settings;
  const offered = latencies.includes(latencyMs) ? latencies : [...latencies, latencyMs];
  return (
    <Section
      id="falhas"
      title={translate({
        id: 'control.failures.title',
        message: 'Falhas',
        description: 'Sandbox panel: heading',
      })}
      notice={notices.failures}
    >
      <fieldset className={styles.settings} disabled={!isKnown}>
        <FailureForm />
        <Choice
          legend={translate({
            id: 'control.latency.legend',
            message: 'Cada resposta demora a mais',
            description: 'Sandbox panel: how much slower every answer is',
          })}
          value={String(latencyMs)}
          options={offered.map((value) => ({ value: String(value), label: latencyText(value) }))}
          onChange={(value) => change({ latencyMs: Number(value) }, latencyDone(Number(value)))}
        />
        <CheckChips
          legend={translate({
            id: 'control.broken.legend',
            message: 'Instituições fora do ar',
            description: 'Sandbox panel: institutions to take down',
          })}
          hint={translate({
            id: 'control.broken.hint',
            message: 'Fora do ar, a instituição aparece com isOutage e não autoriza ninguém.',
            description: 'Sandbox panel: what an institution that is down does',
          })}
          chips={institutions.map(({ institutionCode, name, isOutage }) => ({
            value: institutionCode,
            isOn: isOutage || brokenInstitutions.includes(institutionCode),
            isFixed: isOutage,
            label: (
              <>
                <Avatar institutionCode={institutionCode} size={18} />
                {name}
              </>
            ),
          }))}
          onChange={(values) => change({ brokenInstitutions: values }, brokenDone(values))}
        />
      </fieldset>
    </Section>
  );
}

function latencyText(milliseconds: number): string {
  if (milliseconds === 0) {
    return translate({
      id: 'control.latency.none',
      message: 'nada',
      description: 'Sandbox panel: answers are not slowed down',
    });
  }
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000} s` : `${milliseconds} ms`;
}

function latencyDone(milliseconds: number): string {
  if (milliseconds === 0) {
    return translate({
      id: 'control.latency.doneNone',
      message: 'As respostas voltam sem demora.',
      description: 'Sandbox panel: answers are not slowed down any more',
    });
  }
  return translate(
    {
      id: 'control.latency.done',
      message: 'As respostas dos produtos agora demoram {latency} a mais.',
      description: 'Sandbox panel: answers are slowed down; latency is like 300 ms',
    },
    { latency: latencyText(milliseconds) },
  );
}

function brokenDone(codes: string[]): string {
  if (codes.length === 0) {
    return translate({
      id: 'control.broken.doneNone',
      message: 'As instituições estão de volta.',
      description: 'Sandbox panel: no institution is down any more',
    });
  }
  const names = institutions
    .filter(({ institutionCode }) => codes.includes(institutionCode))
    .map(({ name }) => name);
  return translate(
    {
      id: 'control.broken.done',
      message: 'Fora do ar agora: {names}.',
      description: 'Sandbox panel: institutions that were taken down; names is a list',
    },
    { names: names.join(', ') },
  );
}
