import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { isJsonObject } from '../../src/contract/isJsonObject';
import type { Segment } from '../../src/contract/jsonPointer';
import type { JsonObject, Json } from '../../src/contract/types';
import type { Problem } from './problem';

export type Place = { line: number; column: number };

/** A YAML file that holds an object, and where its parts are written. */
export type YamlSource = {
  file: string;
  text: string;
  value: JsonObject;
  /** The place of the value at a path; where there is none, the place of the nearest object around it. */
  locate: (segments: Segment[]) => Place;
};

export type ParsedYaml = { ok: true; source: YamlSource } | { ok: false; problems: Problem[] };

/** Parses YAML 1.2 (JSON included); syntax errors and repeated keys are problems with line and column. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => ({
      file,
      ...placeOf(pos[0]),
      rule: 'yaml-syntax',
      reason: message,
    }));
    return { ok: false, problems };
  }
  const value = document.toJS() as Json;
  if (!isJsonObject(value)) {
    return {
      ok: false,
      problems: [{ file, line: 1, column: 1, rule: 'yaml-syntax', reason: 'The file holds no object.' }],
    };
  }
  return {
    ok: true,
    source: { file, text, value, locate: (segments) => placeOf(offsetOf(document, segments)) },
  };
}

/** A plain value is found where it stands, an object or list at the key that holds it. */
function offsetOf(document: Document, segments: Segment[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const segment of segments) {
    const step = stepInto(isAlias(node) ? node.resolve(document) : node, segment);
    if (!step) break;
    node = step.node;
    offset = step.offset;
  }
  return offset;
}

function stepInto(node: unknown, segment: Segment): { node: unknown; offset: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(segment)];
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(segment));
  if (!pair) return undefined;
  return { node: pair.value, offset: startOf(isScalar(pair.value) ? pair.value : pair.key) };
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
