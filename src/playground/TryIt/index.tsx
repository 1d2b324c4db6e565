import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { MethodBadge } from '../../components/MethodBadge';
import type { OperationDoc } from '../../contract/types';
import { draftKey, drafts, toEdits } from '../drafts';
import { hideSecrets } from '../fillSecrets';
import { isReal } from '../isReal';
import { isEditable, parameterField } from '../operationFields';
import type { Details } from '../performSend';
import { SharedNotice } from '../share/SharedNotice';
import { useSharedCall } from '../share/useSharedCall';
import { secretFields } from '../secretFields';
import { useEnvironment } from '../useEnvironment';
import { ActionBar } from './ActionBar';
import { Authorization } from './Authorization';
import { toConsoleKey } from './CallLink';
import { EnvironmentBadge } from './EnvironmentBadge';
import { ExamplePicker } from './ExamplePicker';
import { PathTemplate } from './PathTemplate';
import { RequestForm } from './RequestForm';
import { FormContext } from './RequestForm/FormContext';
import { ShareCall } from '../share/ShareCall';
import { Response } from './Response';
import { Sample } from './Sample';
import { SandboxLinks } from './SandboxLinks';
import styles from './styles.module.css';
import { useRequest } from './useRequest';
import { loadParts, useSend } from './useSend';
import { useWarmUp } from './useWarmUp';

/**
 * A console for one call: fill in, send to the portal's sandbox, read the answer. `example` names the contract's
 * example to start from. With `details`, `operation` may be what `toConsoleDoc` makes of it.
 */
export function TryIt({
  operation,
  example,
  details,
}: {
  operation: OperationDoc;
  example?: string;
  details?: Details;
}): ReactNode {
  const titleId = useId();
  const element = useRef<HTMLElement>(null);
  const { siteConfig } = useDocusaurusContext();
  const rootUrl = String(siteConfig.customFields?.rootUrl ?? '/');
  const environment = useEnvironment();
  const request = useRequest(operation, example, environment);
  const call = useSend(operation, request, { rootUrl, details, environment });
  const form = { ...request.form, problems: call.problems };
  const shared = useSharedCall(operation);
  const { pickExample } = request;
  const { values } = request.form;
  // A key that was written into the JSON has no place in a sample.
  const shown = isReal(environment.id) ? hideSecrets(values, secretFields(operation.product)) : values;
  useWarmUp(element, rootUrl);

  useEffect(() => {
    if (shared.kind !== 'call') return;
    if (shared.example) pickExample(shared.example);
    const fields = operation.parameters.filter(isEditable).map(parameterField);
    drafts.set(draftKey(operation.product, operation.id, example), toEdits(shared.values, fields));
  }, [shared, operation, example, pickExample]);

  // A failure here is met again, and told, by the send itself.
  const prepare = () => void loadParts().catch(() => {});

  function sendByKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    call.send();
  }

  return (
    // The shortcut works anywhere inside; every single control has its own keys and roles.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={element}
      className={styles.console}
      aria-labelledby={titleId}
      tabIndex={-1}
      data-search-ignore
      data-console={toConsoleKey(operation.product, operation.id)}
      onKeyDown={sendByKey}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      <header className={styles.head}>
        <p className={styles.title} id={titleId}>
          <span className={styles.eyebrow}>
            <Translate id="playground.title" description="Above the name of a call">
              Experimente
            </Translate>
          </span>
          {operation.summary}
        </p>
        <EnvironmentBadge operation={operation} environment={environment.id} />
      </header>
      <SharedNotice shared={shared} />
      <div className={styles.bar}>
        <MethodBadge method={operation.method} />
        <PathTemplate path={operation.path} />
      </div>
      <div className={styles.panes}>
        <div className={styles.request}>
          <Authorization operation={operation} request={request} />
          <ExamplePicker operation={operation} example={request.example} onPick={request.pickExample} />
          <FormContext value={form}>
            <RequestForm operation={operation} />
          </FormContext>
          <ActionBar call={call} hasEdits={request.hasEdits} onReset={request.reset} />
          <div className={styles.foot}>
            <SandboxLinks />
            <ShareCall
              operation={operation}
              values={request.form.values}
              environment={environment.id}
              example={request.example}
            />
          </div>
        </div>
        {/* Dark in both colour modes: the tokens of the dark mode apply inside. */}
        <div className={styles.output} data-theme="dark">
          <Response call={call} environment={environment.id} />
          <Sample
            operation={operation}
            values={shown}
            environment={environment.id}
            localUrl={environment.localUrl}
          />
        </div>
      </div>
      <p className={styles.live} role="status">
        {call.message}
      </p>
    </section>
  );
}
