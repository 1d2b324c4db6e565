import { personas, type Persona } from '../../catalog/personas';
import { markup, type Markup } from './renderMarkup';
import { findProblem, renderForm, renderStep, type PageContext, type Screen } from './renderParts';
import type { JourneyView } from './types';

type Field = {
  name: 'personalTaxId' | 'businessTaxId';
  label: string;
  hint: string;
  pattern: string;
  isRequired: boolean;
};

const fields: Field[] = [
  {
    name: 'personalTaxId',
    label: 'CPF',
    hint: '11 dígitos, com ou sem pontos. Use um CPF inventado.',
    pattern: '\\s*[0-9]{3}\\.?[0-9]{3}\\.?[0-9]{3}-?[0-9]{2}\\s*',
    isRequired: true,
  },
  {
    name: 'businessTaxId',
    label: 'CNPJ (opcional)',
    hint: 'Só para contas de empresa: 14 dígitos.',
    pattern: '\\s*[0-9]{2}\\.?[0-9]{3}\\.?[0-9]{3}/?[0-9]{4}-?[0-9]{2}\\s*',
    isRequired: false,
  },
];

/** Where the link doesn't say who the person is. The invented people are one tap away. */
export function renderIdentify(view: JourneyView, context: PageContext): Screen {
  const buttons = [
    renderStep('identify', 'Continuar', 'main', true),
    renderStep('back', 'Voltar', 'second'),
    renderStep('exit', 'Sair', 'quiet'),
  ];
  return {
    title: 'Quem vai compartilhar?',
    lead: markup`Com o documento, a klavi mostra as instituições certas para você.`,
    content: markup`${renderForm(
      context,
      markup`${fields.map((field) => renderField(field, view, context))}<div class="actions">${buttons}</div>`,
    )}
<h2>Ou entre como uma persona</h2>
<p class="small">Pessoas e empresas inventadas, uma para cada caso.</p>
<ul class="rows">${personas.map((persona) => renderPersona(persona, context))}</ul>`,
  };
}

function renderField(field: Field, view: JourneyView, context: PageContext): Markup {
  const { name, label, hint, pattern, isRequired } = field;
  const problem = findProblem(context, name);
  const described = problem === undefined ? `${name}-hint` : `${name}-hint ${name}-problem`;
  const value = context.form?.get(name) ?? view.person?.[name] ?? '';
  return markup`<div class="field"><label for="${name}">${label}</label>
<p class="hint" id="${name}-hint">${hint}</p>
${problem !== undefined && markup`<p class="wrong" id="${name}-problem">${problem}</p>`}
<input id="${name}" name="${name}" value="${value}" inputmode="numeric" autocomplete="off" spellcheck="false" pattern="${pattern}" aria-describedby="${described}"${
    isRequired && markup` required`
  }${problem !== undefined && markup` aria-invalid="true"`}></div>`;
}

function renderPersona(persona: Persona, context: PageContext): Markup {
  const { name, companyName, personalTaxId, businessTaxId, purpose } = persona;
  return markup`<li>${renderForm(
    context,
    markup`<input type="hidden" name="personalTaxId" value="${personalTaxId}">${
      businessTaxId !== undefined &&
      markup`<input type="hidden" name="businessTaxId" value="${businessTaxId}">`
    }<button class="row" name="action" value="identify"><span class="rowText"><span class="rowName">${
      companyName ?? name
    }</span><span class="rowAbout">${purpose['pt-BR']}</span></span><span class="rowMeta">${businessTaxId ?? personalTaxId}</span></button>`,
    'rowForm',
  )}</li>`;
}
