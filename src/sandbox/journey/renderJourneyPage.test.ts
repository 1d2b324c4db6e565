import { describe, expect, it, test } from 'vitest';
import { personas } from '../../catalog/personas';
import { fullView, journeyScreens } from '../fixtures/journeyViews';
import { attribute, collect, readPage, textOf, toFormData, type PageElement } from '../fixtures/readPage';
import { readJourneyForm } from './readJourneyForm';
import { renderJourneyPage } from './renderJourneyPage';
import type { JourneyScreen, JourneyStep, JourneyView } from './types';

const action = '/__sandbox/journey/journey-1';
const avatarOf = (code: string) => (code === '901' ? '/__sandbox/img/901.svg' : undefined);

function render(screen: JourneyScreen, more: Partial<JourneyView> = {}, context: object = {}): PageElement[] {
  return readPage(renderJourneyPage({ ...fullView, screen, ...more }, { action, avatarOf, ...context }));
}

const byTag = (page: PageElement[], tag: string) => page.filter(({ tagName }) => tagName === tag);
const texts = (page: PageElement[], tag: string) => byTag(page, tag).map((element) => textOf(element).trim());

/** The steps that a page's buttons take, in their order. */
function readSteps(page: PageElement[]): (JourneyStep | undefined)[] {
  return byTag(page, 'form').flatMap((form) => {
    return byTag(collect(form), 'button').map((button) => readJourneyForm(toFormData(form, button)));
  });
}

const headings: Record<JourneyScreen, string> = {
  welcome: 'Conecte a sua conta',
  identify: 'Quem vai compartilhar?',
  institutions: 'Escolha a instituição',
  confirm: 'Confira o que será compartilhado',
  login: 'Entre na sua conta',
  authorise: 'O que você quer compartilhar?',
  lgpd: 'A klavi pode repassar os seus dados?',
  success: 'Tudo certo, dados conectados',
  failure: 'A conexão não foi feita',
  closed: 'Este link não vale mais',
};

describe.each(journeyScreens)('%s', (screen) => {
  const page = render(screen);

  it('is a Portuguese document with one heading, no script and a strict policy', () => {
    expect(texts(page, 'h1')).toEqual([headings[screen]]);
    expect(texts(page, 'title')).toEqual([`${headings[screen]} · Simulado`]);
    expect(byTag(page, 'html').map((html) => attribute(html, 'lang'))).toEqual(['pt-BR']);
    expect(byTag(page, 'script')).toEqual([]);
    const meta = byTag(page, 'meta').map(({ attrs }) => attrs.map(({ value }) => value).join(' '));
    expect(meta).toContain('robots noindex, nofollow');
    expect(meta).toContain(
      "Content-Security-Policy default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'",
    );
    expect(byTag(page, 'main')).toHaveLength(1);
    expect(texts(page, 'aside')).toEqual([expect.stringMatching(/^Simulado/)]);
  });

  it('names every control, and refers to nothing that is not there', () => {
    const ids = page.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = byTag(page, 'label');
    for (const input of byTag(page, 'input')) {
      if (attribute(input, 'type') === 'hidden') continue;
      const label = labels.find((one) => {
        return attribute(one, 'for') === attribute(input, 'id') || collect(one).includes(input);
      });
      expect(label && textOf(label).trim()).not.toBe('');
      expect(attribute(input, 'type')).not.toBe('password');
    }
    for (const button of byTag(page, 'button')) expect(textOf(button).trim()).not.toBe('');
    for (const element of page) {
      const described = `${attribute(element, 'aria-describedby') ?? ''} ${attribute(element, 'aria-labelledby') ?? ''}`;
      for (const id of described.split(' ').filter((one) => one !== '')) expect(ids).toContain(id);
    }
  });

  it('posts steps to its own address, whichever button is pressed', () => {
    for (const form of byTag(page, 'form')) {
      expect([attribute(form, 'method'), attribute(form, 'action')]).toEqual(['post', action]);
    }
    const withPerson = readSteps(page).filter((step) => step?.action !== 'identify');
    expect(withPerson).not.toContain(undefined);
  });
});

