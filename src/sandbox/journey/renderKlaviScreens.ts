import { describePermission } from './journeyPageTexts';
import { markup, type Markup } from './renderMarkup';
import {
  renderAvatar,
  renderChoices,
  renderFacts,
  renderForm,
  renderStep,
  renderSteps,
  type PageContext,
  type Screen,
} from './renderParts';
import { describeTaxIds, formatDateTime, listPermissions } from './renderValues';
import type { JourneyInstitution, JourneyView } from './types';

/** klavi's first screen. */
export function renderWelcome(_view: JourneyView, context: PageContext): Screen {
  return {
    title: 'Conecte a sua conta',
    lead: markup`Você escolhe o que compartilhar e por quanto tempo. Leva dois minutos.`,
    content: markup`<ol class="path">
<li><strong>Diga quem você é.</strong> O CPF e, se for de empresa, o CNPJ.</li>
<li><strong>Escolha a instituição</strong> e confira os dados que serão pedidos.</li>
<li><strong>Autorize no seu banco.</strong> A klavi nunca vê a sua senha.</li>
<li><strong>Aceite o repasse</strong> dos dados à empresa que trouxe você aqui.</li>
</ol>
${renderSteps(context, renderStep('continue', 'Continuar'), renderStep('exit', 'Sair', 'quiet'))}`,
  };
}

/** Where an institution isn't chosen by the link. Those that are down can be seen and not chosen. */
export function renderInstitutions(view: JourneyView, context: PageContext): Screen {
  const { institutions = [] } = view;
  const list = markup`<input type="hidden" name="action" value="chooseInstitution">
<ul class="rows">${institutions.map((institution) => renderInstitution(institution, context))}</ul>`;
  return {
    title: 'Escolha a instituição',
    lead: markup`Onde está a conta que você quer conectar?`,
    content: markup`${
      institutions.length > 0
        ? renderForm(context, list)
        : markup`<p>Nenhuma instituição está disponível agora.</p>`
    }
${renderSteps(context, renderStep('back', 'Voltar', 'second'), renderStep('exit', 'Sair', 'quiet'))}`,
  };
}

function renderInstitution(institution: JourneyInstitution, context: PageContext): Markup {
  const { institutionCode, name, isBeta, isOutage } = institution;
  const text = markup`<span class="rowText"><span class="rowName">${name}</span>${
    isOutage && markup`<span class="rowAbout">Tente mais tarde.</span>`
  }</span>`;
  const badges = [
    isBeta && markup`<span class="badge">Beta</span>`,
    isOutage && markup`<span class="badge bad">Fora do ar</span>`,
  ];
  const row = [renderAvatar(institution, context), text, badges];
  return isOutage
    ? markup`<li class="row off">${row}</li>`
    : markup`<li><button class="row" name="institutionCode" value="${institutionCode}">${row}</button></li>`;
}

/** What will be shared, with whom and for how long. */
export function renderConfirm(view: JourneyView, context: PageContext): Screen {
  const { institution, permissions = [], person, authoriseBefore } = view;
  const buttons = [
    renderStep('confirm', 'Continuar no banco', 'main', true),
    renderStep('back', 'Voltar', 'second'),
    renderStep('exit', 'Sair', 'quiet'),
  ];
  const until =
    authoriseBefore && markup` Autorize até ${formatDateTime(authoriseBefore)}, no horário de Brasília.`;
  return {
    title: 'Confira o que será compartilhado',
    content: markup`${renderFacts([
      ['De', institution?.name],
      [
        'Titular',
        person && markup`${person.name !== '' && markup`${person.name}<br>`}${describeTaxIds(person)}`,
      ],
      ['Para', 'A empresa que trouxe você aqui, por meio da klavi'],
    ])}
<h2>Dados que serão pedidos ao banco</h2>
<ul class="grants">${permissions.map(renderGrant)}</ul>
${renderForm(
  context,
  markup`<fieldset id="validityPeriod"><legend>Por quanto tempo?</legend>
${renderValidity(12, '12 meses', 'Depois disso, o compartilhamento acaba sozinho.', view, context)}
${renderValidity(0, 'Prazo indeterminado', 'Vale até você cancelar no seu banco.', view, context)}
</fieldset>
<p class="small">Você pode cancelar quando quiser.${until}</p>
<div class="actions">${buttons}</div>`,
)}`,
  };
}

function renderGrant(permission: string): Markup {
  const { name, about } = describePermission(permission);
  return markup`<li><strong>${name}</strong>${about && markup`<span>${about}</span>`}</li>`;
}

function renderValidity(
  months: 0 | 12,
  label: string,
  about: string,
  view: JourneyView,
  context: PageContext,
): Markup {
  const chosen = context.form?.get('validityPeriod') ?? String(view.validityPeriod ?? 12);
  const checked = chosen === String(months) && markup` checked`;
  return markup`<label class="choice"><input type="radio" name="validityPeriod" value="${months}" required${checked}><span><span class="choiceName">${label}</span><span class="choiceAbout">${about}</span></span></label>`;
}

/** klavi's own page: the second agreement, by which the data may go on to the partner. */
export function renderLgpd(view: JourneyView, context: PageContext): Screen {
  const { institution, permissions = [], person } = view;
  const fitting = view.persona?.ending === 'lgpdRefused' && 'refuseLgpd';
  const choices = renderChoices(
    [
      ['acceptLgpd', 'Aceitar o repasse'],
      ['refuseLgpd', 'Recusar'],
    ],
    fitting,
  );
  return {
    title: 'A klavi pode repassar os seus dados?',
    lead: markup`O banco já entrega os dados à klavi. Falta você autorizar, pela LGPD, que ela os passe à empresa que trouxe você aqui.`,
    content: markup`${renderFacts([
      ['De', institution?.name],
      ['Titular', person?.name],
      ['Para', 'A empresa que trouxe você aqui'],
      ['Dados', listPermissions(permissions)],
    ])}
<p class="small">Você pode pedir à klavi que apague os seus dados quando quiser.</p>
${renderSteps(context, ...choices)}`,
  };
}
