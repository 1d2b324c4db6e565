import { resolvePathItem, type PathItem, type Specification } from './listOperations';

/**
 * The contract as Redoc can show it: it would leave out webhooks that are references, and the names by which webhooks are
 * sent. So these stand in place, and each description starts with its name.
 */
export function toRedocSpec(spec: Specification): Specification {
  if (!spec.webhooks) return spec;
  const webhooks = Object.entries(spec.webhooks).map(([name, item]) => [
    name,
    withName(resolvePathItem(item, spec.components), name),
  ]);
  return { ...spec, webhooks: Object.fromEntries(webhooks) as Record<string, PathItem> };
}

function withName(item: PathItem, name: string): PathItem {
  const entries = Object.entries(item).map(([key, value]) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [key, value];
    const { description = '' } = value as { description?: string };
    return [key, { ...value, description: `\`${name}\`\n\n${description}` }];
  });
  return Object.fromEntries(entries) as PathItem;
}
