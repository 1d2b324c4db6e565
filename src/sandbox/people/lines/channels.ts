/**
 * How each way to move money is written on a statement: banks have five habits here, in the same order everywhere.
 * `type` is Open Finance Brasil's.
 */
export const channels = {
  plain: { type: 'OUTROS', templates: ['{payee}', '{payee}', '{payee}', '{payee}', '{payee}'] },
  pixSent: {
    type: 'PIX',
    templates: [
      'PIX ENVIADO {payee}',
      'PIX TRANSF {payee}',
      'PIX ENVIADO - {payee}',
      'PIX ENV {payee}',
      'TRANSF PIX {payee}',
    ],
  },
  pixQr: {
    type: 'PIX',
    templates: [
      'PIX QR CODE {payee}',
      'PIX QRS {payee}',
      'PAGTO PIX {payee}',
      'PIX QR COD DIN {payee}',
      'PAGAMENTO PIX {payee}',
    ],
  },
  pixReceived: {
    type: 'PIX',
    templates: [
      'PIX RECEBIDO {payee}',
      'PIX TRANSF {payee}',
      'PIX RECEBIDO - {payee}',
      'PIX REC {payee}',
      'RECEBIMENTO PIX {payee}',
    ],
  },
  tedSent: {
    type: 'TED',
    templates: [
      'TED ENVIADA {payee}',
      'TED {payee}',
      'TED ENV {payee}',
      'TRANSF TED {payee}',
      'TED D {payee}',
    ],
  },
  tedReceived: {
    type: 'TED',
    templates: [
      'TED RECEBIDA {payee}',
      'TED {payee}',
      'TED REC {payee}',
      'RECEB TED {payee}',
      'TED C {payee}',
    ],
  },
  boleto: {
    type: 'BOLETO',
    templates: [
      'PAG BOLETO {payee}',
      'PAGTO TITULO {payee}',
      'PGTO BOLETO {payee}',
      'BOLETO PAGO {payee}',
      'PAGTO ELETRON COBRANCA {payee}',
    ],
  },
  directDebit: {
    type: 'CONVENIO_ARRECADACAO',
    templates: [
      'DEB AUT {payee}',
      'DEBITO AUTOMATICO {payee}',
      'DEB AUTOM {payee}',
      'CONTA {payee}',
      'PAGTO CONTA {payee}',
    ],
  },
  tax: {
    type: 'CONVENIO_ARRECADACAO',
    templates: ['{payee}', 'PAGTO TRIBUTO {payee}', 'ARRECADACAO {payee}', 'PAG {payee}', 'TRIBUTO {payee}'],
  },
  debitCard: {
    type: 'CARTAO',
    templates: [
      'COMPRA CARTAO {payee}',
      'COMPRA DEB {payee}',
      'CARTAO DEBITO {payee}',
      'CPR DEB {payee}',
      'DEBITO VISTA {payee}',
    ],
  },
  payroll: {
    type: 'FOLHA_PAGAMENTO',
    templates: [
      'SALARIO {payee}',
      'CRED SALARIO {payee}',
      'SALARIO {payee}',
      'PGTO SALARIO {payee}',
      'PROVENTOS {payee}',
    ],
  },
  thirteenth: {
    type: 'FOLHA_PAGAMENTO',
    templates: [
      '13 SALARIO {payee}',
      '13O SALARIO {payee}',
      'DECIMO TERCEIRO {payee}',
      '13 SAL {payee}',
      'GRATIF NATALINA {payee}',
    ],
  },
  sameBank: {
    type: 'TRANSFERENCIA_MESMA_INSTITUICAO',
    templates: [
      'TRANSF {payee}',
      'TEV {payee}',
      'TRANSF CTAS {payee}',
      'TRANSFERENCIA {payee}',
      'TRF {payee}',
    ],
  },
  invested: {
    type: 'OUTROS',
    templates: [
      'APLICACAO {payee}',
      'APLIC {payee}',
      'INVESTIMENTO {payee}',
      'APL {payee}',
      'APLICACAO EM {payee}',
    ],
  },
  redeemed: {
    type: 'RESGATE_APLIC_FINANCEIRA',
    templates: [
      'RESGATE {payee}',
      'RESG {payee}',
      'RESGATE DE {payee}',
      'RES {payee}',
      'CRED RESGATE {payee}',
    ],
  },
  yield: {
    type: 'RENDIMENTO_APLIC_FINANCEIRA',
    templates: [
      'RENDIMENTO {payee}',
      'REND {payee}',
      'CRED RENDIMENTO {payee}',
      'REND PAGO {payee}',
      'JUROS CREDITADOS {payee}',
    ],
  },
  withdrawal: {
    type: 'SAQUE',
    templates: [
      'SAQUE {payee}',
      'SAQUE 24H {payee}',
      'SAQUE CAIXA {payee}',
      'SQ {payee}',
      'SAQUE EM DINHEIRO {payee}',
    ],
  },
  deposit: {
    type: 'DEPOSITO',
    templates: [
      'DEPOSITO {payee}',
      'DEP {payee}',
      'DEP DINHEIRO {payee}',
      'DEPOSITO EM {payee}',
      'CRED DEPOSITO {payee}',
    ],
  },
  packageFee: {
    type: 'PACOTE_TARIFA_SERVICOS',
    templates: [
      'TARIFA PACOTE {payee}',
      'TAR PACOTE {payee}',
      'CESTA {payee}',
      'TAR CESTA {payee}',
      'MENSALIDADE CESTA {payee}',
    ],
  },
  singleFee: {
    type: 'TARIFA_SERVICOS_AVULSOS',
    templates: [
      'TARIFA {payee}',
      'TAR {payee}',
      'TARIFA AVULSA {payee}',
      'TAR AVULSA {payee}',
      'DEB TARIFA {payee}',
    ],
  },
  overdraft: {
    type: 'ENCARGOS_JUROS_CHEQUE_ESPECIAL',
    templates: [
      'JUROS {payee}',
      'ENCARGOS {payee}',
      'JUROS UTIL {payee}',
      'ENC {payee}',
      'DEB JUROS {payee}',
    ],
  },
  creditCard: {
    type: 'CARTAO',
    templates: ['{payee}', '{payee} SAO PAULO BR', 'PAG*{payee}', '{payee} BR', '{payee} CAMPINAS'],
  },
  credit: {
    type: 'OPERACAO_CREDITO',
    templates: ['{payee}', '{payee}', '{payee}', '{payee}', '{payee}'],
  },
} satisfies Record<string, { type: string; templates: string[] }>;

export type Channel = keyof typeof channels;
