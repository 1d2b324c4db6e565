/** Where a runtime expression (OpenAPI 3.1, 4.8.20.4) takes its value from; `constant` is no expression at all. */
export type Source = {
  from: 'responseBody' | 'responseHeader' | 'requestBody' | 'requestParameter' | 'constant';
  field: string;
};

const EXPRESSIONS: [RegExp, Source['from']][] = [
  [/^\{?\$response\.body#\/?([^}]*)\}?$/, 'responseBody'],
  [/^\{?\$response\.header\.([^}]+)\}?$/, 'responseHeader'],
  [/^\{?\$request\.body#\/?([^}]*)\}?$/, 'requestBody'],
  [/^\{?\$request\.(?:path|query|header)\.([^}]+)\}?$/, 'requestParameter'],
];

/** A link's value in a reader's terms: `$response.body#/0/consentId` is field `0.consentId` of the answer's body. */
export function readSource(value: string): Source {
  for (const [pattern, from] of EXPRESSIONS) {
    const match = pattern.exec(value);
    if (match) return { from, field: (match[1] ?? '').replaceAll('/', '.') };
  }
  return { from: 'constant', field: value };
}
