import { notFound } from '../../apiError';
import type { Behaviour } from '../../simulation';
import { readField } from '../readField';
import type { KlaviKiState } from './state';

/** The one application that the sandbox knows. */
const demoAppId = 'demoapp';

/**
 * What stands where the journey would start. It shows none of the call's parameters: personal data and return
 * addresses have no place in a page that anybody can link to.
 */
const page = `<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Jornada simulada</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 34rem; margin: 0 auto; padding: 3rem 1.25rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
h1, h2 { line-height: 1.25; }
ol { padding-left: 1.25rem; }
section + section { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid; }
</style>
</head>
<body>
<section>
<h1>Jornada simulada</h1>
<p>Esta página é do sandbox do portal. Num ambiente da klavi, aqui começa a jornada do seu cliente:</p>
<ol>
<li>Boas-vindas e termos.</li>
<li>CPF ou CNPJ, se você não o mandou no endereço.</li>
<li>Escolha da instituição, se você não a mandou.</li>
<li>Confirmação dos dados que serão compartilhados.</li>
<li>Autorização na instituição e aceite da LGPD.</li>
<li>Volta ao endereço de <code>redirect_url</code>.</li>
</ol>
<p>Nada foi enviado a nenhuma instituição.</p>
</section>
<section lang="en">
<h2>Simulated journey</h2>
<p>This page belongs to the portal sandbox. In a klavi environment, your end user's journey starts here:</p>
<ol>
<li>Welcome and terms.</li>
<li>CPF or CNPJ, unless the address carries it.</li>
<li>Choice of institution, unless the address carries it.</li>
<li>Confirmation of the data to be shared.</li>
<li>Authorisation at the institution, and LGPD acceptance.</li>
<li>Back to the address in <code>redirect_url</code>.</li>
</ol>
<p>Nothing was sent to any institution.</p>
</section>
</body>
</html>
`;

/** `GET /data/v1/basic-links/{appId}`, on the host of the screens */
export const openBasicLink: Behaviour<KlaviKiState> = {
  answer(_state, { parameters }) {
    if (readField(parameters.path, 'appId') !== demoAppId) throw notFound('Application not found');
    return { status: 200, body: page, mediaType: 'text/html; charset=utf-8' };
  },
};
