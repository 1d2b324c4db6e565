/** What a permission group gives, as a bank's customer says it. The codes are klavi's. */
const permissionTexts: Record<string, { name: string; about: string }> = {
  REGISTRATION_ALL: { name: 'Dados cadastrais', about: 'Nome, documentos, endereço e contatos.' },
  ACCOUNTS_ALL: { name: 'Contas', about: 'Saldos, limites e extrato das contas.' },
  CREDIT_CARDS_ALL: { name: 'Cartões de crédito', about: 'Limites, faturas e compras no cartão.' },
  CREDIT_OPERATIONS_ALL: {
    name: 'Empréstimos e financiamentos',
    about: 'Contratos, parcelas e saldo devedor.',
  },
  INVESTMENTS_ALL: { name: 'Investimentos', about: 'Renda fixa, fundos, ações e Tesouro Direto.' },
};

const resourceNames: Record<string, string> = {
  checking: 'Conta corrente',
  savings: 'Poupança',
  card: 'Cartão de crédito',
  credit: 'Contrato de crédito',
  investment: 'Investimento',
};

/** What the parameters of the way back are for (docs.klavi.ai/connect/create-a-link, /create-a-consent). */
const parameterTexts: Record<string, string> = {
  link_id: 'O link desta jornada: o linkId que POST /data/v1/links devolveu.',
  consent_id: 'O consentimento: o consentId que POST /data/v1/consents devolveu.',
  external_info: 'O externalInfo que a sua aplicação mandou ao criar o link.',
  external_track_id: 'O externalTrackId que a sua aplicação mandou ao criar o consentimento.',
  error: 'Por que não deu certo, em um código. Os valores são a confirmar com a klavi.',
  error_description: 'O mesmo, em uma frase. O texto é a confirmar com a klavi.',
};

/** What a persona does, in one line. The keys are the catalogue's endings. */
const endingTexts: Record<string, string> = {
  refuses: 'Esta pessoa recusa o compartilhamento no banco.',
  outage: 'O banco desta pessoa está fora do ar: a jornada termina em falha.',
  expires: 'O consentimento desta pessoa expira 10 minutos depois de autorizado.',
  unfinished:
    'Esta pessoa sai do banco sem decidir. Depois de 60 minutos sem resposta, o consentimento fica REJECTED.',
  revokes: 'Esta pessoa revoga o consentimento 10 minutos depois de autorizar.',
  lgpdRefused: 'Esta pessoa autoriza no banco e recusa o repasse dos dados pela klavi.',
};

/** A group that has no text here is shown by its code. */
export function describePermission(permission: string): { name: string; about?: string } {
  return readOwn(permissionTexts, permission) ?? { name: permission };
}

export function nameResource(kind: string): string {
  return readOwn(resourceNames, kind) ?? kind;
}

export function explainParameter(name: string): string {
  return readOwn(parameterTexts, name) ?? 'Um parâmetro do próprio endereço de volta.';
}

export function describeEnding(ending: string | undefined): string | undefined {
  return ending === undefined ? undefined : readOwn(endingTexts, ending);
}

/** Names come from the store: `constructor` is no key of a table. */
function readOwn<Value>(table: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
