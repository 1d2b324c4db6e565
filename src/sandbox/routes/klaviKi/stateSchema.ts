import type { JsonSchema } from '../../../contract/types';

const text: JsonSchema = { type: 'string' };
const texts: JsonSchema = { type: 'array', items: text };

/** The shape of `KlaviKiState`, for what comes back from a store: an older build or a person may have written it. */
export const stateSchema: JsonSchema = closed({
  tokens: listOf(
    closed(
      { token: text, kind: { enum: ['accessToken', 'linkToken'] }, expiresAt: { type: 'number' } },
      { linkId: text },
    ),
  ),
  links: listOf(closed({ linkId: text, createdAt: text, request: { type: 'object' } })),
  consents: listOf(
    closed({
      consentId: text,
      linkId: text,
      externalTrackId: text,
      personalTaxId: text,
      businessTaxId: text,
      institutionCode: text,
      status: text,
      permissionsApply: texts,
      permissionsGranted: texts,
      expireAt: { type: 'string', format: 'date-time' },
      createdAt: { type: 'string', format: 'date-time' },
      updatedAt: { type: 'string', format: 'date-time' },
      redirectURL: text,
    }),
  ),
  reportRequests: listOf(
    closed({
      requestId: text,
      createdAt: text,
      level: { enum: ['institution', 'user'] },
      consentIds: texts,
      request: { type: 'object' },
    }),
  ),
  taskAnswers: listOf(closed({ linkId: text, taskId: text, answeredAt: { type: 'number' } })),
});

function closed(required: Record<string, JsonSchema>, optional: Record<string, JsonSchema> = {}): JsonSchema {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}
