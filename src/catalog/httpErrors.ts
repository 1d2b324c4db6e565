import type { ErrorEntry } from './errorEntry';

/**
 * HTTP statuses of klavi Ki and of the payments API. Its last two rows are for what klavi doesn't list: a client has to know
 * the class of any status (RFC 9110, 15).
 */
export const httpErrors: Omit<ErrorEntry, 'kind'>[] = [
  {
    codes: ['200', '201'],
    meaning: { 'pt-BR': 'Deu certo.', en: 'It worked.' },
    actors: ['nobody'],
    retry: 'needless',
    action: { 'pt-BR': 'Siga em frente.', en: 'Carry on.' },
  },
  {
    codes: ['400', '422'],
    meaning: {
      'pt-BR': 'Parâmetro ausente ou fora do formato.',
      en: 'A parameter is missing or malformed.',
    },
    actors: ['client'],
    retry: 'no',
    action: {
      'pt-BR': 'Leia message e corrija o campo. CPF e CNPJ só com dígitos; telefone com +55.',
      en: 'Read message and correct the field. CPF and CNPJ take digits only; a phone starts with +55.',
    },
  },
  {
    codes: ['401'],
    meaning: {
      'pt-BR': 'Chave ou token errado, ou token vencido.',
      en: 'Wrong key or token, or an expired token.',
    },
    actors: ['client'],
    retry: 'now',
    action: {
      'pt-BR': 'Gere outro token e repita uma vez. Se continuar, confira se as chaves são deste ambiente.',
      en: 'Get a new token and repeat once. If it persists, check that the keys belong to this environment.',
    },
  },
  {
    codes: ['403'],
    meaning: {
      'pt-BR': 'O token não tem permissão para esta chamada.',
      en: 'The token has no permission for this call.',
    },
    actors: ['client'],
    retry: 'no',
    action: {
      'pt-BR': 'Veja se a operação pede accessToken ou linkToken. Se for o certo, fale com a sua PO.',
      en: 'See whether the operation takes the accessToken or the linkToken. If it is the right one, ask your PO.',
    },
  },
  {
    codes: ['404'],
    meaning: {
      'pt-BR': 'O que você pediu não existe.',
      en: 'What you asked for does not exist.',
    },
    actors: ['client'],
    retry: 'no',
    action: {
      'pt-BR': 'Confira o caminho e o identificador. Identificadores de um ambiente não existem em outro.',
      en: 'Check the path and the id. Ids from one environment do not exist in another.',
    },
  },
  {
    codes: ['409'],
    meaning: {
      'pt-BR': 'Conflito, em geral de idempotência: o valor único já foi usado.',
      en: 'Conflict, usually of idempotency: the unique value has been used before.',
    },
    actors: ['client'],
    retry: 'no',
    action: {
      'pt-BR':
        'Veja se a chamada anterior deu certo. Se deu, use o resultado dela; se não, mande um externalTrackId novo.',
      en: 'See whether the earlier call worked. If it did, use its result; if not, send a new externalTrackId.',
    },
  },
  {
    codes: ['416'],
    meaning: {
      'pt-BR': 'Erro de negócio. O motivo está no statusCode do corpo.',
      en: 'Business error. The reason is the statusCode in the body.',
    },
    actors: ['client', 'endUser'],
    retry: 'no',
    action: {
      'pt-BR': 'Decida pelo statusCode, de 4001 a 4009, e não pelo texto.',
      en: 'Go by the statusCode, 4001 to 4009, not by the text.',
    },
    provisional: {
      'pt-BR': 'os campos do corpo além de statusCode',
      en: 'the fields in the body besides statusCode',
    },
  },
  {
    codes: ['429'],
    meaning: {
      'pt-BR': 'Chamadas demais. O limite por segundo é definido por cliente.',
      en: 'Too many calls. The limit per second is set for each client.',
    },
    actors: ['client'],
    retry: 'backoff',
    action: {
      'pt-BR': 'Espere e repita, dobrando a espera a cada vez. Se vier Retry-After, respeite.',
      en: 'Wait and try again, doubling the wait each time. If there is a Retry-After, honour it.',
    },
    provisional: {
      'pt-BR': 'o limite da sua aplicação e se vem o cabeçalho Retry-After',
      en: "your application's limit and whether a Retry-After header comes with it",
    },
  },
  {
    codes: ['500', '502', '503', '504'],
    meaning: { 'pt-BR': 'Problema do lado da klavi.', en: "A problem on klavi's side." },
    actors: ['klavi'],
    retry: 'backoff',
    action: {
      'pt-BR':
        'Repita com espera crescente e um número máximo de tentativas. Se persistir, mande à sua PO a hora e a chamada.',
      en: 'Try again with growing waits and a maximum number of attempts. If it persists, send your PO the time and the call.',
    },
  },
  {
    codes: ['4XX'],
    meaning: {
      'pt-BR': 'Outro status 4XX: o pedido foi recusado por um motivo que a klavi não documenta.',
      en: 'Another 4XX status: the request was refused for a reason that klavi does not document.',
    },
    actors: ['client'],
    retry: 'no',
    action: {
      'pt-BR': 'Leia o corpo, mude o pedido e só então repita. Se o corpo não explica, pergunte à sua PO.',
      en: 'Read the body, change the request and only then repeat. If the body does not explain it, ask your PO.',
    },
    provisional: { 'pt-BR': 'que outros status 4XX existem', en: 'which other 4XX statuses there are' },
  },
  {
    codes: ['5XX'],
    meaning: {
      'pt-BR': 'Outro status 5XX: problema do lado de quem respondeu.',
      en: 'Another 5XX status: a problem on the side that answered.',
    },
    actors: ['klavi'],
    retry: 'backoff',
    action: {
      'pt-BR':
        'Repita com espera crescente e um número máximo de tentativas. Se persistir, mande à sua PO a hora e a chamada.',
      en: 'Try again with growing waits and a maximum number of attempts. If it persists, send your PO the time and the call.',
    },
    provisional: { 'pt-BR': 'que outros status 5XX existem', en: 'which other 5XX statuses there are' },
  },
];
