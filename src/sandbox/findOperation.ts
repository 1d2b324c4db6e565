import type { Contract } from '../contract/types';

export type Operation = Contract['operations'][number];

export type FoundOperation =
  | { kind: 'found'; operation: Operation; pathParameters: Record<string, string> }
  | { kind: 'wrongMethod'; allowed: string[] }
  | { kind: 'unknownPath' };

type Route = { operation: Operation; segments: Segment[] };
type Segment = { pattern: RegExp; names: string[]; weight: number };

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
    const matches = routes.flatMap((route) => {
      const pathParameters = matchSegments(route.segments, values);
      return pathParameters ? [{ operation: route.operation, pathParameters }] : [];
    });
    const match = matches.find(({ operation }) => operation.method === method.toLowerCase());
    if (match) return { kind: 'found', ...match };
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

function matchSegments(segments: Segment[], values: string[]): Record<string, string> | undefined {
  if (segments.length !== values.length) return undefined;
  const found: [string, string][] = [];
  for (const [index, segment] of segments.entries()) {
    const match = segment.pattern.exec(values[index] ?? '');
    if (!match) return undefined;
    for (const [position, name] of segment.names.entries()) found.push([name, match[position + 1] ?? '']);
  }
  return Object.fromEntries(found);
}
