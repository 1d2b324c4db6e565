import { stringify } from 'yaml';
import { applyOverlay } from '../../src/contract/applyOverlay';
import { readContract } from '../../src/contract/readContract';
import type { Contract, JsonObject } from '../../src/contract/types';
import { defaultLocale, locales } from '../paths';
import type { ContractFiles, TextFile } from './lintContract';
import { overlayPath } from './overlayPath';
import type { Locale } from './pageTexts';
import { parseYaml } from './parseYaml';
import { formatProblem } from './problem';
import { selectPlaces } from './selectPlaces';

/** A product's contract in one language: as OpenAPI, as it is offered for download, and as the portal reads it. */
export type ContractSource = {
  product: string;
  locale: Locale;
  document: JsonObject;
  yaml: string;
  contract: Contract;
};

/** A product's contract in every language. Expects files that the linter has nothing to say of. */
export function readSources({ product, contract, overlays }: ContractFiles): ContractSource[] {
  const original = parse(contract);
  return locales.map((locale) => {
    const overlay = overlays.find(({ file }) => file === overlayPath(contract.file, locale));
    const document = overlay ? applyOverlay(original, parse(overlay), selectPlaces).document : original;
    const yaml =
      locale === defaultLocale
        ? contract.text
        : stringify(document, { lineWidth: 110, aliasDuplicateObjects: false });
    return { product, locale, document, yaml, contract: readContract(product, document) };
  });
}

function parse({ file, text }: TextFile): JsonObject {
  const parsed = parseYaml(file, text);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.source.value;
}
