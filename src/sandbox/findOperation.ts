import type { Contract } from '../contract/types';

export type Operation = Contract['operations'][number];

export type FoundOperation =
  | { kind: 'found'; operation: Operation; pathParameters: Record<string, string> }
  | { kind: 'wrongMethod'; allowed: string[] }
  | { kind: 'unknownPath' };

type Route = { operation: Operation; segments: Segment[] };
/** `literal` is the text of a segment without parameters. */
type Segment = { literal: string | undefined; pattern: RegExp; names: string[]; weight: number };

/**
 * Gives a function from (method, path below the product) to the operation that answers there. The most specific
 * template wins, segment by segment: literal, then partly templated, then a lone parameter (OpenAPI 3.1, Paths Object).
 * A path that isn't valid percent-encoding is unknown.
 */
export function createOperationFinder(
  operations: Operation[],
): (method: string, path: string) => FoundOperation {
  const routes = operations
    .map((operation): Route => ({ operation, segments: operation.path.split('/').map(toSegment) }))
    .sort(bySpecificity);

  return function findOperation(method, path) {
    const values = decodeSegments(path);
    if (!values) return { kind: 'unknownPath' };
    const wanted = method.toLowerCase();
    const matches = routes.filter(({ segments }) => isMatch(segments, values));
    const match = matches.find(({ operation }) => operation.method === wanted);
    if (match) {
      const { operation, segments } = match;
      return { kind: 'found', operation, pathParameters: readSegments(segments, values) };
    }
    if (matches.length === 0) return { kind: 'unknownPath' };
    const allowed = matches.map(({ operation }) => operation.method.toUpperCase());
    return { kind: 'wrongMethod', allowed: [...new Set(allowed)] };
  };
}

function toSegment(template: string): Segment {
  const parts = template.split(/\{([^}]*)\}/);
  const names = parts.filter((_, index) => index % 2 === 1);
  const source = parts.map((part, index) => (index % 2 === 1 ? '(.+?)' : escapeRegExp(part))).join('');
  const isLone = names.length === 1 && parts[0] === '' && parts[2] === '';
  return {
    literal: names.length === 0 ? template : undefined,
    pattern: new RegExp(`^${source}$`, 's'),
    names,
    weight: names.length === 0 ? 0 : isLone ? 2 : 1,
  };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Templates of different lengths never compete for a path; comparing lengths first keeps the order total. */
function bySpecificity(left: Route, right: Route): number {
  if (left.segments.length !== right.segments.length) return left.segments.length - right.segments.length;
  for (const [index, segment] of left.segments.entries()) {
    const difference = segment.weight - (right.segments[index]?.weight ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function decodeSegments(path: string): string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function isMatch(segments: Segment[], values: string[]): boolean {
  if (segments.length !== values.length) return false;
  return segments.every(({ literal, pattern }, index) => {
    const value = values[index] ?? '';
    return literal === undefined ? pattern.test(value) : literal === value;
  });
}

function readSegments(segments: Segment[], values: string[]): Record<string, string> {
  const found = segments.flatMap(({ pattern, names }, index) => {
    const match = names.length > 0 ? pattern.exec(values[index] ?? '') : null;
    return names.map((name, position) => [name, match?.[position + 1] ?? ''] as const);
  });
  return Object.fromEntries(found);
}
