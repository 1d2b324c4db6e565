import type { SchemaGroup, SchemaNode } from '../schemaNode';

/** How many fields may unfold below a field before the page opens it only on demand. */
const MOST_OPEN = 12;
const DEEPEST_OPEN = 1;

/** Whether what is inside a field shows at once. `depth` counts the fields above it. */
export function opensAtFirst(node: SchemaNode, depth: number): boolean {
  return depth <= DEEPEST_OPEN && countBelow(node) <= MOST_OPEN;
}

/** How many schemas lie below this one. */
function countBelow(node: SchemaNode): number {
  return node.groups.flatMap(listNodes).reduce((total, child) => total + 1 + countBelow(child), 0);
}

function listNodes(group: SchemaGroup): SchemaNode[] {
  switch (group.kind) {
    case 'fields':
    case 'tuple':
      return group.nodes;
    case 'variants':
      return group.variants.map(({ node }) => node);
    case 'conditional':
      return group.branches.map(({ node }) => node);
    default:
      return [group.node];
  }
}
