import type { JsonSchema } from '../../../contract/types';

const text: JsonSchema = { type: 'string' };
const texts: JsonSchema = { type: 'array', items: text };
const time: JsonSchema = { type: 'string', format: 'date-time' };

/** The shape of `KlaviKiState`, for what comes back from a store: an older build or a person may have written it. */
export const stateSchema: JsonSchema = closed({
  links: listOf(closed({ linkId: text, createdAt: text, ticket: text, request: { type: 'object' } })),
  consents: listOf(
    closed(
      {
        consentId: text,
        linkId: text,
        externalTrackId: text,
        personalTaxId: text,
        businessTaxId: text,
        institutionCode: text,
        status: text,
        permissionsApply: texts,
        permissionsGranted: texts,
        expireAt: time,
        createdAt: time,
        updatedAt: time,
        redirectURL: text,
        validityPeriod: { enum: [0, 12] },
        ticket: text,
      },
      {
        isOpened: { type: 'boolean' },
        accountIds: texts,
        error: text,
        later: closed({ status: text, at: time }),
      },
    ),
  ),
  journeys: listOf(
    closed(
      {
        journeyId: text,
        mode: { enum: ['link', 'consent'] },
        linkId: text,
        screen: { enum: ['welcome', 'identify', 'institutions', 'confirm', 'bank', 'left'] },
        personalTaxId: text,
        businessTaxId: text,
        isLoggedIn: { type: 'boolean' },
      },
      { consentId: text },
    ),
  ),
  tasks: listOf(
    closed(
      {
        taskId: text,
        linkId: text,
        outcome: { enum: ['success', 'fail', 'needMFA'] },
        createdAt: { type: 'number' },
      },
      { code: { type: 'integer' } },
    ),
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
