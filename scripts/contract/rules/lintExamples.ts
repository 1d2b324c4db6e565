import { parsePointer } from '../../../src/contract/jsonPointer';
import { isJsonObject } from '../../../src/contract/isJsonObject';
import { resolveSchema } from '../../../src/contract/resolveSchema';
import { toContractSchema } from '../../../src/contract/toContractSchema';
import type { JsonObject, JsonSchema } from '../../../src/contract/types';
import { validateExamples } from '../../../src/contract/validateExamples';
import { walkDocument } from '../../../src/contract/walkDocument';
import type { Finding } from './rule';

/** Every body, response, parameter and header shows an example, and every example fits its schema. */
export function lintExamples(document: JsonObject): Finding[] {
  const broken = validateExamples(document).map(({ pointer, message }) => ({
    segments: parsePointer(pointer),
    rule: 'example',
    reason: message,
  }));
  return [...broken, ...lintMissing(document)];
}

function lintMissing(document: JsonObject): Finding[] {
  const findings: Finding[] = [];
  walkDocument(document, (kind, node, segments) => {
    if (kind === 'mediaType' && !hasOwnExample(node)) {
      const reason = `"${String(segments.at(-1))}" has no example: readers and the sandbox start from one.`;
      findings.push({ segments, rule: 'missing-example', reason });
    }
    if (kind === 'example' && node.value === undefined && node.$ref === undefined) {
      const reason = 'An example needs a "value" in the contract: only those can be checked.';
      findings.push({ segments, rule: 'missing-example', reason });
    }
    if (kind !== 'parameter' && kind !== 'header') return;
    if (node.$ref !== undefined || node.content !== undefined) return;
    if (hasOwnExample(node) || schemaOffersValue(document, node)) return;
    const reason = `The ${kind} "${String(node.name ?? segments.at(-1))}" has no example.`;
    findings.push({ segments, rule: 'missing-example', reason });
  });
  return findings;
}

function hasOwnExample({ example, examples }: JsonObject): boolean {
  return example !== undefined || (isJsonObject(examples) && Object.keys(examples).length > 0);
}

function schemaOffersValue(document: JsonObject, { schema }: JsonObject): boolean {
  if (!isJsonObject(schema)) return false;
  const {
    examples,
    default: fallback,
    enum: choices,
    const: only,
  } = resolveSchema(toContractSchema(schema as JsonSchema), readDefs(document));
  return [examples, fallback, choices, only].some((offered) => offered !== undefined);
}

function readDefs(document: JsonObject): Record<string, JsonSchema> {
  const components = isJsonObject(document.components) ? document.components : {};
  const schemas = isJsonObject(components.schemas) ? components.schemas : {};
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, toContractSchema(schema as JsonSchema)]),
  );
}
