import type { SchemaGroup, SchemaNode } from '../schemaNode';

/** Items that the type above already tells in full: `string[]` needs no line "each item: string". */
export function isImplied(group: SchemaGroup): boolean {
  return group.kind === 'items' && isPlain(group.node);
}

/** Whether a schema says no more than its type. */
function isPlain({ description, provisional, deprecated, constraints, ...node }: SchemaNode): boolean {
  const lists = [constraints, node.enumValues, node.examples, node.references];
  return (
    !description &&
    !provisional &&
    !deprecated &&
    lists.every((list) => list.length === 0) &&
    node.groups.every(isImplied)
  );
}
