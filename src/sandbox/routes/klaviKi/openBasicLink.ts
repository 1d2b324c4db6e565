import type { JsonObject } from '../../../contract/types';
import { notFound } from '../../apiError';
import type { Behaviour } from '../../simulation';
import { keepNewest } from '../keepNewest';
import { readField } from '../readField';
import { createLinkEvent } from './events';
import { openLink } from './links';
import type { KlaviKiState } from './state';

/** The one application that the sandbox knows. */
const demoAppId = 'demoapp';

/** What basic links call the fields of `POST /data/v1/links`. */
const linkFields: Record<string, string> = {
  personal_tax_id: 'personalTaxId',
  business_tax_id: 'businessTaxId',
  email: 'email',
  phone: 'phone',
  institution_code: 'institutionCode',
  redirect_url: 'redirectURL',
};

/**
 * The door to the journey. It shows none of the call's parameters: personal data and return addresses have no place in
 * a page that anybody can link to; they wait in the link that the call made.
 */
function drawPage(journeyUrl: string): string {
  return `<!doctype html>
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
a { display: inline-block; padding: .75rem 1.25rem; border-radius: .75rem; background: #1d4ed8; color: #fff; font-weight: 600; text-decoration: none; }
section + section { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid; }
</style>
</head>
<body>
<section>
<h1>Jornada simulada</h1>
<p>Esta página é do sandbox do portal. Num ambiente da klavi, o navegador já estaria na primeira tela do seu cliente.</p>
<p><a href="${journeyUrl}">Começar a jornada</a></p>
<p>Nada é enviado a nenhuma instituição.</p>
</section>
<section lang="en">
<h2>Simulated journey</h2>
<p>This page belongs to the portal sandbox. In a klavi environment, the browser would already be on your end user's first screen.</p>
<p><a href="${journeyUrl}">Start the journey</a></p>
<p>Nothing is sent to any institution.</p>
</section>
</body>
</html>
`;
}

/** `GET /data/v1/basic-links/{appId}`, on the host of the screens */
export const openBasicLink: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const { path, query } = call.parameters;
    if (readField(path, 'appId') !== demoAppId) throw notFound('Application not found');
    const fields = Object.entries(linkFields).flatMap(([from, to]) => {
      const value = readField(query, from);
      return value === '' ? [] : [[to, value]];
    });
    const link = openLink(Object.fromEntries(fields) as JsonObject, call);
    return {
      status: 200,
      body: drawPage(call.journeyUrl('link', link.ticket)),
      mediaType: 'text/html; charset=utf-8',
      state: { ...state, links: keepNewest(state.links, link) },
      emissions: [createLinkEvent(link, { at: call.now, random: call.random })],
    };
  },
};
