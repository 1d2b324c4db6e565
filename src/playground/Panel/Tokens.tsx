import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { requireEnvironment, type EnvironmentId } from '../../catalog/environments';
import type { Contract, SecuritySchemeDoc } from '../../contract/types';
import { findTokens } from '../findTokens';
import { getAnswers } from '../answers';
import { tokenName } from '../tokenName';
import type { TokenState } from '../types';
import { useNow } from '../TryIt/useNow';
import { vault } from '../vault';
import { renewToken } from './renewToken';
import { SecretField } from './SecretField';
import styles from './styles.module.css';

/** The tokens that a product's calls use: which are held, and for how long. */
export function Tokens({
  environment,
  contract,
}: {
  environment: EnvironmentId;
  contract: Contract | undefined;
}): ReactNode {
  if (!contract) return null;
  return listSchemes(contract).map((scheme) => (
    <Token
      key={`${environment}${scheme.name}`}
      environment={environment}
      contract={contract}
      scheme={scheme}
    />
  ));
}

/** The credentials that some answer brings, each once. */
function listSchemes({ operations }: Contract): SecuritySchemeDoc[] {
  const all = operations.flatMap(({ securitySchemes }) => securitySchemes);
  const obtained = all.filter(({ obtainedFrom }) => obtainedFrom.length > 0);
  return obtained.filter(({ name }, index) => obtained.findIndex((one) => one.name === name) === index);
}

function Token({
  environment,
  contract,
  scheme,
}: {
  environment: EnvironmentId;
  contract: Contract;
  scheme: SecuritySchemeDoc;
}): ReactNode {
  const now = useNow();
  const { siteConfig } = useDocusaurusContext();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const { product } = contract;
  const pasted = vault.tokens(environment, product);
  const probe = { securitySchemes: [scheme], security: [[scheme.name]] };
  const [token] = findTokens(probe, getAnswers(environment, product), pasted);
  const { takesKeys, simulated } = requireEnvironment(environment);
  const name = tokenName(scheme);

  async function renew(): Promise<void> {
    setIsBusy(true);
    const rootUrl = String(siteConfig.customFields?.rootUrl ?? '/');
    setProblem(await renewToken({ contract, scheme, rootUrl }));
    setIsBusy(false);
  }

  return (
    <div className={styles.token}>
      <p className={styles.fact}>
        <span>{name}</span>
        <span className={styles.note}>{describe(token, now)}</span>
      </p>
      <div className={styles.actions}>
        <button type="button" className={styles.button} aria-disabled={isBusy} onClick={() => void renew()}>
          <Translate
            id="playground.panel.renew"
            description="Button: gets a new token; token is its name"
            values={{ token: name }}
          >
            {'Gerar {token}'}
          </Translate>
        </button>
        {problem === '' ? null : (
          <span role="status" className={styles.problem}>
            {problem}
          </span>
        )}
      </div>
      {takesKeys && !simulated ? (
        <SecretField
          name={translate(
            {
              id: 'playground.panel.paste',
              message: '{token} que você já tem',
              description: 'Label of a field for a token that the reader pastes',
            },
            { token: name },
          )}
          value={pasted[scheme.name] ?? ''}
          onChange={(value) => vault.setToken(environment, product, scheme.name, value)}
        />
      ) : null}
    </div>
  );
}

function describe(token: TokenState | undefined, now: number): string {
  if (token?.kind !== 'held') {
    return translate({
      id: 'playground.panel.noToken',
      message: 'nenhum',
      description: 'State of a token: none held',
    });
  }
  if (token.expiresAt === undefined) {
    return translate({
      id: 'playground.panel.tokenHeld',
      message: 'guardado, sem prazo conhecido',
      description: 'State of a token',
    });
  }
  const seconds = Math.floor((token.expiresAt - now) / 1000);
  if (seconds <= 0) {
    return translate({
      id: 'playground.panel.tokenExpired',
      message: 'expirou',
      description: 'State of a token',
    });
  }
  return translate(
    {
      id: 'playground.panel.tokenLeft',
      message: 'expira em {time}',
      description: 'State of a token; time is minutes and seconds, such as 29:50',
    },
    { time: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` },
  );
}
