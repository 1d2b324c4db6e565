import type { Json, JsonSchema } from '../../../contract/types';
import { foldSchema, toControl } from '../../toControl';

/** What a field that was just added holds: the first choice, something empty, or the contract's default. */
export function startValue(schema: JsonSchema, defs: Record<string, JsonSchema>): Json {
  const folded = foldSchema(schema, defs);
  const control = toControl(folded);
  if (folded.default !== undefined) return folded.default;
  if (control.kind === 'choice') return control.options[0] ?? null;
  if (control.kind === 'object') return {};
  if (control.kind === 'list') return [];
  if (control.kind === 'number') return 0;
  return control.kind === 'text' ? '' : {};
}
