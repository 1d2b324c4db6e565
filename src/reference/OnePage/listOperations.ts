/** The part of an OpenAPI document that the one-page view reads itself; Redoc reads the rest. */
export type Specification = {
  info: { title: string };
  tags?: { name: string; 'x-displayName'?: string }[];
  paths?: Record<string, Record<string, unknown>>;
};

/** What the route of a one-page reference hands to its page. */
export type OnePageProps = { product: string; spec: Specification };

export type OperationGroup = { tag: string; operations: { id: string; summary: string }[] };

type PathOperation = { operationId?: string; summary?: string; tags?: string[] };

const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options']);

/** Operations by tag, in the document's order; tags by their display name. */
export function listOperations({ tags = [], paths = {} }: Specification): OperationGroup[] {
  const labels = new Map(tags.map((tag) => [tag.name, tag['x-displayName'] ?? tag.name]));
  const groups = new Map<string, OperationGroup>();
  for (const item of Object.values(paths)) {
    for (const [method, value] of Object.entries(item)) {
      if (!methods.has(method)) continue;
      const { operationId, summary, tags: names } = value as PathOperation;
      if (!operationId) continue;
      const tag = labels.get(names?.[0] ?? '') ?? names?.[0] ?? '';
      const group = groups.get(tag) ?? { tag, operations: [] };
      group.operations.push({ id: operationId, summary: summary ?? operationId });
      groups.set(tag, group);
    }
  }
  return [...groups.values()];
}
