import { describeEnding } from './journeyPageTexts';
import { markup, type Markup, type MarkupValue } from './renderMarkup';
import type { JourneyInstitution, JourneyStep, JourneyView } from './types';

/** Where the pages find what isn't in the view. */
export type PageContext = {
  /** Where forms POST to. */
  action: string;
  /** The drawing of an institution, by its code: a path of this origin or a `data:` address. Else it is a letter. */
  avatarOf?(code: string): string | undefined;
  /** What was wrong with the form that brought the reader back here. `field` is the name of a field. */
  problems?: { field?: string; message: string }[];
  /** That form, so that nothing has to be typed again. */
  form?: URLSearchParams;
};

/** A screen's part of the page; the page puts the heading, the sentence below it and what the persona does. */
export type Screen = {
  title: string;
  /** How the journey ended, as a drawing above the heading. */
  seal?: 'good' | 'bad' | 'wait';
  lead?: Markup;
  content: Markup;
};

type Action = JourneyStep['action'];
type Look = 'main' | 'second' | 'quiet';

/** One form, with the step that its buttons take. `method` and address are the same for all. */
export function renderForm(context: PageContext, content: MarkupValue, className = 'form'): Markup {
  return markup`<form method="post" action="${context.action}" class="${className}">${content}</form>`;
}

/** A button that takes a step by itself: what is required of other fields doesn't hold it back. */
export function renderStep(action: Action, label: string, look: Look = 'main', checks = false): Markup {
  const skip = !checks && markup` formnovalidate`;
  return markup`<button name="action" value="${action}" class="button ${look}"${skip}>${label}</button>`;
}

/** The buttons of a screen, with the one first that fits this persona; leaving is the quiet one. */
export function renderChoices(choices: [Action, label: string][], fitting?: Action | false): Markup[] {
  const isFitting = ([action]: [Action, string]) => action === fitting;
  const ordered = [...choices.filter(isFitting), ...choices.filter((choice) => !isFitting(choice))];
  return ordered.map(([action, label], index) => {
    return renderStep(action, label, index === 0 ? 'main' : action === 'exit' ? 'quiet' : 'second');
  });
}

/** Everything is chosen until the person has sent the form with less. */
export function isChosen({ form }: PageContext, name: string, value: string): boolean {
  return form === undefined || form.getAll(name).includes(value);
}

/** A form of buttons only. */
export function renderSteps(context: PageContext, ...buttons: Markup[]): Markup {
  return renderForm(context, markup`<div class="actions">${buttons}</div>`);
}

export function renderAvatar(institution: JourneyInstitution, context: PageContext): Markup {
  const source = context.avatarOf?.(institution.institutionCode);
  if (source !== undefined) {
    return markup`<img class="avatar" src="${source}" alt="" width="44" height="44">`;
  }
  const initial = [...institution.name][0] ?? '';
  return markup`<span class="avatar letter" aria-hidden="true">${initial}</span>`;
}

/** Terms and what they are, one under the other. Rows without a value are left out. */
export function renderFacts(rows: [term: string, value: MarkupValue][]): Markup {
  const shown = rows.filter(([, value]) => value !== undefined && value !== '');
  return markup`<dl class="facts">${shown.map(([term, value]) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** What this persona does, where it has an ending of its own. */
export function renderEnding({ persona }: JourneyView): Markup | undefined {
  const text = describeEnding(persona?.ending);
  return text === undefined ? undefined : markup`<p class="note">${text}</p>`;
}

/** The errors of a form, above it, each leading to its field. */
export function renderProblems({ problems = [] }: PageContext): Markup | undefined {
  if (problems.length === 0) return undefined;
  const items = problems.map(({ field, message }) => {
    return markup`<li>${field === undefined ? message : markup`<a href="#${field}">${message}</a>`}</li>`;
  });
  return markup`<div class="problems" role="alert" aria-labelledby="problems"><p id="problems">Confira antes de continuar</p><ul>${items}</ul></div>`;
}

export function findProblem({ problems = [] }: PageContext, name: string): string | undefined {
  return problems.find(({ field }) => field === name)?.message;
}
