import type { ErrorKind } from './errorEntry';

const prefixes: Record<ErrorKind, string> = {
  http: 'http',
  business: 'erro',
  report: 'relatorio',
  openData: 'open-data',
  redirect: 'retorno',
  payment: 'pagamento',
};

/** The id of a code's place on a page: `erro-4002`, `http-429`, `relatorio-5000-5099`. */
export function errorAnchor(kind: ErrorKind, code: string): string {
  return `${prefixes[kind]}-${code.replaceAll(/[^a-z0-9]+/gi, '-')}`;
}
