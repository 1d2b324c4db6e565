import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { requireEnvironment, type EnvironmentId } from '../../catalog/environments';
import type { OperationDoc } from '../../contract/types';
import { environmentLabel } from './environmentLabel';
import styles from './styles.module.css';

const Panel = lazy(() =>
  import(/* webpackChunkName: "panel" */ '../Panel').then((module) => ({ default: module.Panel })),
);

/** Where this console sends, simulated or real; opens the panel with environments, keys, variables and what was sent. */
export function EnvironmentBadge({
  operation,
  environment,
}: {
  operation: OperationDoc;
  environment: EnvironmentId;
}): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { simulated } = requireEnvironment(environment);
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles.environment}
        data-real={!simulated || undefined}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {simulated ? (
          <Translate
            id="playground.environment.badge"
            description="Button; environment is a name"
            values={{ environment: environmentLabel(environment) }}
          >
            {'{environment} · simulado'}
          </Translate>
        ) : (
          <Translate
            id="playground.environment.real"
            description="Button; environment is a name; calls there are not simulated"
            values={{ environment: environmentLabel(environment) }}
          >
            {'{environment} · real'}
          </Translate>
        )}
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <Panel
            operation={operation}
            onClose={() => {
              setIsOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
