import { translate } from '@docusaurus/Translate';

export type Sample = { id: string; label: string; text: string };

const body = JSON.stringify({
  statusCode: 4004,
  error: 'Invalid institution',
  message: 'The institution is no longer available or your application has no permission for it',
});

/** Things that a developer may have at hand, to try the page with. Everything in them is invented. */
export function listSamples(): Sample[] {
  return [
    { id: 'code', label: '4004', text: '4004' },
    {
      id: 'body',
      label: translate({
        id: 'errors.sample.body',
        message: 'Corpo em JSON',
        description: 'Error decoder: an example to try',
      }),
      text: JSON.stringify(
        { statusCode: 400, error: 'Bad Request', message: 'personalTaxId or businessTaxId is required' },
        null,
        2,
      ),
    },
    {
      id: 'http',
      label: translate({
        id: 'errors.sample.http',
        message: 'Resposta HTTP',
        description: 'Error decoder: an example to try',
      }),
      text: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json
Retry-After: 3

{"statusCode":429,"error":"Too Many Requests","message":"Rate limit exceeded"}`,
    },
    {
      id: 'curl',
      label: 'curl -v',
      text: `> POST /data/v1/auth HTTP/2
> Host: api-sandbox.klavi.ai
>
< HTTP/2 401
< content-type: application/json
<
{"statusCode":401,"error":"Unauthorized","message":"Invalid accessKey or secretKey"}`,
    },
    {
      id: 'log',
      label: translate({
        id: 'errors.sample.log',
        message: 'Linha de log',
        description: 'Error decoder: an example to try',
      }),
      text: `2026-11-24T12:03:44Z ERROR open-finance: createConsent failed status=416 body=${body}`,
    },
    {
      id: 'report',
      label: translate({
        id: 'errors.sample.report',
        message: 'Relatório parcial',
        description: 'Error decoder: an example to try',
      }),
      text: JSON.stringify(
        {
          code: 204,
          message: 'Some data is unavailable',
          requestId: 'req-9f21c0',
          productName: 'pf_checking_account',
          productReportTime: '2026-11-24T12:10:43',
        },
        null,
        2,
      ),
    },
  ];
}
