import type { JsonSchema, OperationDoc } from '../../contract/types';

/** How many schemas are looked at for field names. */
const mostSchemas = 2000;

/** Words that look like fields and are not: the envelope's own, and names of programs. */
const notFields = ['statusCode', 'accessToken', 'linkToken', 'externalInfo'];

/**
 * Request fields that a validation message names, in its order. With an operation, only fields that it has; without,
 * words written like field names (`personalTaxId`, `personal_tax_id`, `links[0].url`) and what "Invalid …" or
 * "… is required" is about.
 */
export function namedFields(messages: string[], operation?: OperationDoc): string[] {
  const known = operation && listFields(operation);
  const found = messages.flatMap((message) => {
    const words = [...message.matchAll(/[A-Za-z_][\w-]*(?:\[\d+\]|\.[A-Za-z_][\w-]*)*/g)].map(
      ([word]) => word,
    );
    const subject =
      /^(?:Invalid\s+)([\w.[\]-]+)(?=$|[:.;,\s])|^([\w.[\]-]+) (?:is required|must |should |is not )/.exec(
        message,
      );
    const told = subject?.[1] ?? subject?.[2];
    return words.filter((word) => {
      if (known) return known.has(lastPart(word));
      return (word === told && /^[a-z]/.test(word) && !isProse(word)) || looksLikeField(word);
    });
  });
  return [...new Set(found)].filter((field) => known !== undefined || !notFields.includes(field));
}

/** The last name of a path, without its index: `consents[0].url` is about `url`. */
function lastPart(path: string): string {
  return (path.split('.').at(-1) ?? '').replace(/\[\d+\]$/, '');
}

function looksLikeField(word: string): boolean {
  return /^[a-z][a-z0-9]*(?:[A-Z]\w*|_[a-z0-9]\w*)/.test(word) || /^[a-z]\w*(?:\[\d+\]|\.\w)/.test(word);
}

/** What "Invalid" is often said of in klavi's names of errors. */
function isProse(word: string): boolean {
  return ['or', 'and', 'token', 'request', 'institution', 'consent', 'product', 'authorisation'].includes(
    word,
  );
}

function listFields(operation: OperationDoc): Set<string> {
  const names = new Set(operation.parameters.map(({ name }) => name));
  const seen = new Set<JsonSchema>();
  const queue = operation.requestBody?.content.flatMap(({ schema }) => schema ?? []) ?? [];
  while (queue.length > 0 && seen.size < mostSchemas) {
    const schema = queue.pop();
    if (!schema || seen.has(schema)) continue;
    seen.add(schema);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      names.add(name);
      queue.push(property);
    }
    const target = schema.$ref && operation.$defs[schema.$ref.replace('#/$defs/', '')];
    if (target) queue.push(target);
    if (typeof schema.items === 'object') queue.push(schema.items);
    queue.push(...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? []));
  }
  return names;
}
