import { useId, useState, useSyncExternalStore, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { getVersion, subscribe } from '../readSession';
import { useEnvironment } from '../useEnvironment';
import { listVariables, setVariable } from '../variables';
import styles from './styles.module.css';

/** The ids that answers brought: later calls offer them, and they can be changed here. */
export function Variables({ product }: { product: string }): ReactNode {
  const id = useId();
  const { id: environment } = useEnvironment();
  useSyncExternalStore(subscribe, getVersion, getVersion);
  const [name, setName] = useState('');
  const variables = listVariables(environment, product);
  return (
    <section className={styles.group}>
      <p className={styles.note}>
        <Translate id="playground.variables.intro" description="Above the list of variables">
          Cada resposta guarda aqui os ids que traz. Nas próximas chamadas, os campos com o mesmo nome já os
          oferecem.
        </Translate>
      </p>
      {variables.length === 0 ? (
        <p className={styles.empty}>
          <Translate id="playground.variables.none" description="The list of variables is empty">
            Ainda não há variáveis. Envie uma chamada, como a que cria um link.
          </Translate>
        </p>
      ) : null}
      {variables.map((variable) => (
        <div key={variable.name} className={styles.field}>
          <label htmlFor={`${id}${variable.name}`}>
            {variable.name} {variable.from ? <span className={styles.note}>{variable.from}</span> : null}
          </label>
          <div className={styles.row}>
            <input
              id={`${id}${variable.name}`}
              className={styles.input}
              value={variable.value}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setVariable(environment, product, variable.name, target.value)}
            />
            <button
              type="button"
              className={styles.button}
              aria-label={translate(
                {
                  id: 'playground.variables.removeLabel',
                  message: 'Remover {name}',
                  description: 'Button; name is a variable',
                },
                { name: variable.name },
              )}
              onClick={() => setVariable(environment, product, variable.name, undefined)}
            >
              <Translate id="playground.variables.remove" description="Button">
                Remover
              </Translate>
            </button>
          </div>
        </div>
      ))}
      <form
        className={styles.field}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          setVariable(environment, product, name.trim(), '');
          setName('');
        }}
      >
        <label htmlFor={`${id}new`}>
          <Translate id="playground.variables.new" description="Label: name of a new variable">
            Nova variável
          </Translate>
        </label>
        <div className={styles.row}>
          <input
            id={`${id}new`}
            className={styles.input}
            value={name}
            placeholder="linkId"
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit" className={styles.button}>
            <Translate id="playground.variables.add" description="Button">
              Criar
            </Translate>
          </button>
        </div>
      </form>
    </section>
  );
}
