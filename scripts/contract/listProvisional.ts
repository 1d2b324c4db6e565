import { listSubschemas } from '../../src/contract/subschemas';
import { resolveSchema } from '../../src/contract/resolveSchema';
import { toOperationDoc } from '../../src/contract/toOperationDoc';
import { toSlug } from '../../src/contract/toSlug';
import { toText } from '../../src/contract/toText';
import { toWebhookDoc } from '../../src/contract/toWebhookDoc';
import type {
  Contract,
  JsonObject,
  JsonSchema,
  MediaTypeDoc,
  OperationDoc,
  ParameterDoc,
  ResponseDoc,
  WebhookDoc,
} from '../../src/contract/types';
import { walkDocument } from '../../src/contract/walkDocument';

/** Something that a contract marks as still to be confirmed, once for all the places that say so in the same words. */
export type ProvisionalPoint = {
  product: string;
  /** The contract's title. */
  title: string;
  text: string;
  /** Where it shows: the first pages, by a name that tells the part of the page. */
  places: { label: string; path: string }[];
  /** On how many pages it shows. */
  total: number;
};

type Mark = { text: string | undefined; part?: string };
type Defs = Record<string, JsonSchema>;

const mostPlaces = 3;

/**
 * Everything that a contract marks with `x-provisional`, in the order of its pages: operations, then webhooks. What shows
 * on no page of its own (the contract's own mark, for one) is placed on the product's first page.
 */
export function listProvisional(contract: Contract, document: JsonObject): ProvisionalPoint[] {
  const { product, title } = contract;
  const points = new Map<string, ProvisionalPoint>();
  const add = (text: string, label: string, path: string): void => {
    const point = points.get(text) ?? { product, title, text, places: [], total: 0 };
    point.total += 1;
    if (point.places.length < mostPlaces) point.places.push({ label, path });
    points.set(text, point);
  };
  for (const { id, marks } of listPages(contract)) {
    const first = new Map<string, string>();
    for (const { text, part } of marks) {
      if (text !== undefined && !first.has(text))
        first.set(text, part === undefined ? id : `${id} · ${part}`);
    }
    for (const [text, label] of first) add(text, label, `/api/${product}/${toSlug(id)}`);
  }
  for (const text of listTexts(document)) if (!points.has(text)) add(text, title, `/api/${product}`);
  return [...points.values()];
}

function listPages(contract: Contract): { id: string; marks: Mark[] }[] {
  return [
    ...contract.operations.map(({ id }) => ({ id, marks: listOperationMarks(toOperationDoc(contract, id)) })),
    ...contract.webhooks.map(({ id }) => ({ id, marks: listWebhookMarks(toWebhookDoc(contract, id)) })),
  ];
}

function listOperationMarks(operation: OperationDoc): Mark[] {
  const { provisional, servers, securitySchemes, parameters, requestBody, responses, $defs } = operation;
  return [
    { text: provisional },
    ...servers.map((server) => ({ text: server.provisional, part: server.url })),
    ...securitySchemes.map((scheme) => ({ text: scheme.provisional, part: scheme.name })),
    ...parameters.flatMap((parameter) => listParameterMarks(parameter, $defs)),
    ...listContentMarks(requestBody?.content ?? [], $defs),
    ...responses.flatMap((response) => listResponseMarks(response, $defs)),
  ];
}

function listWebhookMarks({ provisional, headers, requestBody, responses, $defs }: WebhookDoc): Mark[] {
  return [
    { text: provisional },
    ...headers.flatMap((header) => listParameterMarks(header, $defs)),
    ...listContentMarks(requestBody?.content ?? [], $defs),
    ...responses.flatMap((response) => listResponseMarks(response, $defs)),
  ];
}

function listParameterMarks({ name, provisional, schema }: ParameterDoc, $defs: Defs): Mark[] {
  return [{ text: provisional, part: name }, ...listSchemaMarks(schema, $defs, name)];
}

function listResponseMarks({ status, provisional, headers, content }: ResponseDoc, $defs: Defs): Mark[] {
  return [
    { text: provisional, part: status },
    ...headers.flatMap((header) => listParameterMarks(header, $defs)),
    ...listContentMarks(content, $defs, status),
  ];
}

function listContentMarks(content: MediaTypeDoc[], $defs: Defs, part?: string): Mark[] {
  return content.flatMap(({ schema }) => (schema ? listSchemaMarks(schema, $defs, part) : []));
}

/** `part`: the field that the schema describes, or what it is the body of. */
function listSchemaMarks(root: JsonSchema, $defs: Defs, part?: string): Mark[] {
  const marks: Mark[] = [];
  const followed = new Set<string>();
  const waiting = [{ schema: root, part }];
  for (const { schema, part: owner } of waiting) {
    marks.push({ text: toText(schema['x-provisional']), part: owner });
    if (schema.$ref !== undefined && !followed.has(schema.$ref)) {
      followed.add(schema.$ref);
      waiting.push({ schema: resolveSchema({ $ref: schema.$ref }, $defs), part: owner });
    }
    for (const { segments, schema: inner } of listSubschemas(schema)) {
      const isField = segments[0] === 'properties';
      waiting.push({ schema: inner, part: isField ? String(segments[1]) : owner });
    }
  }
  return marks;
}

function listTexts(document: JsonObject): string[] {
  const texts: string[] = [];
  walkDocument(document, (_kind, node) => {
    const text = toText(node['x-provisional']);
    if (text !== undefined) texts.push(text);
  });
  return texts;
}
