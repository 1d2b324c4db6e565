import { paid, received } from './lineKind';

/** Transfers, savings, fees, credit and taxes: what banks and the state write themselves. */
export const moneyLines = {
  ...paid(['pixSent'], 'person', {
    pixToFriend: '{person}',
  }),
  ...paid(['withdrawal'], undefined, {
    atm: 'TERMINAL {n}, CAIXA ELETRONICO {n}',
  }),
  ...paid(['boleto'], undefined, {
    boletoOther: 'COBRANCA {n}, {n}, CEDENTE {company}',
  }),
  ...paid(['plain'], undefined, {
    cardBill:
      'PAGAMENTO FATURA CARTAO, PAG FATURA CARTAO DE CREDITO, PGTO FATURA CARTAO, DEB AUT FATURA CARTAO, FATURA CARTAO CREDITO',
    iof: 'IOF, IOF S OPER CREDITO, IOF LIMITE CONTA',
  }),
  ...paid(['pixSent'], 'self', {
    ownSent: '{self}',
  }),
  ...received(['pixReceived'], 'self', {
    ownReceived: '{self}',
  }),
  ...paid(['sameBank'], undefined, {
    toSavings: 'PARA POUPANCA',
    savingsOut: 'PARA CONTA CORRENTE',
  }),
  ...received(['sameBank'], undefined, {
    fromSavings: 'DA POUPANCA',
    savingsIn: 'DA CONTA CORRENTE',
  }),
  ...received(['yield'], undefined, {
    savingsYield: 'POUPANCA',
  }),
  ...paid(['invested'], undefined, {
    autoInvested: 'AUTOMATICA',
    investmentIn: 'CDB, TESOURO DIRETO, FUNDO RENDA FIXA, LCI',
  }),
  ...received(['redeemed'], undefined, {
    autoRedeemed: 'APLIC AUTOMATICA',
    investmentOut: 'CDB, TESOURO DIRETO, FUNDO RENDA FIXA',
  }),
  ...received(['plain'], undefined, {
    dividend: 'CREDITO DIVIDENDOS, CRED JUROS S CAPITAL PROPRIO',
  }),
  ...paid(['packageFee'], undefined, {
    packageFee: 'SERVICOS, ESSENCIAL, SERVICOS MENSAL',
  }),
  ...paid(['singleFee'], undefined, {
    singleFee: 'SAQUE, EXTRATO, TED, SEGUNDA VIA CARTAO',
  }),
  ...paid(['overdraft'], undefined, {
    overdraftInterest: 'CHEQUE ESPECIAL, LIMITE CONTA',
  }),
  ...paid(['directDebit'], 'company', {
    lifeInsurance: 'SEGURO DE VIDA GUARDIA, SEGURO RESIDENCIAL ESCUDO',
  }),
  ...received(['credit'], undefined, {
    loanReceived: 'LIB CREDITO PESSOAL {n}, CREDITO EMPRESTIMO {n}',
    workingCapitalReceived: 'LIB CAPITAL DE GIRO {n}, CRED CAPITAL GIRO {n}',
    overdraftAdvance: 'ADIANTAMENTO DEPOSITANTE, ADTO A DEPOSITANTE',
    receivablesDiscounted: 'CRED DESCONTO DUPLICATAS, DESCONTO DE TITULOS',
  }),
  ...paid(['credit'], undefined, {
    loanInstalment: 'PREST EMPRESTIMO, PARCELA EMPRESTIMO, PARC CRED PESSOAL',
    workingCapitalInstalment: 'PARC CAPITAL DE GIRO, PREST CAPITAL GIRO',
    financingInstalment: 'PREST FINANC VEICULO, PARC FINANC VEICULO, FINANCIAMENTO AUTO PARC',
    homeInstalment: 'PREST FINANC IMOB, PARC FINANCIAMENTO IMOB, FINANC HABITACIONAL',
    overdraftAdvancePaid: 'PAGTO ADTO DEPOSITANTE, LIQ ADIANTAMENTO DEPOSITANTE',
    receivablesSettled: 'LIQ DUPLICATA DESCONTADA, LIQ TITULO DESCONTADO',
  }),
  ...paid(['tax'], undefined, {
    iptu: 'IPTU PREF MUNICIPAL {n}, IPTU PARC {n}, PREF MUN IPTU COTA {n}',
    darf: 'DARF RECEITA FEDERAL, DARF 0190, DARF NUMERADO IRPF',
    das: 'DAS SIMPLES NACIONAL, DAS RECEITA FEDERAL',
    dasMei: 'DAS MEI, DAS SIMEI',
    gps: 'GPS INSS, DARF INSS, INSS GPS CONTRIB',
    fgts: 'FGTS DIGITAL, GUIA FGTS',
    iss: 'ISS PREF MUNICIPAL, ISSQN PREFEITURA',
  }),
};
