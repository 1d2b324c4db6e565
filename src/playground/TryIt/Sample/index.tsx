import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { requireEnvironment, type EnvironmentId } from '../../../catalog/environments';
import { CopyButton } from '../../../components/CopyButton';
import type { OperationDoc } from '../../../contract/types';
import { firstEnvironment } from '../../environmentStore';
import { languages } from '../../samples/languages';
import { chooseHost, listHosts } from '../../samples/listHosts';
import { toExports } from '../../samples/toExports';
import { toCurl } from '../../toCurl';
import { toSampleRequest } from '../../toSampleRequest';
import type { RequestValues } from '../../types';
import { Exports } from './Exports';
import { HostPicker } from './HostPicker';
import { LanguagePicker } from './LanguagePicker';
import styles from './styles.module.css';
import { useSamples } from './useSamples';

/**
 * The same call from the reader's own program. Prerendered as curl; other languages and colours come when they are
 * asked for, into a box whose size depends on the operation alone.
 */
export function Sample({
  operation,
  values,
  environment = 'portal',
  localUrl = firstEnvironment.localUrl,
}: {
  operation: OperationDoc;
  values: RequestValues;
  environment?: EnvironmentId;
  localUrl?: string;
}): ReactNode {
  const { language, parts, failed, choose, prepare } = useSamples();
  // Typing comes first: code may follow a moment later.
  const current = useDeferredValue(values);
  const [picked, setPicked] = useState<{ for: EnvironmentId; environment: string }>();
  const hosts = listHosts(operation, localUrl);
  // Whoever changes the site's environment means this sample, too.
  const host = chooseHost(hosts, picked?.for === environment ? picked.environment : environment);
  const sample = useMemo(() => toSampleRequest(operation, current, host.url), [operation, current, host.url]);

  const shown = parts ? language : 'curl';
  const code = useMemo(() => {
    if (shown === 'curl' || !parts) return toCurl(sample.request, sample.variables);
    return parts.writers[shown](parts.toSampleCall(sample.request, sample.variables));
  }, [sample, shown, parts]);
  const nameOf = (id: string) => languages.find((one) => one.id === id)?.name ?? id;
  const exports = toExports(sample, {
    product: operation.product,
    simulated: host.environment === 'local' && requireEnvironment('local').simulated,
  });

  return (
    <div className={styles.sample} onPointerEnter={prepare} onFocus={prepare}>
      <LanguagePicker language={language} onChoose={choose} />
      <div className={styles.head}>
        {hosts.length > 1 ? (
          <HostPicker
            hosts={hosts}
            host={host}
            onPick={(to) => setPicked({ for: environment, environment: to })}
          />
        ) : null}
        <CopyButton
          text={code}
          label={translate({
            id: 'playground.sample.copy',
            message: 'Copiar o exemplo',
            description: 'Button: copies the code sample',
          })}
        />
      </div>
      {failed ? (
        <p className={styles.failure} role="alert">
          <Translate
            id="playground.sample.failure"
            description="Language is the name of a programming language"
            values={{ language: nameOf(failed) }}
          >
            {'O exemplo em {language} não carregou. Confira a conexão e escolha de novo; aqui está o curl.'}
          </Translate>
        </p>
      ) : null}
      {/* A box that scrolls has to be reachable by keyboard. */}
      <pre
        className={styles.code}
        data-size={operation.requestBody ? 'body' : 'bare'}
        data-language={shown}
        aria-busy={shown !== language && !failed}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={0}
        role="group"
        aria-label={translate(
          {
            id: 'playground.sample.code',
            message: 'Exemplo em {language}',
            description: 'Label of code; language is the name of a programming language',
          },
          { language: nameOf(shown) },
        )}
      >
        <code>{parts ? <parts.Highlighted code={code} language={shown} /> : code}</code>
      </pre>
      <Exports lines={exports} />
    </div>
  );
}
