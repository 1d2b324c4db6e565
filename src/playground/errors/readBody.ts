import { isJsonObject } from '../../contract/isJsonObject';
import type { Json, JsonObject } from '../../contract/types';
import type { BodyShape, Evidence } from './types';

/** How deep and how far a body is looked through: logs nest, and answers may be large. */
const mostDepth = 8;
const mostNodes = 5000;

const idNames = ['requestId', 'linkId', 'consentId', 'taskId', 'eventId', 'productReportId'];
const statusNames = [
  'status',
  'httpStatus',
  'http_status',
  'httpStatusCode',
  'status_code',
  'responseStatus',
];
const taskStatuses = ['success', 'fail', 'needMFA', 'pending'];

type Node = { value: JsonObject; shape: BodyShape | undefined };

/** The parts of evidence that JSON holds, whatever is wrapped around klavi's own object. */
export function readBody(roots: Json[]): Partial<Evidence> & Pick<Evidence, 'messages' | 'ids'> {
  const nodes = listNodes(roots);
  const chosen = chooseNode(nodes);
  const ids = readIds(nodes.map(({ value }) => value));
  const status = readStatus(nodes, chosen);
  const base = { ids, messages: [], ...(status !== undefined && { status }) };
  if (!chosen?.shape) return base;
  const { value, shape } = chosen;
  const code =
    toCode(shape === 'envelope' ? value.statusCode : undefined) ??
    toCode(value.code) ??
    toCode(value.statusCode);
  return {
    ...base,
    shape,
    ...(code !== undefined && { code }),
    ...(typeof value.error === 'string' && { error: value.error }),
    messages: readMessages(value.message),
    ...(typeof value.eventName === 'string' && { eventName: value.eventName }),
    ...(shape === 'task' && typeof value.status === 'string' && { taskStatus: value.status }),
  };
}

/** Objects, outer ones first, with those that a string holds as JSON. */
function listNodes(roots: Json[]): Node[] {
  const nodes: Node[] = [];
  let seen = 0;
  function walk(value: Json, depth: number): void {
    seen += 1;
    if (depth > mostDepth || seen > mostNodes) return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item, depth + 1);
    } else if (isJsonObject(value)) {
      nodes.push({ value, shape: readShape(value) });
      for (const item of Object.values(value)) walk(item, depth + 1);
    } else if (typeof value === 'string' && /^\s*[{[]/.test(value)) {
      const inner = parse(value);
      if (inner !== undefined) walk(inner, depth + 1);
    }
  }
  for (const root of roots) walk(root, 0);
  return nodes;
}

function readShape(value: JsonObject): BodyShape | undefined {
  if (typeof value.eventName === 'string') return 'event';
  const code = toCode(value.code);
  if (
    code !== undefined &&
    ('productReportId' in value || 'productReportTime' in value || 'productName' in value)
  ) {
    return 'report';
  }
  if (taskStatuses.includes(String(value.status)) && (code !== undefined || 'taskId' in value)) return 'task';
  const isTold =
    typeof value.error === 'string' || typeof value.message === 'string' || Array.isArray(value.message);
  if (toCode(value.statusCode) !== undefined && isTold) return 'envelope';
  return code !== undefined || toCode(value.statusCode) !== undefined ? 'numbers' : undefined;
}

/** klavi's own object: a business error inside a log line tells more than the line's own status. */
function chooseNode(nodes: Node[]): Node | undefined {
  const isBusiness = ({ value }: Node) => (toCode(value.statusCode) ?? toCode(value.code) ?? 0) >= 1000;
  const wanted: ((node: Node) => boolean)[] = [
    ({ shape }) => shape === 'report',
    ({ shape }) => shape === 'task',
    (node) => node.shape === 'envelope' && isBusiness(node),
    ({ shape }) => shape === 'envelope',
    (node) => node.shape === 'numbers' && isBusiness(node),
    ({ shape }) => shape === 'event',
    ({ shape }) => shape === 'numbers',
  ];
  return wanted.map((fits) => nodes.find(fits)).find((node) => node !== undefined);
}

/** The HTTP status that a client library or a log keeps beside the body. */
function readStatus(nodes: Node[], chosen: Node | undefined): number | undefined {
  for (const node of nodes) {
    const names = node === chosen ? statusNames : [...statusNames, 'statusCode'];
    for (const name of names) {
      const code = toCode(node.value[name]);
      if (code !== undefined && code >= 100 && code <= 599) return code;
    }
  }
  return undefined;
}

function readMessages(message: Json | undefined): string[] {
  return [message ?? []].flat().filter((one) => typeof one === 'string');
}

/** Only what looks like an identifier: a value with 11 or 14 digits and nothing else may be a person's. */
function readIds(objects: JsonObject[]): Record<string, string> {
  const ids: Record<string, string> = {};
  for (const object of objects) {
    for (const name of idNames) {
      const value = object[name];
      const isId =
        typeof value === 'string' && /^[\w-]{1,64}$/.test(value) && !/^(\d{11}|\d{14})$/.test(value);
      if (isId) ids[name] ??= value;
    }
  }
  return ids;
}

function toCode(value: Json | undefined): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 9999) return value;
  return typeof value === 'string' && /^\d{3,4}$/.test(value) ? Number(value) : undefined;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
