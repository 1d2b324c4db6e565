import { received } from './lineKind';

/** What comes in for people. */
export const incomeLines = {
  ...received(['payroll'], 'company', {
    salary: '{company}',
    vacation: 'FERIAS {company}',
    bonus: 'PLR {company}, BONUS {company}',
  }),
  ...received(['thirteenth'], 'company', {
    thirteenth: '{company}',
  }),
  ...received(['plain'], undefined, {
    pension: 'CREDITO BENEFICIO INSS, CRED INSS APOSENTADORIA, BENEFICIO INSS, PGTO BENEFICIO INSS',
    refund: 'ESTORNO COMPRA CARTAO, ESTORNO DEBITO, DEVOLUCAO PIX, REEMBOLSO DESPESAS',
    taxRefund: 'RESTITUICAO IR, RESTIT IMPOSTO DE RENDA',
  }),
  ...received(['pixReceived', 'tedReceived'], 'company', {
    freelanceFromCompany: '{company}, {company} NF {n}, PROJETO {company}, HONORARIOS {company}',
  }),
  ...received(['pixReceived'], 'person', {
    freelanceFromPerson: '{person}, {person} SERVICO, {person} ORCAMENTO {n}',
    pixFromFriend: '{person}',
    rentReceived: '{person} ALUGUEL',
  }),
  ...received(['deposit'], undefined, {
    cashDeposit: 'DINHEIRO {n}, ENVELOPE {n}',
  }),
};
