import { markup } from './renderMarkup';
import { renderFacts, renderStep, renderSteps, type PageContext, type Screen } from './renderParts';
import { renderReturn } from './renderReturn';
import { describeValidity, listPermissions } from './renderValues';
import type { JourneyView } from './types';

export function renderSuccess(view: JourneyView, context: PageContext): Screen {
  const { institution, person, permissions = [], consentId, expireAt, validityPeriod } = view;
  const more = renderStep('connectMore', 'Conectar outra instituição', 'second');
  return {
    title: 'Tudo certo, dados conectados',
    seal: 'good',
    lead: markup`${institution?.name ?? 'A instituição'} vai compartilhar os dados com a klavi. Os relatórios chegam à empresa por webhook.`,
    content: markup`${renderFacts([
      ['Titular', person?.name],
      ['Dados', listPermissions(permissions)],
      ['Validade', describeValidity(validityPeriod, expireAt)],
      ['Consentimento', consentId && markup`<code>${consentId}</code>`],
    ])}
${renderReturn(view)}
${view.mode === 'link' && renderSteps(context, more)}`,
  };
}

export function renderFailure(view: JourneyView): Screen {
  const { error, errorDescription, consentId, status } = view;
  return {
    title: 'A conexão não foi feita',
    seal: 'bad',
    lead: markup`Nenhum dado foi compartilhado.`,
    content: markup`${renderFacts([
      ['O que houve', errorDescription],
      ['Código', error && markup`<code>${error}</code>`],
      ['Consentimento', consentId && markup`<code>${consentId}</code>`],
      ['Estado', status && markup`<code>${status}</code>`],
    ])}
${renderReturn(view)}`,
  };
}

/** A link that was used, or whose time is over: nothing can be done here any more. */
export function renderClosed(view: JourneyView): Screen {
  const { error, errorDescription, mode, linkId } = view;
  // Without a link, nobody knows which of the two it was.
  const isLink = mode === 'link' || linkId === '';
  const isConsent = mode === 'consent' || linkId === '';
  return {
    title: 'Este link não vale mais',
    seal: 'wait',
    lead: markup`Ele já foi usado, ou o tempo dele acabou.`,
    content: markup`<h2>O que fazer agora</h2>
<ul class="plain">
<li><strong>Se você é o cliente:</strong> volte à empresa e comece outra vez.</li>
${
  isLink &&
  markup`<li><strong>Se você integra, com a <code>linkURL</code>:</strong> ela vale 30 minutos. Crie outro link com <code>POST /data/v1/links</code>, pouco antes de abri-lo.</li>`
}
${
  isConsent &&
  markup`<li><strong>Se você integra, com a <code>consentRedirectURL</code>:</strong> ela abre uma vez só, até 60 segundos depois de criada. Crie outro consentimento com <code>POST /data/v1/consents</code> e um <code>externalTrackId</code> novo.</li>`
}
</ul>
${
  (error ?? errorDescription) !== undefined &&
  renderFacts([
    ['Código', error && markup`<code>${error}</code>`],
    ['Resposta do sandbox', errorDescription],
  ])
}
${renderReturn(view)}`,
  };
}
