import { translate } from '@docusaurus/Translate';

/**
 * Mends what Redoc draws, now and whenever it draws more: its `<select>`s have no name, its `<h5>`s follow an `<h2>`,
 * some of its headings can't be translated by its options, and the keyboard can't scroll its examples. Answers the
 * function that stops watching.
 */
export function mendRedoc(root: HTMLElement): () => void {
  const selectName = translate({
    id: 'reference.onePage.select',
    message: 'Escolher exemplo ou formato',
    description: 'Name of the drop-downs in the one-page reference',
  });
  const words = untranslatedWords();
  function mend(): void {
    for (const select of root.querySelectorAll('select:not([aria-label])')) {
      select.setAttribute('aria-label', selectName);
    }
    for (const heading of root.querySelectorAll('h5:not([aria-level])')) {
      heading.setAttribute('role', 'heading');
      heading.setAttribute('aria-level', '3');
      translateHeading(heading, words);
    }
    for (const example of root.querySelectorAll('pre:not([tabindex])')) {
      example.setAttribute('tabindex', '0');
    }
  }
  mend();
  const observer = new MutationObserver(mend);
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** Redoc writes some headings in two texts ("path", " Parameters"), and puts controls behind others. */
function translateHeading(heading: Element, words: Record<string, string>): void {
  const [first, ...rest] = [...heading.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  if (!first) return;
  const whole = [first, ...rest].map(({ nodeValue }) => nodeValue).join('');
  const own = words[first.nodeValue?.trim() ?? ''];
  const translated = own ?? words[whole.trim()];
  if (translated === undefined) return;
  first.nodeValue = `${translated} `;
  if (own === undefined) for (const text of rest) text.nodeValue = '';
}

function untranslatedWords(): Record<string, string> {
  return {
    'Authorizations:': translate({
      id: 'reference.redoc.authorizations',
      message: 'Autenticação:',
      description: 'Redoc: heading of an operation’s security',
    }),
    'Request Body schema:': translate({
      id: 'reference.redoc.requestBody',
      message: 'Corpo da requisição:',
      description: 'Redoc: heading of the request body',
    }),
    'path Parameters': translate({
      id: 'reference.redoc.pathParameters',
      message: 'Parâmetros do caminho',
      description: 'Redoc: heading of path parameters',
    }),
    'header Parameters': translate({
      id: 'reference.redoc.headerParameters',
      message: 'Cabeçalhos',
      description: 'Redoc: heading of header parameters',
    }),
    'query Parameters': translate({
      id: 'reference.redoc.queryParameters',
      message: 'Parâmetros de consulta',
      description: 'Redoc: heading of query parameters',
    }),
  };
}
