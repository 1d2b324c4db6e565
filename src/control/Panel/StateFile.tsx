import { useRef, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { Button } from '../Button';
import { usePanel } from '../PanelContext';
import { saveFile } from '../saveFile';
import { failureText } from '../useAct';
import styles from './styles.module.css';

/** The whole state into a file, and from a file back. */
export function StateFile(): ReactNode {
  const { state, ask, act, tell, busy } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const isBusy = busy !== undefined;

  async function save(): Promise<void> {
    const asked = await ask<unknown>('GET', '/control/state');
    if (!asked.ok) return tell('state', { kind: 'failed', text: failureText(asked) });
    const day = (state.clock?.now ?? '').slice(0, 10);
    saveFile(`klavi-sandbox-${day}.json`, JSON.stringify(asked.body));
    tell('state', { kind: 'done', text: savedText() });
  }

  async function open(file: File | undefined): Promise<void> {
    if (!file) return;
    const body = parse(await file.text());
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
    if (body === undefined) return tell('state', { kind: 'failed', text: notJsonText() });
    await act('state', { method: 'PUT', path: '/control/state', body }, openedText());
  }

  return (
    <div className={styles.files}>
      <Button isBusy={isBusy} onPress={() => void save()}>
        <Translate id="control.file.export" description="Sandbox panel: saves the state as a file">
          Exportar
        </Translate>
      </Button>
      <Button isBusy={isBusy} onPress={() => input.current?.click()}>
        <Translate id="control.file.import" description="Sandbox panel: opens a file with a state">
          Importar
        </Translate>
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={translate({
          id: 'control.file.label',
          message: 'Arquivo com o estado do sandbox',
          description: 'Sandbox panel: accessible name of the file field',
        })}
        onChange={(event) => void open(event.target.files?.[0])}
      />
    </div>
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function savedText(): string {
  return translate({
    id: 'control.file.exported',
    message: 'O estado inteiro foi para um arquivo.',
    description: 'Sandbox panel: the state was saved as a file',
  });
}

function openedText(): string {
  return translate({
    id: 'control.file.imported',
    message: 'O sandbox está como no arquivo.',
    description: 'Sandbox panel: a state was read from a file',
  });
}

function notJsonText(): string {
  return translate({
    id: 'control.file.notJson',
    message: 'Este arquivo não é um JSON. Escolha um que o painel exportou.',
    description: 'Sandbox panel: the file can’t be read',
  });
}
