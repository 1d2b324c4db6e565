/** What the page shows of a schema, computed once from the contract; React only lays it out. */
export type SchemaNode = {
  /** The id that a link to this field ends in, e.g. `corpo-redirectURL`. */
  anchor: string;
  /** The property's name, or a pattern; absent for what has no name of its own (items, variants). */
  name?: string;
  /** How `name` is to be read: literally, or as a regular expression that names match. */
  nameKind?: 'literal' | 'pattern';
  required: boolean;
  typeLabel: string;
  title?: string;
  description?: string;
  constraints: Constraint[];
  enumValues: string[];
  examples: { code: string; summary?: string }[];
  deprecated: boolean;
  readOnly: boolean;
  writeOnly: boolean;
  provisional?: string;
  references: SchemaReference[];
  groups: SchemaGroup[];
};

/** A rule in a reader's words; `code` is set in the code font. */
export type Constraint = { label: string; code?: string };

/** A `$ref` that isn't expanded here: it is open further up, was expanded before, or leads nowhere. */
export type SchemaReference =
  { kind: 'recursive' | 'repeated'; name: string; anchor: string } | { kind: 'unknown'; ref: string };

export type Composition = 'oneOf' | 'anyOf' | 'allOf';

export type SchemaVariant = { label: string; discriminatorValues: string[]; node: SchemaNode };

/** The schemas below a schema, in reading order. */
export type SchemaGroup =
  | { kind: 'fields'; nodes: SchemaNode[] }
  | { kind: 'items' | 'restItems' | 'contains' | 'propertyNames' | 'not' | 'additional'; node: SchemaNode }
  | { kind: 'tuple'; nodes: SchemaNode[] }
  | { kind: 'variants'; composition: Composition; discriminator?: string; variants: SchemaVariant[] }
  | { kind: 'dependent'; property: string; node: SchemaNode }
  | { kind: 'conditional'; branches: { role: 'if' | 'then' | 'else'; node: SchemaNode }[] };
