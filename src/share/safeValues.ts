import { institutions } from '../catalog/institutions';
import { personas } from '../catalog/personas';

/** Tax ids of people and companies that nobody is: the catalogue's own. */
const safeTaxIds = new Set([
  ...personas.flatMap(({ personalTaxId, businessTaxId }) => [personalTaxId, businessTaxId ?? personalTaxId]),
  ...institutions.map(({ companyCnpj }) => companyCnpj),
]);

const [ana] = personas;
const company = personas.find(({ businessTaxId }) => businessTaxId !== undefined);

/** What stands in for a real value, and whose it is. */
export const standIns = {
  cpf: { value: ana?.personalTaxId ?? '', name: ana?.name ?? '' },
  cnpj: { value: company?.businessTaxId ?? '', name: company?.companyName ?? '' },
  email: { value: 'ana@example.com', name: 'ana@example.com' },
  phone: { value: '+5511999990000', name: '+5511999990000' },
};

export function isSafeTaxId(digits: string): boolean {
  return safeTaxIds.has(digits);
}

/** Names that RFC 2606 and RFC 6761 keep out of the real DNS. */
export function isSafeDomain(domain: string): boolean {
  return /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|org|net))$/i.test(domain);
}

/** The contract's example, with or without country code. */
export function isSafePhone(text: string): boolean {
  return /^(?:55)?11999990000$/.test(text.replaceAll(/\D/g, ''));
}

/** The keys of the portal's own sandbox and the wrong ones of its examples: they say that they are a demo. */
export function isSafeSecret(text: string): boolean {
  return /^(?:[as]k_demo_\w{1,12}|demo-[\w-]{1,16})$/.test(text) || isPlaceholder(text);
}

/** A name in double braces, which whoever sends the call fills in. */
export function isPlaceholder(text: string): boolean {
  return /^\{\{[\w.-]{1,60}\}\}$/.test(text);
}
