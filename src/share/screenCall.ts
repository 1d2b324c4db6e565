import { demoCredentials } from '../catalog/demoCredentials';
import { isRecord } from './isRecord';
import { isSecretName } from './isSecretName';
import { isSafePhone, isSafeSecret, standIns } from './safeValues';
import type { PrivateKind } from './screenRules';
import { screenText } from './screenText';
import { isCnpj, isCpf } from './taxIds';
import type { Json, SharedCall } from './types';

/** Something of a call that doesn't go into a link as it was. */
export type ScreenChange = {
  /** Where: a parameter's field id or a pointer into the body (`body/personalTaxId`), as forms name fields. */
  path: string;
  what: PrivateKind;
  how: 'replaced' | 'removed';
};

export type ScreenedCall = { data: SharedCall; changes: ScreenChange[] };

type Place = { path: string; name: string };
type Visit = { product: string; isReal: boolean; changes: ScreenChange[] };

/**
 * A call as it may be shared: the tax ids, e-mail addresses and phone numbers in it are personas', its keys the portal's
 * demo keys or, for klavi's own environments, a name in braces; other credentials are left out. `changes` tells what
 * was done; a call that is already so has none.
 */
export function screenCall(call: SharedCall): ScreenedCall {
  const { operation, example, mediaType, parameters, body, environment = 'portal' } = call;
  const [product = ''] = operation.split('/');
  const changes: ScreenChange[] = [];
  const visit: Visit = { product, isReal: !['portal', 'local'].includes(environment), changes };
  const safe: SharedCall = { ...call };
  for (const [path, text] of Object.entries({ operation, example, mediaType })) {
    const [what] = text === undefined ? [] : screenText(text).found;
    if (what) changes.push({ path, what, how: 'removed' });
    if (what && path === 'example') delete safe.example;
    if (what && path === 'mediaType') delete safe.mediaType;
  }
  if (parameters)
    safe.parameters = screenEntries(parameters, visit, (field) => ({ path: field, name: field }));
  const screened = body === undefined ? undefined : screenValue(body, { path: 'body', name: '' }, visit);
  if (screened === undefined) delete safe.body;
  else safe.body = screened;
  return { data: safe, changes };
}

function screenValue(value: Json, place: Place, visit: Visit): Json | undefined {
  if (isSecretName(place.name)) return screenSecret(value, place, visit);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const screened = screenValue(item, { path: `${place.path}/${index}`, name: place.name }, visit);
      return screened === undefined ? [] : [screened];
    });
  }
  if (isRecord(value)) {
    return screenEntries(value, visit, (name) => ({ path: `${place.path}/${escape(name)}`, name }));
  }
  if (typeof value === 'string') return screenString(value, place, visit);
  return typeof value === 'number' ? screenNumber(value, place, visit) : value;
}

function screenEntries(
  entries: Record<string, Json>,
  visit: Visit,
  toPlace: (name: string) => Place,
): Record<string, Json> {
  const kept = Object.entries(entries).flatMap(([name, value]) => {
    const [what] = screenText(name).found;
    // The name itself is somebody's: it isn't shown either.
    if (what) visit.changes.push({ path: toPlace('…').path, what, how: 'removed' });
    const screened = what ? undefined : screenValue(value, toPlace(name), visit);
    return screened === undefined ? [] : [[name, screened] as const];
  });
  return Object.fromEntries(kept);
}

/** A key: the demo's where a simulation is called, its name in braces where the reader's own goes in. */
function screenSecret(value: Json, { path, name }: Place, visit: Visit): Json | undefined {
  if (value === null || typeof value === 'boolean' || value === '') return value;
  if (typeof value === 'string' && isSafeSecret(value)) return value;
  const demo = demoCredentials[visit.product]?.[name];
  visit.changes.push({ path, what: 'credential', how: demo === undefined ? 'removed' : 'replaced' });
  return demo !== undefined && visit.isReal ? `{{${name}}}` : demo;
}

function screenString(value: string, { path, name }: Place, visit: Visit): string {
  const isPhone = /phone|fone|celular|mobile|whatsapp/i.test(name) && value.replaceAll(/\D/g, '').length >= 8;
  if (isPhone && !isSafePhone(value)) {
    visit.changes.push({ path, what: 'phone', how: 'replaced' });
    return standIns.phone.value;
  }
  const { text, found } = screenText(value);
  for (const what of found) {
    const isKept = text !== '' && what !== 'credential' && what !== 'token';
    visit.changes.push({ path, what, how: isKept ? 'replaced' : 'removed' });
  }
  return text;
}

function screenNumber(value: number, { path, name }: Place, visit: Visit): number {
  const digits = String(Math.abs(value));
  // A number has lost the zeros that a tax id starts with.
  const isTaxId = /cpf|cnpj|tax_?id|documento?/i.test(name);
  const padded = isTaxId && isCpf(digits.padStart(11, '0')) ? digits.padStart(11, '0') : digits;
  const whole = isTaxId && isCnpj(digits.padStart(14, '0')) ? digits.padStart(14, '0') : padded;
  const [what] = screenText(whole).found;
  if (what === undefined) return value;
  visit.changes.push({ path, what, how: 'replaced' });
  return Number((what === 'cnpj' || what === 'phone' ? standIns[what] : standIns.cpf).value);
}

/** A token of a JSON Pointer (RFC 6901). */
function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
