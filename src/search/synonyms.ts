import { stem, type SearchLocale } from './stem';
import { fold } from './tokens';

/**
 * Words that readers use for one thing, a group each. Singular and one word each: plurals are the stemmer's. The same
 * groups serve the embedded search and Algolia's index.
 */
export const synonymGroups: Record<SearchLocale, string[][]> = {
  'pt-BR': [
    ['chave', 'credencial', 'accessKey', 'secretKey'],
    ['autenticação', 'login', 'auth', 'token'],
    ['consentimento', 'autorização', 'permissão', 'consent'],
    ['revogar', 'cancelar', 'encerrar', 'revoke'],
    ['renovar', 'refresh'],
    ['banco', 'instituição', 'participante', 'institution'],
    ['relatório', 'produto', 'report'],
    ['webhook', 'callback', 'notificação', 'evento'],
    ['assinatura', 'hmac', 'signature'],
    ['homologação', 'testing', 'staging'],
    ['produção', 'go-live', 'production'],
    ['customização', 'personalização', 'marca', 'whitelabel'],
    ['categorização', 'categoria', 'classificação'],
    ['retorno', 'redirect', 'redirectURL'],
    ['cpf', 'personalTaxId', 'taxId'],
    ['cnpj', 'businessTaxId', 'taxId'],
    ['erro', 'código', 'falha', 'error'],
    ['ambiente', 'host', 'servidor'],
    ['reunião', 'kick-off'],
    ['prazo', 'validade', 'validityPeriod'],
  ],
  en: [
    ['key', 'credential', 'accessKey', 'secretKey'],
    ['authentication', 'login', 'auth', 'token'],
    ['consent', 'authorisation', 'authorization', 'permission'],
    ['revoke', 'cancel', 'end'],
    ['renew', 'refresh'],
    ['bank', 'institution', 'participant'],
    ['report', 'product'],
    ['webhook', 'callback', 'notification', 'event'],
    ['signature', 'hmac'],
    ['homologação', 'testing', 'staging'],
    ['production', 'go-live', 'launch'],
    ['customization', 'customisation', 'branding', 'whitelabel'],
    ['categorization', 'categorisation', 'category'],
    ['return', 'redirect', 'redirectURL'],
    ['cpf', 'personalTaxId', 'taxId'],
    ['cnpj', 'businessTaxId', 'taxId'],
    ['error', 'code', 'failure'],
    ['environment', 'host', 'server'],
    ['meeting', 'kick-off'],
    ['validity', 'validityPeriod', 'expiry'],
  ],
};

/** The folded words that mean the same as a folded word, in whatever number it stands; none for most words. */
export function listSynonyms(word: string, locale: SearchLocale): string[] {
  const key = stem(word, locale);
  const groups = synonymGroups[locale].map((group) => group.map(fold));
  const others = groups
    .filter((group) => group.some((known) => known === word || stem(known, locale) === key))
    .flatMap((group) => group.filter((known) => stem(known, locale) !== key));
  return [...new Set(others)];
}
