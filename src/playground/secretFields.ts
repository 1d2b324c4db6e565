import { demoCredentials } from '../catalog/demoCredentials';

/** The fields of a product's requests that hold its client's keys. */
export function secretFields(product: string): string[] {
  return Object.keys(demoCredentials[product] ?? {});
}

/** What stands in a form, a sample or an export in place of a secret. */
export function placeholderOf(name: string): string {
  return `{{${name}}}`;
}
