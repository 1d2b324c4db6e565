import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { translate } from '@docusaurus/Translate';
import { errorAnchor } from '../../catalog/errorAnchor';
import type { ErrorKind } from '../../catalog/errorEntry';
import { errors } from '../../catalog/errors';
import { ErrorTable as Table } from '../../components/ErrorTable';

/**
 * `<ErrorTable kind="business" />` in a guide: the codes of a kind, in the page's language. The guide imports it, so that
 * only pages that show codes carry them.
 */
export function ErrorTable({ kind }: { kind: ErrorKind }): ReactNode {
  const language = useDocusaurusContext().i18n.currentLocale === 'en' ? 'en' : 'pt-BR';
  const entries = errors.filter((entry) => entry.kind === kind);
  if (entries.length === 0)
    throw new Error(`<ErrorTable kind="${kind}" />: no such kind in src/catalog/errors.ts`);
  const rows = entries.map(({ codes, name, meaning, actors, retry, action, provisional }) => ({
    codes: codes.map((code) => ({ code, anchor: errorAnchor(kind, code) })),
    name,
    meaning: meaning[language],
    actors,
    retry,
    action: action[language],
    provisional: provisional?.[language],
  }));
  return (
    <Table
      rows={rows}
      label={translate({
        id: 'errorTable.table.label',
        message: 'Códigos e o que fazer',
        description: 'Error table: accessible name of the table',
      })}
    />
  );
}
