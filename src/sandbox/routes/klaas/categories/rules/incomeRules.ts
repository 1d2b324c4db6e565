import type { RuleGroup } from './ruleGroup';

/** What comes in, but for transfers. */
export const incomeRules: RuleGroup[] = [
  {
    strength: 'decides',
    direction: 'CREDITO',
    words: {
      'Férias e 13º Salário': '13 SALAR*, 13O SALAR*, 13 SAL, 13O, DECIMO TERCEIRO, GRATIF* NATAL*, FERIAS',
      'Bônus e Comissões': `
        PLR, PPR, BONUS, BONIFIC*, COMISS*, GRATIFIC*, PARTIC* LUCRO*, PARTIC* RESULTADO*`,
      'Trabalho Autônomo': `
        HONORAR*, FREELA*, FRILA*, RPA, SERVICO* PRESTADO*, PREST* SERV*, NOTA FISCAL, NF, NFS, NFSE,
        CONSULTORIA*, PROJETO*, AULA*, REPASSE CORRIDA*, REPASSE ENTREGA*, CACHE`,
      'Aposentadoria e Pensão': 'INSS*, APOSENT*, PENSAO*, PENSION*, PREVIDENCIA SOCIAL, BENEF* PREVID*',
      'Aluguel Recebido': 'ALUGU*, ALUG, LOCACAO',
      'Rendimentos e Dividendos': `
        REND, RENDIM*, RENTAB*, DIVIDEND*, JUROS*, JCP, PROVENTO* ACOES, PROVENTO* FII*, PROVENTO* FUNDO*,
        CUPOM TITULO*, CORRECAO POUP*, REMUN* POUP*, REMUN* APLIC*, DISTRIB* LUCRO*`,
      'Benefício Social': `
        AUXILIO*, BOLSA*, BPC, LOAS, ABONO SALAR*, PIS, PASEP, VALE GAS, BENEF* SOCIA*, PROGRAMA SOCIAL`,
      'FGTS e Rescisão': 'FGTS*, RESCIS*, AVISO PREVIO, SAQUE ANIVERS*',
      'Seguro-Desemprego': 'SEGURO DESEMP*, SEG DESEMP*, DESEMPREGO',
      Estorno: 'DEVOLVID*, DEV, CANCEL*, CHARGEBACK*, CONTESTAC*, CREDITO CONFIANCA, @ESTORNO',
      Reembolso: 'REEMB*, RESSARC*, RESTIT*, INDENIZ*, SINISTRO*',
      'Empréstimo Recebido': 'ANTECIP* FGTS',
      Cashback: 'CASHBACK*, CASH BACK, DINHEIRO VOLTA, @CASHBACK',
    },
  },
  { strength: 'decides', words: { Estorno: 'ESTORN*, EST, DEVOLUC*' } },
  {
    strength: 'usual',
    direction: 'CREDITO',
    words: {
      Salário: `
        SALAR*, CRED SAL, PGTO SAL, PAGTO SAL, FOLHA PAG*, FOLHA PGTO, CRED* FOLHA, PROVENTO*, VENCIMENTOS,
        HOLERITE*, CONTRACHEQUE*, ORDENADO*, SOLDO, PRO LABORE, PROLABORE*, SUBSIDIO*, @PORTABILIDADE_SALARIO,
        SALDO SAL, @FOLHA_PAGAMENTO`,
      'Rendimentos e Dividendos': '@RENDIMENTO_APLIC_FINANCEIRA',
      'Benefício Social': 'BENEF*',
      'Recebíveis de Cartão': `
        VENDA* CART*, VENDA* DEB*, VENDA* CRED*, VDA* CART*, RECEBIV*, ANTECIP* VENDA*, ANTECIP* RECEB*,
        ADQUIR*, MAQUIN*, REPASSE* CART*, REPASSE* VENDA*, AGENDA CART*, LOTE VENDA*`,
      Vendas: `
        VENDA*, VDA, PEDIDO*, DUPLICATA*, COBRANCA*, CLIENTE*, FATURAMENTO, REPASSE LOJA*,
        REPASSE MARKETPLACE*, ENCOMENDA*, LIQ* BOLETO*, RECEB* BOLETO*, LIQ* TITULO*, RECEB* TITULO*,
        CRED* TITULO*`,
      'Resgate de Investimento': `
        RESG*, CDB*, RDB, LCI, LCA, CRI, CRA, TESOURO*, FUNDO*, DEBENTURE*, VENC* TITULO*, VENDA* ACOES,
        LIQ* ACOES, VENDA* FII*, CORRETORA*, DINHEIRO RESERVA, DINHEIRO RETIRADO, COFRINHO*, CAIXINHA*,
        APLIC*, @RESGATE_APLIC_FINANCEIRA`,
      'Empréstimo Recebido': `
        EMPREST*, LIB* CRED*, CRED* LIBERADO, CRED* PESSOAL, CRED* CONTRATADO, CONSIG*, FINANC*, CAPITAL GIRO,
        CDC, DESCONTO DUPLIC*, ANTECIP* 13*, ANTECIP* SALAR*, @OPERACAO_CREDITO`,
      Depósito: '@DEPOSITO',
    },
  },
  {
    strength: 'weak',
    direction: 'CREDITO',
    words: { Depósito: 'DEP, DEPO, DEPOS*', 'Bônus e Comissões': 'PREMIO*' },
  },
];
