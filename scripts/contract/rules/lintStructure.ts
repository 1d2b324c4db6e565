import { createConfig, lintFromString, type Config } from '@redocly/openapi-core';
import { parsePointer } from '../../../src/contract/jsonPointer';
import type { YamlSource } from '../parseYaml';
import type { Finding } from './rule';

/** The standard's own rules, left to a linter that knows them; ours are in the files beside. */
const standardRules = [
  'struct',
  'no-ambiguous-paths',
  'no-duplicated-enum-values',
  'no-duplicated-tag-names',
  'no-enum-type-mismatch',
  'no-identical-paths',
  'no-path-trailing-slash',
  'no-required-schema-properties-undefined',
  'no-schema-type-mismatch',
  'no-server-trailing-slash',
  'no-undefined-server-variable',
  'no-unused-components',
  'operation-operationId-url-safe',
  'operation-parameters-unique',
  'operation-tag-defined',
  'path-declaration-must-exist',
  'path-not-include-query',
  'path-parameters-defined',
  'security-defined',
  'tag-description',
];

let config: Promise<Config> | undefined;

/** Whether a document is valid OpenAPI 3.1 (or an Overlay 1.0), as Redocly's linter sees it. */
export async function lintStructure(source: YamlSource): Promise<Finding[]> {
  const { openapi, overlay } = source.value;
  if (!/^3\.1\.\d/.test(String(openapi)) && !/^1\.0\.\d/.test(String(overlay))) {
    const reason = 'The file must say "openapi: 3.1.x" (a contract) or "overlay: 1.0.x" (a translation).';
    return [{ segments: [openapi === undefined ? 'overlay' : 'openapi'], rule: 'struct', reason }];
  }
  config ??= createConfig({ rules: Object.fromEntries(standardRules.map((rule) => [rule, 'error'])) });
  const problems = await lintFromString({
    source: source.text,
    absoluteRef: source.file,
    config: await config,
  });
  return problems.map(({ ruleId, message, suggest, location: [location] }) => ({
    segments: parsePointer(location?.pointer ?? ''),
    rule: ruleId,
    reason: suggest.length === 0 ? message : `${message} Did you mean "${suggest[0]}"?`,
  }));
}
