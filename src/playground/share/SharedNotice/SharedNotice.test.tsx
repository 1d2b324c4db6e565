import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { SharedCallState } from '../types';
import { Notice } from './Notice';
import { SharedNotice } from '.';

vi.mock('@docusaurus/Link', () => ({
  // The real Link needs a router.
  // eslint-disable-next-line @docusaurus/no-html-links -- it stands in for that Link
  default: ({ to, children }: { to: string; children: React.ReactNode }) => <a href={to}>{children}</a>,
}));

type Shown = Exclude<SharedCallState, { kind: 'none' }>;

const call: Shown & { kind: 'call' } = { kind: 'call', values: { parameters: {}, texts: {} }, unknown: [] };

test('is an empty live region until a link is there', () => {
  expect(renderToStaticMarkup(<SharedNotice shared={{ kind: 'none' }} />)).toBe('<div role="status"></div>');
});

test.each<[Shown, string]>([
  [call, 'trouxe uma chamada preenchida'],
  [{ ...call, unknown: ['query.old'] }, 'não tem: old.'],
  [{ ...call, environment: 'homologacao' }, 'Usar Homologação, como quem enviou'],
  [{ kind: 'problem', reason: 'damaged' }, 'cortado ou alterado'],
  [{ kind: 'problem', reason: 'newer' }, 'versão mais nova'],
  [{ kind: 'problem', reason: 'tooLarge' }, 'maior do que o portal aceita'],
  [{ kind: 'problem', reason: 'notAllowed' }, 'credencial ou dados de alguém'],
  [{ kind: 'problem', reason: 'unsupported' }, 'antigo demais'],
  [{ kind: 'problem', reason: 'notLoaded' }, 'Confira a conexão'],
  [
    {
      kind: 'problem',
      reason: 'otherOperation',
      other: { operation: 'klavi-ki/createLink', fragment: '#k1.a' },
    },
    'href="/api/klavi-ki/create-link#k1.a"',
  ],
])('%o', (shared, text) => {
  expect(renderToStaticMarkup(<Notice shared={shared} />).replaceAll('<!-- -->', '')).toContain(text);
});

test('doesn’t offer the environment that is already chosen', () => {
  expect(renderToStaticMarkup(<Notice shared={{ ...call, environment: 'portal' }} />)).not.toContain('Usar');
});
