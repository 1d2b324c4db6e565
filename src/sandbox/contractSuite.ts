import { evaluateExpression, type Exchange } from '../contract/evaluateExpression';
import { readPointer } from '../contract/jsonPointer';
import type { Contract, Json, ParameterDoc } from '../contract/types';
import { checkAnswer } from './checkAnswer';
import type { Operation } from './findOperation';
import { isJsonType } from './readBody';
import { createSchemaCheck } from './schemaCheck';

/** `path` is below the sandbox's base path: `/klavi-ki/data/v1/auth`, `/control/reset`. */
export type SentRequest = { method: string; path: string; headers?: Record<string, string>; body?: string };
/** Header names are in lower case. */
export type ReceivedResponse = { status: number; headers: Record<string, string>; body: string };
export type Send = (request: SentRequest) => Promise<ReceivedResponse>;

/** One check, which throws when it fails: it runs the same on the handler, in Node and inside a browser's page. */
export type SuiteCase = { name: string; run(send: Send): Promise<void> };

/**
 * One case an operation: called as its contract's examples call it, it succeeds, and the answer is one that the
 * contract documents. Credentials come from the operations that the security schemes name, path parameters from
 * the answers that lead here by a link, or from their examples where none does.
 */
export function contractCases(contract: Contract): SuiteCase[] {
  return contract.operations.map((operation) => ({
    name: `${contract.product}: ${operation.id} answers as documented`,
    async run(send) {
      await reset(send);
      await createCaller(contract, send).call(operation.id);
    },
  }));
}

export async function reset(send: Send): Promise<void> {
  const { status } = await send({ method: 'POST', path: '/control/reset' });
  expectEqual('status of reset', status, 200);
}

/** Calls operations by their examples, each at most once. */
export function createCaller(contract: Contract, send: Send) {
  const check = createSchemaCheck(contract.$defs);
  const exchanges = new Map<string, Promise<Exchange>>();

  function call(id: string): Promise<Exchange> {
    const known = exchanges.get(id);
    if (known) return known;
    const operation = contract.operations.find((candidate) => candidate.id === id);
    if (!operation) throw new Error(`${contract.product} has no operation "${id}".`);
    const started = callOnce(operation);
    exchanges.set(id, started);
    return started;
  }

  async function callOnce(operation: Operation): Promise<Exchange> {
    const path = await findPathParameters(operation);
    const query = exampleQuery(operation.parameters);
    const media = operation.requestBody?.content[0];
    const body = media?.examples[0]?.value;
    const headers = {
      ...(await findCredentials(operation)),
      ...(media && { 'content-type': media.mediaType }),
    };
    const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
      encodeURIComponent(path[name] ?? ''),
    );
    const search = new URLSearchParams(query).toString();
    const received = await send({
      method: operation.method.toUpperCase(),
      path: `/${contract.product}${filled}${search && `?${search}`}`,
      headers,
      ...(body !== undefined && { body: encode(body, media?.mediaType) }),
    });
    if (received.status >= 300)
      throw new Error(`${operation.id} answered ${received.status}: ${received.body}`);
    expectEqual(`${operation.id}: x-klavi-sandbox`, received.headers['x-klavi-sandbox'], 'simulated');
    const mediaType = received.headers['content-type']?.split(';')[0];
    const answer = readAnswer(received.body, mediaType);
    checkAnswer(operation, { status: received.status, body: answer, mediaType }, check);
    return {
      request: { method: operation.method, url: filled, path, query, headers, body },
      response: { ...received, body: answer },
    };
  }

  async function findCredentials({ security, securitySchemes }: Operation): Promise<Record<string, string>> {
    const headers: Record<string, string> = {};
    for (const name of security[0] ?? []) {
      const source = securitySchemes.find((scheme) => scheme.name === name)?.obtainedFrom[0];
      if (!source) throw new Error(`Security scheme "${name}" doesn't say where it comes from.`);
      const { response } = await call(source.operationId);
      headers.authorization = `Bearer ${String(readPointer(response.body, source.pointer))}`;
    }
    return headers;
  }

  async function findPathParameters(operation: Operation): Promise<Record<string, string>> {
    const inPath = operation.parameters.filter(({ in: place }) => place === 'path');
    const names = inPath.map(({ name }) => name);
    if (names.length === 0) return {};
    for (const source of contract.operations) {
      const links = source.responses.flatMap((response) => response.links);
      const link = links.find(({ operationId, parameters }) => {
        return operationId === operation.id && names.every((name) => isFromAnswer(parameters[name]));
      });
      if (!link) continue;
      const exchange = await call(source.id);
      const values = names.map((name) => [name, evaluateExpression(link.parameters[name] ?? null, exchange)]);
      return Object.fromEntries(values) as Record<string, string>;
    }
    return Object.fromEntries(inPath.map(({ name, examples }) => [name, String(examples[0]?.value)]));
  }

  return { call };
}

/** A link that hands on the request's own value is no source: it may lead back here. */
function isFromAnswer(value: Json | undefined): boolean {
  return typeof value === 'string' && value.includes('$response.');
}

function readAnswer(text: string, mediaType: string | undefined): Json | undefined {
  if (text === '') return undefined;
  return isJsonType(mediaType ?? '') ? (JSON.parse(text) as Json) : text;
}

function encode(body: Json, mediaType: string | undefined): string {
  if (mediaType !== 'application/x-www-form-urlencoded') return JSON.stringify(body);
  return new URLSearchParams(body as Record<string, string>).toString();
}

/** Parameters of one call share their example's name: the first name, and every query parameter that has it. */
function exampleQuery(parameters: ParameterDoc[]): Record<string, string> {
  const inQuery = parameters.filter(({ in: place }) => place === 'query');
  const name = inQuery[0]?.examples[0]?.name;
  const entries = inQuery.flatMap((parameter) => {
    const example = parameter.examples.find((candidate) => candidate.name === name);
    return example ? [[parameter.name, String(example.value)]] : [];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

export function expectEqual(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}
