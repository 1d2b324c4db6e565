import { describePermission, nameResource } from './journeyPageTexts';
import { markup, type Markup } from './renderMarkup';
import {
  isChosen,
  renderChoices,
  renderFacts,
  renderForm,
  renderSteps,
  type PageContext,
  type Screen,
} from './renderParts';
import { describeTaxIds, describeValidity, formatCents, formatDateTime } from './renderValues';
import type { JourneyResource, JourneyView } from './types';

/** The bank's door. Nothing secret is asked for, not even in play: people type what they know. */
export function renderLogin({ person }: JourneyView, context: PageContext): Screen {
  const choices = renderChoices([
    ['login', person?.name ? `Entrar como ${person.name}` : `Entrar com ${nameOf(person)}`],
    ['exit', 'Sair sem decidir'],
  ]);
  return {
    title: 'Entre na sua conta',
    lead: markup`Num banco de verdade, aqui vêm a senha ou o aplicativo. Neste, basta um toque.`,
    content: markup`${
      person &&
      markup`<p class="who">${person.name !== '' && markup`<span class="whoName">${person.name}</span>`}<span class="whoId">${describeTaxIds(person)}</span></p>`
    }
${renderSteps(context, ...choices)}
<p class="small">Nunca digite uma senha de verdade num sandbox.</p>`,
  };
}

/** What is asked for, group by group and account by account. All is chosen until the person takes it away. */
export function renderAuthorise(view: JourneyView, context: PageContext): Screen {
  const { permissions = [], resources = [], person, validityPeriod, expireAt, authoriseBefore } = view;
  const loose = resources.filter(({ permission }) => !permissions.includes(permission));
  const ending = view.persona?.ending;
  const choices = renderChoices(
    [
      ['authorise', 'Aprovar'],
      ['refuse', 'Recusar'],
      ['exit', 'Sair sem decidir'],
    ],
    ending === 'refuses' ? 'refuse' : ending === 'unfinished' && 'exit',
  );
  return {
    title: 'O que você quer compartilhar?',
    lead: markup`A klavi pede estes dados${person && markup` de <strong>${nameOf(person)}</strong>`}. Desmarque o que não quiser mostrar.`,
    content: renderForm(
      context,
      markup`<fieldset id="permissions"><legend>Dados e contas</legend>
${permissions.map((permission) => renderGroup(permission, resources, context))}
${loose.map((resource) => renderResource(resource, context))}
</fieldset>
${renderFacts([
  ['Com quem', 'klavi, em nome da empresa que trouxe você aqui'],
  ['Por quanto tempo', describeValidity(validityPeriod, expireAt)],
  ['Decida até', authoriseBefore && `${formatDateTime(authoriseBefore)}, no horário de Brasília`],
])}
<div class="actions">${choices}</div>`,
    ),
  };
}

/** Only personas have names. */
function nameOf(person: JourneyView['person']): string {
  return person?.name || (person && describeTaxIds(person)) || 'uma pessoa simulada';
}

function renderGroup(permission: string, resources: JourneyResource[], context: PageContext): Markup {
  const { name, about } = describePermission(permission);
  const accounts = resources.filter((resource) => resource.permission === permission);
  return markup`<div class="group">${renderChoice(context, 'permissions', permission, name, about)}${
    accounts.length > 0 &&
    markup`<div class="accounts" role="group" aria-label="${name}: quais">${accounts.map((account) => renderResource(account, context))}</div>`
  }</div>`;
}

function renderResource(resource: JourneyResource, context: PageContext): Markup {
  const { accountId, kind, label, cents } = resource;
  const amount = cents === undefined ? undefined : formatCents(cents);
  return renderChoice(context, 'accountIds', accountId, nameResource(kind), label, amount);
}

function renderChoice(
  context: PageContext,
  field: 'permissions' | 'accountIds',
  value: string,
  name: string,
  about: string | undefined,
  amount?: string,
): Markup {
  const checked = isChosen(context, field, value) && markup` checked`;
  return markup`<label class="choice ${field}"><input type="checkbox" name="${field}" value="${value}"${checked}><span class="choiceText"><span><span class="choiceName">${name}</span>${
    about && markup`<span class="choiceAbout">${about}</span>`
  }</span>${amount && markup`<span class="amount">${amount}</span>`}</span></label>`;
}
