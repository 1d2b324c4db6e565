import { translate } from '@docusaurus/Translate';
import type { Outcome } from '../transport/createTransport';

export type Failed = Extract<Outcome, { kind: 'failed' }>;

/** The name that a reader knows a failure by: its kind, told apart by who gave the reason. */
export type FailureName =
  Exclude<Failed['failure'], 'policy'> | 'pagePolicy' | 'relayOrigin' | 'relayRule' | 'relayKeys';

export function nameFailure({ failure, relay }: Pick<Failed, 'failure' | 'relay'>): FailureName {
  if (failure !== 'policy') return failure;
  if (relay === 'origin') return 'relayOrigin';
  if (relay === 'keys') return 'relayKeys';
  return relay ? 'relayRule' : 'pagePolicy';
}

/** `api.example.com` or `127.0.0.1:4010`: who gave no answer. */
export function hostOf({ url }: Pick<Failed, 'url'>): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** What happened, in one sentence: the failure's title, also read out. */
export function failureTitle(outcome: Failed): string {
  const host = hostOf(outcome);
  switch (nameFailure(outcome)) {
    case 'offline':
      return translate({
        id: 'playground.failure.offline.title',
        message: 'Você está sem internet.',
        description: 'Why a call failed',
      });
    case 'dns':
      return translate(
        {
          id: 'playground.failure.dns.title',
          message: 'O nome {host} não foi encontrado.',
          description: 'Why a call failed: the host name is unknown',
        },
        { host },
      );
    case 'cors':
      return translate(
        {
          id: 'playground.failure.cors.title',
          message: '{host} está no ar, mas não responde a páginas da web.',
          description: 'Why a call failed: CORS',
        },
        { host },
      );
    case 'mixedContent':
      return translate({
        id: 'playground.failure.mixedContent.title',
        message: 'Uma página https não pode chamar um endereço http.',
        description: 'Why a call failed: mixed content',
      });
    case 'timeout':
      return translate(
        {
          id: 'playground.failure.timeout.title',
          message: '{host} não respondeu a tempo.',
          description: 'Why a call failed',
        },
        { host },
      );
    case 'pagePolicy':
      return translate(
        {
          id: 'playground.failure.pagePolicy.title',
          message: 'Esta página não pode chamar {host}.',
          description: 'Why a call failed: the page’s Content-Security-Policy',
        },
        { host },
      );
    case 'relayOrigin':
      return translate({
        id: 'playground.failure.relayOrigin.title',
        message: 'O relay não atende esta página.',
        description: 'Why a call failed: the relay was started for another origin',
      });
    case 'relayRule':
      return translate({
        id: 'playground.failure.relayRule.title',
        message: 'O relay não encaminhou a chamada.',
        description: 'Why a call failed: against a rule of the relay',
      });
    case 'relayKeys':
      return translate({
        id: 'playground.failure.relayKeys.title',
        message: 'Falta ao relay uma chave ou um token.',
        description: 'Why a call failed: the relay lacks a key or no longer holds a token',
      });
    case 'localNetworkDenied':
      return translate({
        id: 'playground.failure.localNetworkDenied.title',
        message: 'O navegador não deixou a página falar com a sua máquina.',
        description: 'Why a call failed: Local Network Access was denied',
      });
    case 'refused':
      return translate(
        {
          id: 'playground.failure.refused.title',
          message: 'Não foi possível chegar a {host}.',
          description: 'Why a call failed: nobody answers',
        },
        { host },
      );
    case 'tls':
      return translate(
        {
          id: 'playground.failure.tls.title',
          message: 'O certificado de {host} não foi aceito.',
          description: 'Why a call failed: TLS',
        },
        { host },
      );
    case 'redirected':
      return translate(
        {
          id: 'playground.failure.redirected.title',
          message: '{host} mandou a chamada para outro endereço.',
          description: 'Why a call failed: a redirect, which is not followed',
        },
        { host },
      );
    case 'relayMissing':
      return translate(
        {
          id: 'playground.failure.relayMissing.title',
          message: 'O relay não respondeu em {host}.',
          description: 'Why a call failed: the relay does not run there',
        },
        { host },
      );
    case 'localMissing':
      return translate(
        {
          id: 'playground.failure.localMissing.title',
          message: 'O sandbox local não respondeu em {host}.',
          description: 'Why a call failed: the sandbox on the reader’s machine does not run there',
        },
        { host },
      );
    case 'unknown':
      return translate({
        id: 'playground.failure.unknown.title',
        message: 'A chamada não teve resposta.',
        description: 'Why a call failed: not known',
      });
  }
}