describe('steps', () => {
  const two = { personalTaxId: '11144477735', businessTaxId: '11222333000181' };
  const back = [{ action: 'back' }, { action: 'exit' }];
  const chosen = { permissions: fullView.permissions, accountIds: ['account-1', 'card-1'] };

  test.each<[JourneyScreen, object[]]>([
    ['welcome', [{ action: 'continue' }, { action: 'exit' }]],
    [
      'institutions',
      [...['901', '904'].map((code) => ({ action: 'chooseInstitution', institutionCode: code })), ...back],
    ],
    ['confirm', [{ action: 'confirm', validityPeriod: 12 }, ...back]],
    ['login', [{ action: 'login' }, { action: 'exit' }]],
    ['authorise', [{ action: 'authorise', ...chosen }, { action: 'refuse' }, { action: 'exit' }]],
    ['lgpd', [{ action: 'acceptLgpd' }, { action: 'refuseLgpd' }]],
    ['success', [{ action: 'connectMore' }]],
    ['failure', []],
    ['closed', []],
  ])('of %s', (screen, steps) => {
    expect(readSteps(render(screen))).toEqual(steps);
  });

  test('of identify: what is typed, or a persona', () => {
    const steps = readSteps(render('identify'));
    const identities = personas.map(({ personalTaxId, businessTaxId }) => ({
      action: 'identify',
      personalTaxId,
      ...(businessTaxId !== undefined && { businessTaxId }),
    }));
    expect(steps).toEqual([{ action: 'identify', ...two }, ...back, ...identities]);
  });

  test('straight from the API, another institution is not klavi’s to offer', () => {
    expect(readSteps(render('success', { mode: 'consent' }))).toEqual([]);
  });

  test.each<[JourneyScreen, string | undefined, string]>([
    ['authorise', undefined, 'authorise'],
    ['authorise', 'refuses', 'refuse'],
    ['authorise', 'unfinished', 'exit'],
    ['lgpd', undefined, 'acceptLgpd'],
    ['lgpd', 'lgpdRefused', 'refuseLgpd'],
  ])('on %s, who %s finds %s first', (screen, ending, first) => {
    const page = render(screen, { persona: { id: 'someone', ending } });
    expect(readSteps(page)[0]?.action).toBe(first);
    const note = page.find((element) => attribute(element, 'class') === 'note');
    expect(note !== undefined).toBe(ending !== undefined);
  });
});

test('institutions show what they are; those that are down are no choice', () => {
  const rows = texts(render('institutions'), 'li');
  expect(rows[1]).toMatch(/Serra Azul.*Beta/);
  expect(rows[2]).toMatch(/Jequitibá.*Fora do ar/);
  const images = byTag(render('institutions'), 'img').map((image) => attribute(image, 'src'));
  expect(images).toEqual(['/__sandbox/img/901.svg']);
});

test('whoever has no name is called by the tax id', () => {
  const person = { name: '', personalTaxId: '11144477735', businessTaxId: '' };
  expect(texts(render('login', { person }), 'button')[0]).toBe('Entrar com CPF •••.444.777-••');
  expect(texts(render('authorise', { person }), 'strong')).toContain('CPF •••.444.777-••');
});

test('the accounts stand with the group they belong to, with their amounts', () => {
  const groups = render('authorise').filter((element) => attribute(element, 'class') === 'group');
  expect(groups.map((group) => byTag(collect(group), 'input').length)).toEqual([1, 2, 2]);
  expect(textOf(groups[1] as PageElement)).toContain('R$ 12.345,67');
});

test('what was wrong leads to its field, and nothing has to be typed again', () => {
  const problems = [{ field: 'personalTaxId', message: 'Confira o CPF.' }, { message: 'Outra coisa.' }];
  const form = new URLSearchParams({ personalTaxId: '123', businessTaxId: '9' });
  const page = render('identify', {}, { problems, form });
  const summary = page.find((element) => attribute(element, 'role') === 'alert') as PageElement;
  expect(byTag(collect(summary), 'a').map((link) => attribute(link, 'href'))).toEqual(['#personalTaxId']);
  const field = page.find((element) => attribute(element, 'id') === 'personalTaxId') as PageElement;
  expect([attribute(field, 'value'), attribute(field, 'aria-invalid')]).toEqual(['123', 'true']);
  expect(texts(page, 'title')[0]).toMatch(/^Erro: /);
});

test('a form that comes back has what was chosen, not everything', () => {
  const form = new URLSearchParams([
    ['permissions', 'ACCOUNTS_ALL'],
    ['accountIds', 'account-1'],
  ]);
  const [first] = readSteps(render('authorise', {}, { form }));
  expect(first).toEqual({ action: 'authorise', permissions: ['ACCOUNTS_ALL'], accountIds: ['account-1'] });
});

describe('the way back', () => {
  const links = (page: PageElement[]) =>
    byTag(page, 'a').filter((link) => !attribute(link, 'href')?.startsWith('#'));
  const parameters = [{ name: 'link_id', value: 'l-1' }];

  test('names the host it leads to, sends no referrer, and explains what it carries', () => {
    const page = render('success');
    const [link, ...others] = links(page);
    expect(others).toEqual([]);
    expect(attribute(link as PageElement, 'href')).toBe(fullView.returnTo?.url);
    expect(attribute(link as PageElement, 'rel')).toBe('noreferrer');
    expect(textOf(link as PageElement)).toBe('Continuar para app.example.com');
    expect(texts(page, 'dt').slice(-4)).toEqual([
      'link_id',
      'consent_id',
      'external_info',
      'external_track_id',
    ]);
  });

  test('tells the host from the address, whatever the journey calls it', () => {
    const returnTo = {
      url: 'https://evil.example/?a',
      host: 'app.example.com',
      kind: 'site' as const,
      parameters,
    };
    expect(links(render('failure', { returnTo })).map(textOf)).toEqual(['Continuar para evil.example']);
  });

  test('is no link where the address may not be opened', () => {
    const returnTo = {
      url: 'javascript:alert(1)//',
      host: 'app.example.com',
      kind: 'app' as const,
      parameters,
    };
    const page = render('success', { returnTo });
    expect(links(page)).toEqual([]);
    expect(textOf(byTag(page, 'main')[0] as PageElement)).toContain('Este endereço não pode ser aberto.');
  });

  test('may be missing', () => {
    expect(links(render('success', { returnTo: undefined }))).toEqual([]);
  });
});
