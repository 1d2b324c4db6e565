import { isJsonObject } from './isJsonObject';
import { toText } from './toText';
import type { Json, JsonObject, ServerDoc } from './types';

/** Servers with their variables filled in by default values; `environment` is empty where `x-environment` is missing. */
export function readServers(servers: Json | undefined): ServerDoc[] {
  if (!Array.isArray(servers)) return [];
  return servers.filter(isJsonObject).map((server) => ({
    url: fillVariables(server),
    environment: toText(server['x-environment']) ?? '',
    description: toText(server.description),
    provisional: toText(server['x-provisional']),
  }));
}

function fillVariables(server: JsonObject): string {
  const variables = isJsonObject(server.variables) ? server.variables : {};
  return String(server.url).replace(/\{([^}]+)\}/g, (template, name: string) => {
    const variable = variables[name];
    return isJsonObject(variable) && typeof variable.default === 'string' ? variable.default : template;
  });
}
