import { paid, received } from './lineKind';

/** What comes in and goes out for companies. */
export const companyLines = {
  ...received(['plain'], 'company', {
    cardSales:
      'VENDAS CARTAO MAQUININHA ARARA, CRED VENDAS DEB ARARA, RECEBIVEIS ARARA CREDITO, ARARA PAGTOS VENDAS',
  }),
  ...received(['pixReceived'], 'person', {
    saleByPix: 'VENDA {n}, {person}, PEDIDO {n}',
  }),
  ...received(['plain'], undefined, {
    saleByBoleto: 'LIQUIDACAO COBRANCA {n}, CRED COBRANCA {n}, RECEB TITULO {n}',
  }),
  ...received(['tedReceived'], 'company', {
    saleByTed: '{company}, {company} NF {n}',
  }),
  ...paid(['boleto', 'pixSent', 'tedSent'], 'company', {
    supplier:
      'FORNECEDOR {company}, DISTRIBUIDORA PONTO A, ATACADISTA CAIXA CHEIA, CONFECCOES LINHA FINA, {company} NF {n}',
  }),
  ...paid(['payroll'], 'person', {
    payroll: '{person}',
  }),
  ...paid(['thirteenth'], 'person', {
    payrollThirteenth: '{person}',
  }),
  ...paid(['pixSent'], 'person', {
    ownersDraw: 'PRO LABORE {person}',
    profit: 'DISTRIB LUCROS {person}',
  }),
  ...paid(['boleto'], 'company', {
    shopRent: 'ALUGUEL LOJA IMOB CHAVE CERTA, ALUGUEL SALA COMERCIAL, IMOBILIARIA PORTA ABERTA LOJA',
    mealVouchers: 'VALE REFEICAO PRATO CHEIO, VALE TRANSPORTE CARTAO CIDADE',
  }),
  ...paid(['boleto', 'pixSent'], 'company', {
    accountant: 'HONOR CONTABIL ESCRITORIO ABACO, CONTABILIDADE SOMA CERTA, HONORARIOS CONTABEIS ABACO',
    freight: 'TRANSPORTADORA RODOVALE, FRETE ENTREGA FACIL, MOTOBOY {person}',
  }),
  ...paid(['pixQr', 'boleto'], 'company', {
    ads: 'ANUNCIOS REDE SOCIAL VITRINE, ADS BUSCA RAPIDA, AGENCIA MEGAFONE',
  }),
  ...paid(['boleto', 'plain'], 'company', {
    software: 'SISTEMA GESTAO ESTOQUE FACIL, HOSPEDAGEM SITE CUPIM, ASSINATURA NOTA FISCAL JA',
  }),
  ...paid(['debitCard', 'pixQr'], undefined, {
    officeSupplies: 'PAPELARIA LAPIS DE COR, EMBALAGENS CAIXA CERTA, MATERIAL LIMPEZA BRILHO',
  }),
  ...paid(['singleFee'], undefined, {
    collectionFee: 'COBRANCA {n}, PIX RECEBIDO LOTE, FOLHA PAGAMENTO, LIQUIDACAO TITULO',
  }),
};
