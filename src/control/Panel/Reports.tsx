import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { CheckChips } from '../CheckChips';
import { Choice } from '../Choice';
import { contractableReports } from '../contractableReports';
import { usePanel } from '../PanelContext';
import { Section } from '../Section';
import type { WebhookSettings } from '../types';
import styles from './styles.module.css';
import { useSettings } from './useSettings';

/** When reports leave, and which ones: what is agreed with klavi before the first call. */
export function Reports(): ReactNode {
  const { notices } = usePanel();
  const { settings, isKnown, change } = useSettings('reports');
  const { reportMode, contractedReports } = settings.webhooks;

  function changeMode(mode: WebhookSettings['reportMode']): void {
    change({ webhooks: { reportMode: mode } }, modeDone(mode));
  }

  return (
    <Section
      id="relatorios"
      title={translate({
        id: 'control.reports.title',
        message: 'Relatórios',
        description: 'Sandbox panel: heading',
      })}
      notice={notices.reports}
    >
      <fieldset className={styles.settings} disabled={!isKnown}>
        <Choice
          legend={translate({
            id: 'control.reports.mode',
            message: 'Quando saem',
            description: 'Sandbox panel: when reports leave',
          })}
          value={reportMode}
          options={[
            {
              value: 'automatic',
              label: translate({
                id: 'control.reports.automatic',
                message: 'Ao autorizar',
                description: 'Sandbox panel: the automatic delivery of reports; short',
              }),
            },
            {
              value: 'manual',
              label: translate({
                id: 'control.reports.manual',
                message: 'Quando você pede',
                description: 'Sandbox panel: the manual delivery of reports; short',
              }),
            },
          ]}
          onChange={(value) => changeMode(value as WebhookSettings['reportMode'])}
        />
        <details className={styles.more}>
          <summary>
            <Translate
              id="control.reports.contracted"
              description="Sandbox panel: opens the list of contracted reports; count is how many"
              values={{ count: contractedReports.length }}
            >
              {'Contratados: {count}'}
            </Translate>
          </summary>
          <CheckChips
            legend={translate({
              id: 'control.reports.legend',
              message: 'O que all quer dizer',
              description: 'Sandbox panel: the reports that "all" stands for',
            })}
            hint={translate({
              id: 'control.reports.hint',
              message:
                'Na entrega automática, são estes que chegam. Para pessoa, com pf_; para empresa, com pj_.',
              description: 'Sandbox panel: what the contracted reports are for',
            })}
            chips={contractableReports.map((name) => ({
              value: name,
              isOn: contractedReports.includes(name),
              label: <code>{name}</code>,
            }))}
            onChange={(values) => change({ webhooks: { contractedReports: values } }, contractedDone(values))}
          />
        </details>
      </fieldset>
    </Section>
  );
}

function modeDone(mode: WebhookSettings['reportMode']): string {
  return mode === 'automatic'
    ? translate({
        id: 'control.reports.doneAutomatic',
        message: 'Os relatórios saem assim que um consentimento é autorizado.',
        description: 'Sandbox panel: the delivery is automatic now',
      })
    : translate({
        id: 'control.reports.doneManual',
        message: 'Os relatórios saem quando você os pede pela API.',
        description: 'Sandbox panel: the delivery is manual now',
      });
}

function contractedDone(names: string[]): string {
  return translate(
    {
      id: 'control.reports.doneContracted',
      message: 'Relatórios contratados: {count}.',
      description: 'Sandbox panel: the contracted reports were changed',
    },
    { count: names.length },
  );
}
