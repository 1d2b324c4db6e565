import { expect, test } from 'vitest';
import type { OperationDoc } from '../../contract/types';
import { createOperation, jsonBody } from '../fixtures/createOperation';
import { decodeAnswer, decodeText } from './decodeError';
import type { Decoded } from './types';

/** `kind: row, row`, an exclamation mark for "nobody can tell which". */
function tell(decoded: Decoded): string {
  if (decoded.kind === 'unknown') return `unknown: ${decoded.reason}`;
  if (decoded.kind === 'event') return `event: ${decoded.eventName}`;
  const rows = decoded.candidates.map(({ path }) => path.replace('/referencia/', ''));
  return `${decoded.kind}${decoded.isAmbiguous ? '!' : ''}: ${rows.join(', ')}`;
}

const envelope = '{"statusCode":4004,"error":"Invalid institution","message":"no longer available"}';
const unauthorized = '{"statusCode":401,"error":"Unauthorized","message":"Invalid accessKey or secretKey"}';

test.each([
  ['nothing', '  ', 'unknown: empty'],
  ['no code', 'não funcionou', 'unknown: nothing'],
  ['a business code', '4004', 'error: erros#erro-4004'],
  ['a code in words', 'Erro 4004!', 'error: erros#erro-4004'],
  ['a payment code', '4101', 'error: outros-produtos#pagamento-4101'],
  ['a report code', '5012', 'error: erros#relatorio-5000-5099'],
  ['a code of two tables', '403', 'error!: erros#http-403, erros#open-data-403'],
  ['a success of three', '200', 'success!: erros#http-200, erros#open-data-200, erros#relatorio-200'],
  ['a code that is a success elsewhere', '201', 'success!: erros#http-201, erros#open-data-201'],
  ['a code of reports alone', '204', 'error: erros#relatorio-204'],
  ['an unlisted status', '418', 'error: erros#http-4XX'],
  ['an unlisted server status', 'HTTP/1.1 521 Down', 'error: erros#http-5XX'],
  ['an unlisted business code', '4050', 'unknown: code'],
  ['an envelope', envelope, 'error: erros#erro-4004'],
  ['an envelope of a status', unauthorized, 'error: erros#http-401'],
  ['a name alone', 'Error: Invalid productsCallbackURL', 'error: erros#erro-4006'],
  ['a name of two codes', 'Insufficient authorization info', 'error!: erros#erro-4008, erros#erro-4009'],
  [
    'an HTTP answer',
    `HTTP/2 416\r\ncontent-type: application/json\r\n\r\n${envelope}`,
    'error: erros#erro-4004',
  ],
  ['a 416 without a body', 'HTTP/1.1 416 Range Not Satisfiable', 'error: erros#http-416'],
  [
    'a 416 with an unlisted reason',
    'HTTP/1.1 416 x\r\n\r\n{"statusCode":4050,"error":"New","message":"x"}',
    'error: erros#http-416',
  ],
  [
    'what curl -v prints',
    `* Connected\n> POST /data/v1/auth HTTP/1.1\n> Host: api\n< HTTP/1.1 100 Continue\n< HTTP/1.1 401 Unauthorized\n< Retry-After: 3\n<\n${unauthorized}`,
    'error: erros#http-401',
  ],
  [
    'a log line',
    `2026-11-24T12:00:00Z ERROR klavi status=416 tries=2 body=${envelope}`,
    'error: erros#erro-4004',
  ],
  [
    'a structured log line',
    JSON.stringify({ level: 'error', res: { statusCode: 416 }, body: envelope }),
    'error: erros#erro-4004',
  ],
  ['a log with escaped JSON', `failed: "${envelope.replaceAll('"', '\\"')}"`, 'error: erros#erro-4004'],
  [
    'a Python log',
    "ERROR {'statusCode': 4005, 'error': 'Invalid products', 'message': None}",
    'error: erros#erro-4005',
  ],
  ['an access log', '"POST /data/v1/consents HTTP/1.1" 429 152', 'error: erros#http-429'],
  ['a number of an integrator', '{"code":4002}', 'error: erros#erro-4002'],
  ['an error told with a 200', `HTTP/1.1 200 OK\n\n${unauthorized}`, 'error: erros#http-401'],
  [
    'a report with partial data',
    '{"code":204,"message":"x","productName":"pf_checking_account","requestId":"r"}',
    'error: erros#relatorio-204',
  ],
  [
    'a whole report',
    '{"code":200,"productReportId":"x","productName":"pf_x"}',
    'success: erros#relatorio-200',
  ],
  ['a report with an unlisted code', '{"code":501,"productName":"pf_x"}', 'unknown: code'],
  [
    'a failed task',
    '{"code":402,"message":"Wrong credentials","status":"fail"}',
    'error: erros#open-data-402',
  ],
  ['a task on its way', '{"code":200,"message":"ok","status":"pending"}', 'success: erros#open-data-200'],
  ['an event', '[{"eventId":"1","eventName":"consent_error","payload":{}}]', 'event: consent_error'],
  [
    'a return address',
    'https://app.example.com/open-finance?link_id=1&error=access_denied&error_description=no',
    'error: erros#retorno-error',
  ],
  ['a redirection', 'HTTP/1.1 302 Found\nLocation: /x', 'unknown: redirection'],
  ['another success', 'HTTP/1.1 202 Accepted', 'success: erros#http-200'],
  ['a call without an answer', 'TypeError: Failed to fetch', 'unknown: noAnswer'],
  ['a page of a proxy', 'HTTP/1.1 502 Bad Gateway\n\n<html><h1>nginx</h1></html>', 'error: erros#http-502'],
])('%s', (_name, text, told) => {
  expect(tell(decodeText(text))).toBe(told);
});

