import { describePermission } from './journeyPageTexts';
import type { JourneyView } from './types';

/** A CPF or CNPJ as it is written, with the digits hidden that a page has no need to show. Others stay as they are. */
export function maskTaxId(taxId: string): string {
  if (/^\d{11}$/.test(taxId)) return `•••.${taxId.slice(3, 6)}.${taxId.slice(6, 9)}-••`;
  if (/^\d{14}$/.test(taxId)) return `••.${taxId.slice(2, 5)}.${taxId.slice(5, 8)}/${taxId.slice(8, 12)}-••`;
  return taxId;
}

/** Centavos as an amount in reais: `R$ 1.234,56`. The same everywhere, whatever locales the runtime has. */
export function formatCents(cents: number): string {
  const digits = String(Math.abs(Math.round(cents))).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${cents < 0 ? '−' : ''}R$ ${whole},${digits.slice(-2)}`;
}

/** An ISO 8601 date in Brasília's time (UTC−3, without daylight saving since 2019): `21/11/2027`. */
export function formatDate(iso: string): string {
  const local = toBrasilia(iso);
  return local === undefined ? iso : `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`;
}

/** The same with the time: `21/11/2027, 09:30`. */
export function formatDateTime(iso: string): string {
  const local = toBrasilia(iso);
  return local === undefined ? iso : `${formatDate(iso)}, ${local.slice(11, 16)}`;
}

function toBrasilia(iso: string): string | undefined {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? undefined : new Date(time - 3 * 60 * 60_000).toISOString();
}

/** `CPF •••.444.777-•• · CNPJ …`, as far as they are known. */
export function describeTaxIds({ personalTaxId, businessTaxId }: NonNullable<JourneyView['person']>): string {
  const personal = personalTaxId === '' ? '' : `CPF ${maskTaxId(personalTaxId)}`;
  const business = businessTaxId === '' ? '' : `CNPJ ${maskTaxId(businessTaxId)}`;
  return [personal, business].filter((text) => text !== '').join(' · ');
}

/** For how long the person shares. `expireAt` is ISO 8601. */
export function describeValidity(
  validityPeriod: 0 | 12 | undefined,
  expireAt: string | undefined,
): string | undefined {
  if (validityPeriod === 0) return 'Prazo indeterminado, até você cancelar';
  const until = expireAt === undefined ? '' : `, até ${formatDate(expireAt)}`;
  if (validityPeriod === 12) return `12 meses${until}`;
  return expireAt === undefined ? undefined : `Até ${formatDate(expireAt)}`;
}

/** The names of permission groups in one line. */
export function listPermissions(permissions: string[]): string {
  return permissions.map((permission) => describePermission(permission).name).join(', ');
}
