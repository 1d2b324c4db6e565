import { basename } from 'node:path';

/** Where a contract is translated: one Overlay a language, named like the contract. */
export function overlayPath(contract: string, locale: string): string {
  return `openapi/overlays/${basename(contract, '.yaml')}.${locale}.yaml`;
}
