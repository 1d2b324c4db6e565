/** A field's id as readers know it: `query.email` is `email`, `body/limits/0` is `limits/0`. */
export function shortName(field: string): string {
  return field.replace(/^(?:(?:path|query|header)\.|body\/)/, '');
}
