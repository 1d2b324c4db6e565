import { parsePointer } from '../../contract/jsonPointer';

/** A JSON Pointer as code would write it: `/data/0/full name` gives `data[0]["full name"]`, `$` for the whole. */
export function toPath(pointer: string): string {
  const path = parsePointer(pointer).reduce((before, key) => {
    if (/^(0|[1-9]\d*)$/.test(key)) return `${before}[${key}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${before}[${JSON.stringify(key)}]`;
    return before === '' ? key : `${before}.${key}`;
  }, '');
  return path === '' ? '$' : path;
}