function notesOf(decoded: Decoded): string[] {
  return decoded.kind === 'error' ? decoded.notes : [];
}

test('an answer of an operation: fields, and what it means for a repetition', () => {
  const operation: OperationDoc = createOperation({
    product: 'klavi-ki',
    method: 'post',
    security: [['accessToken']],
    requestBody: jsonBody({
      type: 'object',
      properties: { links: { type: 'array', items: { $ref: '#/$defs/Link' } } },
    }),
    $defs: { Link: { type: 'object', properties: { personalTaxId: { type: 'string' } } } },
  });
  const message = ['links[0].personalTaxId must match pattern', 'url is required'];
  const body = JSON.stringify({ statusCode: 400, error: 'Bad Request', message });
  expect(decodeAnswer({ status: 400, body, operation })).toMatchObject({
    kind: 'error',
    fields: ['links[0].personalTaxId'],
    notes: [],
  });
  expect(notesOf(decodeAnswer({ status: 503, body: '', operation }))).toEqual(['creates']);
  expect(notesOf(decodeAnswer({ status: 429, body: '', operation }))).toEqual([]);
  const other = { ...operation, product: 'other', method: 'get' as const };
  expect(notesOf(decodeAnswer({ status: 404, body: '<p>', operation: other }))).toEqual([
    'notJson',
    'otherProduct',
  ]);
});

test.each<[string, string[]]>([
  ['personalTaxId or businessTaxId is required', ['personalTaxId', 'businessTaxId']],
  ['Invalid phone', ['phone']],
  ['Invalid personal_tax_id: it must match pattern ^\\d{11}$.', ['personal_tax_id']],
  ['Invalid or expired token', []],
  ['The institution is no longer available', []],
  ['validityPeriod must be 0 or 12', ['validityPeriod']],
])('%s names its fields', (message, fields) => {
  const text = JSON.stringify({ statusCode: 400, error: 'Bad Request', message });
  expect(decodeText(text)).toMatchObject({ fields });
});

test('says when a code came with a status that is not its own', () => {
  expect(notesOf(decodeText(`HTTP/1.1 400 Bad Request\n\n${envelope}`))).toEqual(['unusualStatus']);
  expect(notesOf(decodeText('HTTP/1.1 416 x\n\n{"statusCode":4050,"error":"x"}'))).toEqual(['generic']);
});

test('keeps identifiers and no tax ids', () => {
  const { evidence } = decodeText(
    '{"statusCode":4004,"error":"x","message":"y","requestId":"req-1","linkId":"11144477735"}',
  );
  expect(evidence.ids).toEqual({ requestId: 'req-1' });
  expect(evidence.retryAfter).toBeUndefined();
  expect(decodeText('HTTP/1.1 429 x\nRetry-After: 3').evidence.retryAfter).toBe('3');
});

test('a large paste is read in no time', () => {
  const started = performance.now();
  decodeText('{'.repeat(300_000));
  decodeText(`${'[{"a":'.repeat(40_000)}4004`);
  expect(performance.now() - started).toBeLessThan(2000);
});
