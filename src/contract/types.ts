/**
 * What the portal knows of a contract once it has been read: plain JSON, in one language,
 * with every `$ref` to a component schema rewritten to `#/$defs/<Name>`.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** A JSON Schema 2020-12, as OpenAPI 3.1 embeds it; `x-provisional` is ours. */
export type JsonSchema = {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: Json[];
  const?: Json;
  default?: Json;
  examples?: Json[];
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  dependentRequired?: Record<string, string[]>;
  items?: boolean | JsonSchema;
  prefixItems?: JsonSchema[];
  contains?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  not?: JsonSchema;
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
  minContains?: number;
  maxContains?: number;
  dependentSchemas?: Record<string, JsonSchema>;
  unevaluatedItems?: boolean | JsonSchema;
  unevaluatedProperties?: boolean | JsonSchema;
  contentMediaType?: string;
  contentEncoding?: string;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  'x-provisional'?: string;
  /** Ours: the value must be new in every call. */
  'x-unique'?: boolean;
};

export type NamedExample = { name: string; summary?: string; description?: string; value: Json };

/** How a value is written into text (OpenAPI 3.1, Style Values). */
export type ParameterStyle =
  'matrix' | 'label' | 'simple' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';

/** How values are serialised; what is absent is the specification's default. */
export type SerialisationDoc = {
  /** Default: `simple` in path and header, `form` in query, cookie and form bodies. */
  style?: ParameterStyle;
  /** Default: true for `form`, else false. */
  explode?: boolean;
  /** Query only: RFC 3986's reserved characters stay as they are. Default: false. */
  allowReserved?: boolean;
};

export type ParameterDoc = SerialisationDoc & {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required: boolean;
  deprecated: boolean;
  description?: string;
  provisional?: string;
  schema: JsonSchema;
  /** The media type of a value that is written as a document of its own (`content` in the contract). */
  content?: string;
  examples: NamedExample[];
};

/** How a property of a form or multipart body is written; `contentType` may list several, by comma. */
export type EncodingDoc = SerialisationDoc & { contentType?: string };

export type MediaTypeDoc = {
  mediaType: string;
  schema?: JsonSchema;
  /** By property; absent for the specification's defaults. */
  encoding?: Record<string, EncodingDoc>;
  examples: NamedExample[];
};

export type RequestBodyDoc = { required: boolean; description?: string; content: MediaTypeDoc[] };

/** An OpenAPI link: `parameters` maps the next call's parameter to a runtime expression or a value. */
export type LinkDoc = {
  name: string;
  operationId: string;
  description?: string;
  parameters: Record<string, Json>;
  /** Runtime expressions for fields of the next call's body, from `requestBody` of the link. */
  requestBody?: Json;
};

export type ResponseDoc = {
  /** `200`, `4XX` or `default`. */
  status: string;
  description: string;
  provisional?: string;
  headers: ParameterDoc[];
  content: MediaTypeDoc[];
  links: LinkDoc[];
};

export type SecuritySchemeDoc = {
  name: string;
  type: 'http' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'mutualTLS';
  scheme?: string;
  bearerFormat?: string;
  /** For `apiKey`: where and under which name the key is sent. */
  in?: 'query' | 'header' | 'cookie';
  parameterName?: string;
  description?: string;
  provisional?: string;
  /** `x-deprecated`, since OpenAPI 3.1 has no word of its own for it here: an older way that still works. */
  deprecated?: boolean;
  /** `x-obtained-from`: the operations whose answer carries this credential, and where (JSON Pointer). */
  obtainedFrom: { operationId: string; pointer: string }[];
};

export type ServerDoc = {
  url: string;
  /** `x-environment`: the catalogue's environment id. */
  environment: string;
  description?: string;
  provisional?: string;
};

export type OperationSummary = {
  product: string;
  id: string;
  method: 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options';
  /** The path template as in the contract, e.g. `/data/v1/consents/{consentId}`. */
  path: string;
  tag: string;
  summary: string;
  deprecated: boolean;
  provisional?: string;
};

export type OperationDoc = OperationSummary & {
  description?: string;
  servers: ServerDoc[];
  /** Alternatives (any of) of requirements (all of); an empty alternative means "no credential". */
  security: string[][];
  /** The schemes that `security` names. */
  securitySchemes: SecuritySchemeDoc[];
  parameters: ParameterDoc[];
  requestBody?: RequestBodyDoc;
  responses: ResponseDoc[];
  /** Every component schema that this operation reaches, by name; schemas point at them by `#/$defs/<Name>`. */
  $defs: Record<string, JsonSchema>;
  /** The operations that this one names: those its links lead to, those its credentials come from. */
  related: OperationSummary[];
};

export type WebhookSummary = {
  product: string;
  /** Its key in `webhooks`: the name of the event or report. */
  id: string;
  method: OperationSummary['method'];
  tag: string;
  summary: string;
  deprecated: boolean;
  provisional?: string;
  /** Only what stands around the data is documented: the data itself is a provisional object without fields. */
  isOpen: boolean;
};

/** A call that the reader's server receives. */
export type WebhookDoc = WebhookSummary & {
  description?: string;
  headers: ParameterDoc[];
  requestBody?: RequestBodyDoc;
  responses: ResponseDoc[];
  /** Every component schema that this webhook reaches, by name. */
  $defs: Record<string, JsonSchema>;
};

/** A whole contract; its operations and webhooks leave `$defs` to the contract so that nothing is stored twice. */
export type Contract = {
  product: string;
  title: string;
  version: string;
  description?: string;
  servers: ServerDoc[];
  /** `displayName`: `x-displayName`, the tag as readers see it; the name where there is none. */
  tags: { name: string; displayName?: string; description?: string }[];
  operations: Omit<OperationDoc, '$defs' | 'related'>[];
  webhooks: Omit<WebhookDoc, '$defs'>[];
  $defs: Record<string, JsonSchema>;
};
