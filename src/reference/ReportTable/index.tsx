import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { ScrollTable } from '../../components/ScrollTable';
import type { WebhookSummary } from '../../contract/types';
import { WebhookName } from '../WebhookName';
import { listReports } from './listReports';
import styles from './styles.module.css';

/** Every report for a guide, one a row: what it holds, its two editions, and how far its fields are documented. */
export function ReportTable({ webhooks }: { webhooks: WebhookSummary[] }): ReactNode {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="reference.reportTable.content" description="Column: what a report holds">
              Relatório
            </Translate>
          </th>
          <th scope="col">
            <Translate id="reference.reportTable.person" description="Column: the report about a person">
              Pessoa
            </Translate>
          </th>
          <th scope="col">
            <Translate id="reference.reportTable.company" description="Column: the report about a company">
              Empresa
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {listReports(webhooks).map(({ suffix, content, pf, pj }) => (
          <tr key={suffix}>
            <td>{content}</td>
            <td>{pf ? <Edition webhook={pf} /> : <None />}</td>
            <td>{pj ? <Edition webhook={pj} /> : <None />}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Edition({ webhook }: { webhook: WebhookSummary }): ReactNode {
  return (
    <>
      <WebhookName webhook={webhook} />
      <span className={styles.fields} data-open={webhook.isOpen ? '' : undefined}>
        {webhook.isOpen ? (
          <Translate
            id="reference.reportTable.open"
            description="A report of which only the envelope is documented, not the data"
          >
            só o envelope
          </Translate>
        ) : (
          <Translate
            id="reference.reportTable.documented"
            description="A report whose fields are all documented"
          >
            campos documentados
          </Translate>
        )}
      </span>
    </>
  );
}

function None(): ReactNode {
  return (
    <Translate
      id="reference.reportTable.none"
      description="A report that has no edition about people or companies"
    >
      não há
    </Translate>
  );
}
