import { useId, useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { environments, requireEnvironment } from '../../catalog/environments';
import type { OperationDoc } from '../../contract/types';
import { environmentStore, toLoopback } from '../environmentStore';
import { environmentLabel } from '../TryIt/environmentLabel';
import { useEnvironment } from '../useEnvironment';
import { environmentText } from './environmentText';
import styles from './styles.module.css';

/** The choice of where every console of the site sends. */
export function Environments({ operation }: { operation: OperationDoc }): ReactNode {
  const id = useId();
  const choice = useEnvironment();
  const { reach } = requireEnvironment(choice.id);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.groupTitle}>
        <Translate id="playground.panel.where" description="Title: choice of an environment">
          Para onde as chamadas vão
        </Translate>
      </legend>
      {environments.map((one) => (
        <label key={one.id} className={styles.option}>
          <input
            type="radio"
            name={`${id}environment`}
            value={one.id}
            checked={one.id === choice.id}
            onChange={() => environmentStore.set({ id: one.id })}
          />
          <span className={styles.optionText}>
            <span className={styles.optionName}>
              {environmentLabel(one.id)}
              <span className={styles.mark} data-real={!one.simulated || undefined}>
                {one.simulated
                  ? translate({
                      id: 'playground.panel.simulated',
                      message: 'simulado',
                      description: 'Mark of an environment',
                    })
                  : translate({
                      id: 'playground.panel.real',
                      message: 'real',
                      description: 'Mark of an environment',
                    })}
              </span>
            </span>
            <span className={styles.note}>{environmentText(one.id)}</span>
            {one.reach === 'host' ? <code className={styles.host}>{hostOf(operation, one.id)}</code> : null}
          </span>
        </label>
      ))}
      {reach === 'loopback' ? (
        <Address
          label={translate({
            id: 'playground.panel.localUrl',
            message: 'Endereço do sandbox local',
            description: 'Label of a field',
          })}
          value={choice.localUrl}
          onChange={(localUrl) => environmentStore.set({ localUrl })}
        />
      ) : null}
      {reach === 'host' ? (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={choice.useRelay}
            onChange={({ target }) => environmentStore.set({ useRelay: target.checked })}
          />
          <Translate id="playground.panel.useRelay" description="Label of a checkbox">
            Passar pelo relay na minha máquina
          </Translate>
        </label>
      ) : null}
      {reach === 'relay' || (reach === 'host' && choice.useRelay) ? (
        <>
          <Address
            label={translate({
              id: 'playground.panel.relayUrl',
              message: 'Endereço do relay',
              description: 'Label of a field',
            })}
            value={choice.relayUrl}
            onChange={(relayUrl) => environmentStore.set({ relayUrl })}
          />
          <p className={styles.note}>
            <Link to="/console/relay">
              <Translate id="playground.panel.relayGuide" description="Link to a guide">
                Como ligar o relay
              </Translate>
            </Link>
          </p>
        </>
      ) : null}
    </fieldset>
  );
}

function hostOf({ servers }: OperationDoc, id: string): string {
  const url = servers.find(({ environment }) => environment === id)?.url;
  return url && URL.canParse(url) ? new URL(url).host : '—';
}

function Address({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  const [text, setText] = useState(value);
  const isWrong = toLoopback(text) === undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="url"
        className={styles.input}
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}problem` : undefined}
        onChange={({ target }) => {
          setText(target.value);
          if (toLoopback(target.value)) onChange(target.value);
        }}
      />
      {isWrong ? (
        <p className={styles.problem} id={`${id}problem`}>
          <Translate id="playground.panel.loopback" description="Problem with an address">
            Só endereços desta máquina, como http://127.0.0.1:4010.
          </Translate>
        </p>
      ) : null}
    </div>
  );
}
