import type { ErrorEntry, ErrorKind } from '../../catalog/errorEntry';
import { errorAnchor } from '../../catalog/errorAnchor';
import { errors } from '../../catalog/errors';
import type { Candidate, CodePlace, Evidence } from './types';

/** The kinds of code that a number may be when nothing tells which, likeliest first. */
const likelihood: ErrorKind[] = ['business', 'payment', 'http', 'openData', 'report'];

/** The guide that has the table of a kind. */
function pageOf(kind: ErrorKind): string {
  return kind === 'payment' ? '/referencia/outros-produtos' : '/referencia/erros';
}

/** The rows that evidence points at, likeliest first; none when its code stands in no table. */
export function matchErrors(evidence: Evidence): Candidate[] {
  const { shape, code, status, bare, redirect, error } = evidence;
  switch (shape) {
    case 'report':
      return code === undefined ? [] : findRows(['report'], code, 'reportCode');
    case 'task':
      return code === undefined ? [] : findRows(['openData'], code, 'taskCode');
    case 'envelope':
      return distinct([...ofEnvelope(code), ...ofStatus(status)].slice(0, isBusiness(code) ? 1 : undefined));
    case 'numbers':
      // With a status beside it, the number can't be meant as one.
      return distinct([
        ...(code === undefined ? [] : findRows(likelihood, code, code >= 1000 ? 'statusCode' : 'bare')),
        ...ofStatus(status),
      ]);
    case 'event':
      return [];
    case undefined:
      break;
  }
  if (redirect) return findRows(['redirect'], 'error', 'redirect');
  if (status !== undefined) return ofStatus(status);
  if (bare !== undefined) return findRows(likelihood, bare, 'bare');
  return error === undefined ? [] : matchNames(error);
}

/** Rows whose name a text says, for those who have nothing but the name. */
export function matchNames(text: string): Candidate[] {
  const said = text.toLowerCase();
  const named = errors.filter(({ name }) => name !== undefined && said.includes(name.toLowerCase()));
  // "Invalid products" is also the beginning of another name.
  const longest = named.filter(
    ({ name = '' }) => !named.some((other) => other.name !== name && other.name?.startsWith(name)),
  );
  return longest.map((entry) => toCandidate(entry, entry.codes[0] ?? '', entry.codes[0] ?? '', 'name'));
}

/** The row of a status's class (RFC 9110, 15: an unknown status is to be taken for the x00 of its class). */
export function matchClass(status: number, place: CodePlace): Candidate[] {
  const name = `${Math.floor(status / 100)}XX`;
  const entry = errors.find(({ kind, codes }) => kind === 'http' && codes.includes(name));
  return entry ? [toCandidate(entry, name, String(status), place)] : [];
}

function ofEnvelope(code: number | undefined): Candidate[] {
  if (code === undefined) return [];
  return findRows(code >= 1000 ? ['business', 'payment', 'report'] : ['http'], code, 'statusCode');
}

function ofStatus(status: number | undefined): Candidate[] {
  return status === undefined ? [] : findRows(['http'], status, 'httpStatus');
}

function findRows(kinds: ErrorKind[], code: number | string, place: CodePlace): Candidate[] {
  return kinds.flatMap((kind) =>
    errors
      .filter((entry) => entry.kind === kind)
      .flatMap((entry) => {
        const written = entry.codes.find((one) => fits(one, code));
        return written === undefined ? [] : [toCandidate(entry, written, String(code), place)];
      }),
  );
}

/** `5000–5099` has every number between its ends. */
function fits(written: string, code: number | string): boolean {
  if (written === String(code)) return true;
  const range = /^(\d+)–(\d+)$/.exec(written);
  return range !== null && Number(range[1]) <= Number(code) && Number(code) <= Number(range[2]);
}

function toCandidate(entry: ErrorEntry, written: string, code: string, place: CodePlace): Candidate {
  return { entry, code, place, path: `${pageOf(entry.kind)}#${errorAnchor(entry.kind, written)}` };
}

function isBusiness(code: number | undefined): boolean {
  return code !== undefined && code >= 1000;
}

function distinct(candidates: Candidate[]): Candidate[] {
  return candidates.filter(
    ({ entry }, index) => candidates.findIndex((other) => other.entry === entry) === index,
  );
}
