/** The part of an OpenAPI document that the one-page view reads itself; Redoc reads the rest. */
export type Specification = {
  info: { title: string };
  tags?: { name: string; 'x-displayName'?: string }[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: { pathItems?: Record<string, PathItem> };
};

export type PathItem = Record<string, unknown>;

/** What the route of a one-page reference hands to its page. */
export type OnePageProps = { product: string; spec: Specification };

export type OperationGroup = { tag: string; operations: { id: string; summary: string }[] };

type PathOperation = { operationId?: string; summary?: string; tags?: string[] };

const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options']);

/** Operations, then webhooks, by tag, in the document's order; tags by their display name. */
export function listOperations({
  tags = [],
  paths = {},
  webhooks = {},
  components,
}: Specification): OperationGroup[] {
  const labels = new Map(tags.map((tag) => [tag.name, tag['x-displayName'] ?? tag.name]));
  const groups = new Map<string, OperationGroup>();
  const add = (item: PathItem, key?: string): void => {
    for (const [method, value] of Object.entries(item)) {
      if (!methods.has(method)) continue;
      const { operationId, summary, tags: names } = value as PathOperation;
      const id = key ?? operationId;
      if (!id) continue;
      const tag = labels.get(names?.[0] ?? '') ?? names?.[0] ?? '';
      const group = groups.get(tag) ?? { tag, operations: [] };
      group.operations.push({ id, summary: summary ?? id });
      groups.set(tag, group);
    }
  };
  for (const item of Object.values(paths)) add(item);
  for (const [key, item] of Object.entries(webhooks)) add(resolvePathItem(item, components), key);
  return [...groups.values()];
}

/** A path item, or the component that it stands for. */
export function resolvePathItem(item: PathItem, components: Specification['components']): PathItem {
  const name = typeof item.$ref === 'string' ? item.$ref.replace('#/components/pathItems/', '') : '';
  return components?.pathItems?.[name] ?? item;
}
