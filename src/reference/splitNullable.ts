import type { JsonSchema } from '../contract/types';

/**
 * Takes `null` out of a schema, however it is allowed (type array, enum, a null branch of `oneOf`/`anyOf`),
 * so that a nullable field reads as the field it is. A schema that is nothing but null stays as it is.
 */
export function splitNullable(schema: JsonSchema): { schema: JsonSchema; nullable: boolean } {
  const { type } = schema;
  if (Array.isArray(type) && type.length > 1 && type.includes('null')) {
    const rest = type.filter((name) => name !== 'null');
    const enumeration = schema.enum?.filter((value) => value !== null);
    return {
      schema: {
        ...schema,
        type: rest.length === 1 ? rest[0] : rest,
        ...(enumeration && { enum: enumeration }),
      },
      nullable: true,
    };
  }
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const branches = schema[keyword];
    const rest = branches?.filter((branch) => !isNull(branch));
    if (!branches || !rest || rest.length === 0 || rest.length === branches.length) continue;
    return { schema: { ...schema, [keyword]: rest }, nullable: true };
  }
  return { schema, nullable: false };
}

function isNull(schema: JsonSchema): boolean {
  const { type } = schema;
  return (
    type === 'null' ||
    (Array.isArray(type) && type.length === 1 && type[0] === 'null') ||
    schema.const === null
  );
}
