import { explainParameter } from './journeyPageTexts';
import { readReturnAddress } from './readReturnAddress';
import { markup, type Markup } from './renderMarkup';
import type { JourneyReturn, JourneyView } from './types';

/** The way back. It names the host before it leads there, and says what the address carries. */
export function renderReturn({ returnTo, screen }: JourneyView): Markup | undefined {
  if (returnTo === undefined) {
    return screen === 'closed'
      ? undefined
      : markup`<section class="return"><h2>A jornada termina aqui</h2><p>Quem criou o link não informou <code>redirectURL</code>: não há para onde voltar.</p></section>`;
  }
  return markup`<section class="return"><h2>Voltar à empresa</h2>
${renderWayBack(returnTo)}
${returnTo.parameters.length > 0 && renderParameters(returnTo.parameters)}
</section>`;
}

function renderWayBack(returnTo: JourneyReturn): Markup {
  const address = readReturnAddress(returnTo);
  if (address === undefined) {
    return markup`<p class="note bad"><strong>Este endereço não pode ser aberto.</strong> Só http, https ou o esquema do próprio aplicativo. A klavi recebeu:</p><p class="url"><code>${returnTo.url}</code></p>`;
  }
  const { href, host } = address;
  const about =
    returnTo.kind === 'portal'
      ? 'É uma página do portal, que explica o retorno.'
      : returnTo.kind === 'app'
        ? 'É um aplicativo: o seu aparelho pergunta antes de abrir, se ele estiver instalado.'
        : 'É outro site. O sandbox não responde por ele.';
  return markup`<p>O próximo endereço é <strong class="host">${host}</strong>. ${about}</p>
<p class="actions"><a class="button main" href="${href}" rel="noreferrer">Continuar para ${host}</a></p>`;
}

function renderParameters(parameters: JourneyReturn['parameters']): Markup {
  const rows = parameters.map(({ name, value }) => {
    return markup`<div><dt><code>${name}</code></dt><dd><span class="value">${value === '' ? '(vazio)' : value}</span><span class="meaning">${explainParameter(name)}</span></dd></div>`;
  });
  return markup`<h3>O que vai no endereço</h3><dl class="parameters">${rows}</dl>`;
}
