import { replaceSubschemas } from './subschemas';
import { listSchemas, pickDefs } from './toOperationDoc';
import type { Contract, JsonSchema, MediaTypeDoc, NamedExample, ParameterDoc } from './types';

type Operation = Contract['operations'][number];
type Webhook = Contract['webhooks'][number];
type Response = Operation['responses'][number];

/**
 * A contract as the sandbox needs it: to find operations, to validate what arrives, what it answers and the bodies of
 * the webhooks it sends, and to mock answers and send webhooks by their examples. What only readers need is left out:
 * prose, examples of requests, links between calls, and component schemas that nothing reaches.
 */
export function toSandboxContract(contract: Contract): Contract {
  const { product, title, version, tags } = contract;
  const operations = contract.operations.map(toBareOperation);
  const webhooks = contract.webhooks.map(toBareWebhook);
  const bodies = webhooks.map((webhook) => ({ ...webhook, parameters: [] }));
  const reached = pickDefs(contract.$defs, [...operations, ...bodies].flatMap(listSchemas));
  const kept = Object.entries(contract.$defs).filter(([name]) => Object.hasOwn(reached, name));
  return {
    product,
    title,
    version,
    servers: [],
    tags: tags.map(({ name }) => ({ name })),
    operations,
    webhooks,
    $defs: Object.fromEntries(kept.map(([name, schema]) => [name, withoutProse(schema)])),
  };
}

function toBareOperation(operation: Operation): Operation {
  const { product, id, method, path, tag, deprecated, security } = operation;
  return {
    product,
    id,
    method,
    path,
    tag,
    summary: '',
    deprecated,
    servers: operation.servers.map(({ url, environment }) => ({ url, environment })),
    security,
    securitySchemes: operation.securitySchemes.map(toBareScheme),
    parameters: operation.parameters.map((parameter) => toBareParameter(parameter, [])),
    ...(operation.requestBody && { requestBody: toBareBody(operation.requestBody) }),
    responses: operation.responses.map(toBareResponse),
  };
}

function toBareWebhook({ product, id, method, tag, deprecated, isOpen, requestBody }: Webhook): Webhook {
  return {
    product,
    id,
    method,
    tag,
    summary: '',
    deprecated,
    isOpen,
    headers: [],
    ...(requestBody && {
      requestBody: {
        required: requestBody.required,
        content: requestBody.content.map((media) => toBareMedia(media, media.examples)),
      },
    }),
    responses: [],
  };
}

function toBareScheme(scheme: Operation['securitySchemes'][number]): Operation['securitySchemes'][number] {
  const { description: _description, provisional: _provisional, ...bare } = scheme;
  return bare;
}

function toBareBody({
  required,
  content,
}: NonNullable<Operation['requestBody']>): NonNullable<Operation['requestBody']> {
  return { required, content: content.map((media) => toBareMedia(media, [])) };
}

function toBareResponse({ status, headers, content }: Response): Response {
  return {
    status,
    description: '',
    headers: headers.map((header) => toBareParameter(header, header.examples)),
    content: content.map((media) => toBareMedia(media, media.examples)),
    links: [],
  };
}

function toBareParameter(
  { name, in: place, required, deprecated, schema }: ParameterDoc,
  examples: NamedExample[],
): ParameterDoc {
  return {
    name,
    in: place,
    required,
    deprecated,
    schema: withoutProse(schema),
    examples: examples.map(toBareExample),
  };
}

function toBareMedia({ mediaType, schema }: MediaTypeDoc, examples: NamedExample[]): MediaTypeDoc {
  return {
    mediaType,
    ...(schema && { schema: withoutProse(schema) }),
    examples: examples.map(toBareExample),
  };
}

function toBareExample({ name, value }: NamedExample): NamedExample {
  return { name, value };
}

function withoutProse(schema: JsonSchema): JsonSchema {
  const { title: _title, description: _description, 'x-provisional': _provisional, ...bare } = schema;
  return replaceSubschemas(bare, withoutProse);
}
