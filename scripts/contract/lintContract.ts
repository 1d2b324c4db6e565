import { readContract } from '../../src/contract/readContract';
import { parseYaml, type YamlSource } from './parseYaml';
import { byPlace, type Problem } from './problem';
import { lintCalls } from './rules/lintCalls';
import { lintCredentials } from './rules/lintCredentials';
import { lintEnvironments } from './rules/lintEnvironments';
import { lintExamples } from './rules/lintExamples';
import { lintOperations } from './rules/lintOperations';
import { lintOverlay } from './rules/lintOverlay';
import { lintReferences } from './rules/lintReferences';
import { lintStructure } from './rules/lintStructure';
import { lintWebhooks } from './rules/lintWebhooks';
import { placeFindings, type Finding } from './rules/rule';

export type TextFile = { file: string; text: string };

export type ContractFiles = {
  product: string;
  contract: TextFile;
  /** One overlay a language that isn't the contract's own. */
  overlays: TextFile[];
  demoCredentials?: Record<string, string>;
  /** Texts that read the same in every language, such as the product's name. */
  sharedWords: string[];
};

/**
 * Everything wrong with a product's contract and its overlays, in the order of the files. Rules that follow references
 * wait until all of them lead somewhere.
 */
export async function lintContract(files: ContractFiles): Promise<Problem[]> {
  const parsed = parseYaml(files.contract.file, files.contract.text);
  if (!parsed.ok) return parsed.problems;
  const { source } = parsed;
  const references = lintReferences(source.value);
  const findings = [
    ...(await lintStructure(source)),
    ...references,
    ...lintOperations(source.value),
    ...lintEnvironments(files.product, source.value),
  ];
  if (references.length === 0) findings.push(...lintMeaning(files, source));
  const overlays = await Promise.all(
    files.overlays.map((overlay) => lintOverlayFile(files, source, overlay)),
  );
  return [...placeFindings(source, findings), ...overlays.flat()].sort(byPlace);
}

function lintMeaning({ product, demoCredentials }: ContractFiles, { value }: YamlSource): Finding[] {
  try {
    readContract(product, value);
    return [
      ...lintWebhooks(value),
      ...lintExamples(value),
      ...lintCalls(value),
      ...lintCredentials(value, demoCredentials),
    ];
  } catch (error) {
    return [
      { segments: [], rule: 'unreadable', reason: error instanceof Error ? error.message : String(error) },
    ];
  }
}

async function lintOverlayFile(
  { sharedWords }: ContractFiles,
  source: YamlSource,
  overlay: TextFile,
): Promise<Problem[]> {
  const parsed = parseYaml(overlay.file, overlay.text);
  if (!parsed.ok) return parsed.problems;
  const { contract, overlay: inOverlay } = lintOverlay(source.value, parsed.source.value, sharedWords);
  const named = contract.map((finding) => ({
    ...finding,
    reason: finding.reason.replace('the overlay', overlay.file),
  }));
  return [
    ...placeFindings(source, named),
    ...placeFindings(parsed.source, [...(await lintStructure(parsed.source)), ...inOverlay]),
  ];
}
