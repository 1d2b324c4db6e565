import { journeyPageBank } from './journeyPageBank';
import { journeyPageStyles } from './journeyPageStyles';
import { renderAuthorise, renderLogin } from './renderBankScreens';
import { renderClosed, renderFailure, renderSuccess } from './renderEnds';
import { renderIdentify } from './renderIdentify';
import { renderConfirm, renderInstitutions, renderLgpd, renderWelcome } from './renderKlaviScreens';
import { markup, type Markup } from './renderMarkup';
import { renderAvatar, renderEnding, renderProblems, type PageContext, type Screen } from './renderParts';
import type { JourneyScreen, JourneyView } from './types';

const screens: Record<JourneyScreen, (view: JourneyView, context: PageContext) => Screen> = {
  welcome: renderWelcome,
  identify: renderIdentify,
  institutions: renderInstitutions,
  confirm: renderConfirm,
  login: renderLogin,
  authorise: renderAuthorise,
  lgpd: renderLgpd,
  success: renderSuccess,
  failure: renderFailure,
  closed: renderClosed,
};

/** The way in stages, not screens: a link that already says who and where skips some of these. */
const stages: { name: string; screens: JourneyScreen[]; isBank?: boolean }[] = [
  { name: 'Você', screens: ['welcome', 'identify'] },
  { name: 'Instituição', screens: ['institutions', 'confirm'] },
  { name: 'Autorização no banco', screens: ['login', 'authorise'], isBank: true },
  { name: 'Repasse pela klavi', screens: ['lgpd'] },
];

/** No script, no other host, no frame's base: what a page of this program may do is shown and posted to itself. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

/** A blue cube: without one, browsers ask the server for an icon that it hasn't got. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect x='3' y='3' width='26' height='26' rx='9' fill='%232447f0'/%3E%3C/svg%3E";

/**
 * The journey as the Node program shows it: a whole HTML document in Portuguese, complete without JavaScript. Forms
 * POST a step's `action` and values to `context.action`, as `readJourneyForm` reads them. Every value of the view
 * is escaped, and the way back is a link only where `readReturnAddress` allows it.
 */
export function renderJourneyPage(view: JourneyView, context: PageContext): string {
  const screen = screens[view.screen](view, context);
  const problems = renderProblems(context);
  const page = markup`<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${icon}">
<title>${problems && 'Erro: '}${screen.title} · Simulado</title>
<style>${{ html: journeyPageStyles }}</style>
</head>
${renderBody(view, context, markup`${problems}${renderScreen(view, screen)}`)}
</html>
`;
  return page.html;
}

const seals = {
  good: markup`<path d="M5 12.5l4.6 4.6L19 7.6"/>`,
  bad: markup`<path d="M7 7l10 10M17 7L7 17"/>`,
  wait: markup`<path d="M12 7v5.2l3.4 2"/><circle cx="12" cy="12" r="8.4"/>`,
};

/** Where it helps to know what the persona will do. */
const endingScreens: JourneyScreen[] = ['confirm', 'login', 'authorise', 'lgpd', 'success'];

function renderScreen(view: JourneyView, { title, seal, lead, content }: Screen): Markup {
  return markup`${seal && markup`<p class="seal ${seal}" aria-hidden="true"><svg viewBox="0 0 24 24" width="32" height="32">${seals[seal]}</svg></p>`}
<h1>${title}</h1>
${lead && markup`<p class="lead">${lead}</p>`}
${endingScreens.includes(view.screen) && renderEnding(view)}
${content}`;
}

function renderBody(view: JourneyView, context: PageContext, content: Markup): Markup {
  const { institution } = view;
  const stage = stages.find((candidate) => candidate.screens.includes(view.screen));
  const isBank = stage?.isBank === true && institution !== undefined;
  const bank = isBank ? journeyPageBank(institution.institutionCode) : undefined;
  return markup`<body${bank && markup` class="bank" style="--bank: ${bank.light}; --bank-dark: ${bank.dark}"`}>
<a class="skip" href="#main">Pular para o conteúdo</a>
<aside class="banner" aria-label="Aviso"><strong>Simulado</strong> <span>Aqui nada é de verdade.</span></aside>
<div class="sheet">
<header><div class="top">${
    isBank
      ? markup`<span class="brand">${renderAvatar(institution, context)}<span>${institution.name}</span></span><span class="tag">Banco fictício</span>`
      : markup`<span class="brand">${mark}<span>klavi</span></span><span class="tag">Open Finance</span>`
  }</div>
${stage && renderStages(view, stage)}</header>
<main id="main" tabindex="-1">${content}</main>
<footer class="foot"><p>Página do sandbox do portal. A jornada da klavi pode ter outros textos e outra ordem de telas.</p></footer>
</div>
</body>`;
}

function renderStages({ mode }: JourneyView, current: (typeof stages)[number]): Markup {
  // With the API alone, the partner's own screens come before the bank.
  const shown = mode === 'link' ? stages : stages.slice(2);
  const number = shown.indexOf(current) + 1;
  if (number === 0) return markup``;
  const bars = shown.map((_, index) => markup`<span${index < number && markup` class="done"`}></span>`);
  return markup`<div class="stages"><p>Etapa ${number} de ${shown.length} · ${current.name}</p><div class="bars" aria-hidden="true">${bars}</div></div>`;
}

/** The portal's mark: cubes joined into a k. */
const mark = markup`<svg viewBox="0 0 31 32" width="27" height="28" aria-hidden="true"><rect x="1" y="2" width="9" height="28" rx="3.4"/><rect x="19" y="19" width="11" height="11" rx="3.6"/><path d="M8 16h5.2c1.5 0 2.3-.5 3.3-1.5L21 10M13.2 16c1.5 0 2.3.5 3.3 1.5L21 22" fill="none" stroke="currentColor" stroke-width="3.4"/><rect x="20.6" y="3.6" width="7.8" height="7.8" rx="2.2" fill="none" stroke="currentColor" stroke-width="3.2"/></svg>`;
