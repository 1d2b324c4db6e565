import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json, MediaTypeDoc, ParameterDoc, SecuritySchemeDoc } from '../../contract/types';
import { createOperation, createParameter } from '../fixtures/createOperation';
import { toRequest } from '../toRequest';
import { listWrittenForms } from './listWrittenForms';

const parameters: ParameterDoc[] = [
  { in: 'path' as const, style: 'matrix' as const },
  { in: 'query' as const },
  { in: 'query' as const, allowReserved: true },
  { in: 'query' as const, allowReserved: true, explode: false },
  { in: 'query' as const, content: 'application/json' },
  { in: 'header' as const },
  { in: 'cookie' as const },
].map((parts, index) => createParameter({ name: `p${index}`, ...parts }));

const securitySchemes: SecuritySchemeDoc[] = [
  { name: 'basic', type: 'http', scheme: 'basic', obtainedFrom: [] },
  { name: 'query', type: 'apiKey', in: 'query', obtainedFrom: [] },
  { name: 'cookie', type: 'apiKey', in: 'cookie', obtainedFrom: [] },
];

const content: Omit<MediaTypeDoc, 'examples'>[] = [
  { mediaType: 'application/json' },
  { mediaType: 'text/plain' },
  { mediaType: 'application/x-www-form-urlencoded' },
  {
    mediaType: 'application/x-www-form-urlencoded',
    encoding: { a: { style: 'form', allowReserved: true }, b: { style: 'form' } },
  },
  { mediaType: 'multipart/form-data' },
];

/** A request with `secret` in every place that takes one, as the texts that it is made of. */
function write(secret: string, media: Omit<MediaTypeDoc, 'examples'>): string[] {
  const operation = createOperation({
    path: '/a{p0}',
    parameters,
    securitySchemes,
    security: [securitySchemes.map(({ name }) => name)],
    requestBody: { required: true, content: [{ ...media, examples: [] }] },
  });
  const values = parameters.map(({ in: place, name, explode }): [string, Json] => [
    `${place}.${name}`,
    explode === false ? [secret] : secret,
  ]);
  const body = media.mediaType === 'text/plain' ? secret : { a: secret, b: [secret], c: { d: secret } };
  const tokens = Object.fromEntries(securitySchemes.map(({ name }) => [name, secret]));
  const request = toRequest(
    operation,
    { parameters: Object.fromEntries(values), body, texts: {} },
    { baseUrl: '', tokens },
  );
  const parts = Array.isArray(request.body) ? request.body.map(({ value }) => value) : [request.body];
  return [request.url, ...Object.values(request.headers), ...parts.map(String)];
}

function hide(texts: string[], secret: string): string[] {
  return texts.map((text) =>
    listWrittenForms(secret).reduce((left, form) => left.replaceAll(form, '***'), text),
  );
}

test('lists whatever a request makes of a secret', () => {
  // What begins like this is nothing else of the request.
  const secrets = fc.string({ unit: 'grapheme' }).map((text) => `ç!,${text}`);
  fc.assert(
    fc.property(secrets, fc.constantFrom(...content), (secret, media) => {
      expect(hide(write(secret, media), secret)).toEqual(hide(write('MARK', media), 'MARK'));
    }),
  );
});
