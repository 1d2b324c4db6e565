import { translate } from '@docusaurus/Translate';

const SHOWN_FOR_MS = 2000;

/**
 * Copies the code beside a `CopyTrigger` that was clicked, and says for two seconds how that went.
 * Clicks on anything else are none of its business.
 */
export async function copyOnClick({ target }: { target: EventTarget }): Promise<void> {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
  const word = button?.querySelector('span');
  const code = button?.closest('[data-copy-scope]')?.querySelector('pre, code');
  if (!button || !word || !code || button.dataset.outcome) return;
  const { ariaLabel } = button;
  const idle = word.textContent;
  const outcome = await write(code.textContent);
  button.dataset.outcome = outcome;
  button.ariaLabel = null;
  word.textContent = nameOutcome(outcome);
  setTimeout(() => {
    delete button.dataset.outcome;
    button.ariaLabel = ariaLabel;
    word.textContent = idle;
  }, SHOWN_FOR_MS);
}

type Outcome = 'copied' | 'failed';

async function write(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}

function nameOutcome(outcome: Outcome): string {
  return outcome === 'copied'
    ? translate({
        id: 'reference.copy.copied',
        message: 'Copiado',
        description: 'Copy button, right after it copied',
      })
    : translate({
        id: 'reference.copy.failed',
        message: 'Não copiou',
        description: 'Copy button, when the browser refused',
      });
}
