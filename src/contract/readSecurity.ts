import { isJsonObject } from './isJsonObject';
import { resolveReference } from './resolveReference';
import { toText } from './toText';
import type { Json, JsonObject, SecuritySchemeDoc } from './types';

/** Security requirements as alternatives (any of) of scheme names (all of). */
export function readSecurity(requirements: Json | undefined): string[][] {
  if (!Array.isArray(requirements)) return [];
  return requirements.filter(isJsonObject).map((requirement) => Object.keys(requirement));
}

/** The named security schemes, each once, in the order of first use. */
export function readSecuritySchemes(document: JsonObject, security: string[][]): SecuritySchemeDoc[] {
  const components = isJsonObject(document.components) ? document.components : {};
  const schemes = isJsonObject(components.securitySchemes) ? components.securitySchemes : {};
  return [...new Set(security.flat())].map((name) => {
    if (schemes[name] === undefined)
      throw new Error(`security names "${name}", which isn't in components.securitySchemes.`);
    return readScheme(name, resolveReference(document, schemes[name]));
  });
}

function readScheme(name: string, scheme: JsonObject): SecuritySchemeDoc {
  const sources = scheme['x-obtained-from'];
  return {
    name,
    type: scheme.type as SecuritySchemeDoc['type'],
    scheme: toText(scheme.scheme)?.toLowerCase(),
    bearerFormat: toText(scheme.bearerFormat),
    in: scheme.in as SecuritySchemeDoc['in'],
    parameterName: toText(scheme.name),
    description: toText(scheme.description),
    provisional: toText(scheme['x-provisional']),
    ...(scheme['x-deprecated'] === true && { deprecated: true }),
    obtainedFrom: (Array.isArray(sources) ? sources : []).filter(isJsonObject).map((source) => ({
      operationId: String(source.operationId),
      pointer: String(source.pointer),
    })),
  };
}
