/** HTML that may stand in a page as it is: every value in it has been escaped. Only `markup` makes it. */
export type Markup = { readonly html: string };

/** What a template takes. Nothing is shown for `undefined` and `false`; lists are joined. */
export type MarkupValue = string | number | false | undefined | Markup | readonly MarkupValue[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** A text as it is written in HTML, between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => entities[character] ?? character);
}

/**
 * The template tag of every page: what is interpolated is escaped, unless this same tag made it. Attributes are
 * always written in double quotes, and no value stands in a script, a style or an attribute that takes code.
 */
export function markup(strings: TemplateStringsArray, ...values: MarkupValue[]): Markup {
  const html = strings.map((text, index) => text + toHtml(values[index]));
  return { html: html.join('') };
}

function toHtml(value: MarkupValue): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(toHtml).join('');
}
