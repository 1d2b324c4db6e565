import type { NamedExample, OperationDoc, RequestBodyDoc, ResponseDoc } from '../src/contract/types';
import { didYouMean } from './closeMatches';

/** What a fenced block of a guide says of where its text comes from. */
export type SnippetUse = {
  from: 'file' | 'request' | 'response' | 'webhook';
  /** `webhooks/receiver.mjs`, or `<product>/<id>[/<status>]/<example>`. */
  name: string;
  /** Part of a file: between `#region <name>` and `#endregion`. */
  region?: string;
};

/** What snippets can be taken from; names are listed so that a mistyped one can be corrected. */
export type SnippetSources = {
  files: string[];
  readFile(path: string): string;
  operations: string[];
  readOperation(id: string): Pick<OperationDoc, 'requestBody' | 'responses'>;
  webhooks: string[];
  readWebhook(id: string): { requestBody?: RequestBodyDoc };
};

export type Snippet = { ok: true; text: string } | { ok: false; reason: string };

/** Reads the words after a fence's language; `undefined` when the block brings its own text. */
export function parseSnippetUse(meta: string): SnippetUse | undefined {
  const from = /(?:^|\s)(file|request|response|webhook)=(\S+)/.exec(meta);
  if (!from) return undefined;
  const region = /(?:^|\s)region=(\S+)/.exec(meta)?.[1];
  return {
    from: from[1] as SnippetUse['from'],
    name: from[2] ?? '',
    ...(region !== undefined && { region }),
  };
}

/** The text of a snippet, or why there is none, with the way out. */
export function readSnippet(use: SnippetUse, sources: SnippetSources): Snippet {
  if (use.from === 'file') return readFileSnippet(use, sources);
  const [product = '', id = '', ...rest] = use.name.split('/');
  const owner = `${product}/${id}`;
  const known = use.from === 'webhook' ? sources.webhooks : sources.operations;
  if (!known.includes(owner)) {
    const kind = use.from === 'webhook' ? 'webhook' : 'operation';
    return fail(`there is no ${kind} "${owner}".${didYouMean(owner, known)}`);
  }
  const example = rest.at(-1) ?? '';
  if (use.from === 'webhook') return pick(listBody(sources.readWebhook(owner).requestBody), example, owner);
  const operation = sources.readOperation(owner);
  if (use.from === 'request') return pick(listBody(operation.requestBody), example, owner);
  const response = operation.responses.find(({ status }) => status === rest[0]);
  if (response) return pick(listResponse(response), example, `${owner} ${response.status}`);
  const statuses = operation.responses.map(({ status }) => status).join(', ');
  return fail(`${owner} has no response "${rest[0] ?? ''}". It has ${statuses}.`);
}

function readFileSnippet({ name, region }: SnippetUse, sources: SnippetSources): Snippet {
  if (!sources.files.includes(name)) {
    return fail(`there is no file "examples/${name}".${didYouMean(name, sources.files)}`);
  }
  const lines = sources.readFile(name).trimEnd().split('\n');
  if (region === undefined) return { ok: true, text: lines.filter((line) => !isMarker(line)).join('\n') };
  const start = lines.findIndex((line) => isMarker(line) && line.trim().endsWith(`#region ${region}`));
  if (start < 0) return fail(`examples/${name} has no "#region ${region}".`);
  const length = lines.slice(start + 1).findIndex((line) => /#endregion/.test(line));
  if (length < 0) return fail(`"#region ${region}" of examples/${name} has no "#endregion".`);
  return { ok: true, text: dedent(lines.slice(start + 1, start + 1 + length)).join('\n') };
}

/** `// #region name` and `// #endregion`, in any language's comment. */
function isMarker(line: string): boolean {
  return /^\s*\S{1,4}\s*#(region|endregion)\b/.test(line);
}

function dedent(lines: string[]): string[] {
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const depth = Math.min(...depths);
  return lines.map((line) => line.slice(depth));
}

function listBody(body: RequestBodyDoc | undefined): NamedExample[] {
  return body?.content.flatMap(({ examples }) => examples) ?? [];
}

function listResponse({ content }: ResponseDoc): NamedExample[] {
  return content.flatMap(({ examples }) => examples);
}

function pick(examples: NamedExample[], name: string, owner: string): Snippet {
  const example = examples.find((candidate) => candidate.name === name);
  if (example) return { ok: true, text: JSON.stringify(example.value, null, 2) };
  const names = examples.map((candidate) => candidate.name);
  return fail(
    `${owner} has no example "${name}".${didYouMean(name, names)} It has ${names.join(', ') || 'none'}.`,
  );
}

function fail(reason: string): Snippet {
  return { ok: false, reason };
}
