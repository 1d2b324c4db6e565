import type { Json, JsonSchema } from '../contract/types';
import { foldSchema, toControl } from './toControl';

/** What a field that was just added holds: the contract's default, the first choice, or something empty. */
export function startValue(schema: JsonSchema, defs: Record<string, JsonSchema>): Json {
  const folded = foldSchema(schema, defs);
  if (folded.default !== undefined) return folded.default;
  const control = toControl(folded, defs);
  switch (control.kind) {
    case 'choice':
      return control.options[0] ?? null;
    case 'list':
      return [];
    case 'number':
      return 0;
    case 'text':
    case 'file':
      return '';
    case 'union': {
      const [first] = control.variants;
      return first ? startValue(first.schema, defs) : {};
    }
    default:
      return {};
  }
}
