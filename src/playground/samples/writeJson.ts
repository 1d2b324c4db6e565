import type { SampleJson, SampleText } from './sampleCall';

/** How a language writes a value down. */
export type JsonDialect = {
  nothing: string;
  booleans: [no: string, yes: string];
  number: (value: number) => string;
  text: (text: SampleText) => string;
  list: [open: string, close: string];
  map: (entries: [string, SampleJson][]) => [open: string, close: string];
  /** What stands before the value. */
  key: (key: string) => string;
  indent: string;
  trailingComma: boolean;
};

/** Below this, a list of plain values stays on one line. */
const SHORT = 60;

/** A value as a literal of the language, line by line; lines after the first are indented by `margin`. */
export function writeJson(value: SampleJson, dialect: JsonDialect, margin = ''): string {
  if (value === null) return dialect.nothing;
  if (typeof value === 'boolean') return dialect.booleans[value ? 1 : 0];
  if (typeof value === 'number') return dialect.number(value);
  if (value.kind === 'text') return dialect.text(value.text);
  const inner = margin + dialect.indent;
  const isList = value.kind === 'list';
  const [open, close] = isList ? dialect.list : dialect.map(value.entries);
  const items = isList
    ? value.items.map((item) => writeJson(item, dialect, inner))
    : value.entries.map(([key, item]) => dialect.key(key) + writeJson(item, dialect, inner));
  if (items.length === 0) return open.trimEnd() + close.trimStart();
  const isFlat =
    isList && value.items.every((item) => item === null || typeof item !== 'object' || item.kind === 'text');
  const line = items.join(', ');
  if (isFlat && line.length <= SHORT) return open + line + close;
  const end = dialect.trailingComma ? ',' : '';
  return `${open.trimEnd()}\n${items.map((item) => inner + item).join(',\n')}${end}\n${margin}${close.trimStart()}`;
}
