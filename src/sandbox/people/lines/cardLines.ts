import { paid, received } from './lineKind';

/** What is only seen on card bills. Cards also pay for much that households and companies pay from an account. */
export const cardLines = {
  ...paid(['creditCard'], undefined, {
    flight: 'VOE ANDORINHA PASSAGENS, LINHAS AEREAS PATATIVA, RODOVIARIA PASSAGENS ONIBUS',
    hotel: 'POUSADA BICO DE LACRE, HOTEL MORRO VERDE, RESERVA HOTEL RUMO',
    electronics: 'ELETRONICOS PONTO LUZ, CELULARES E CIA, INFORMATICA TECLA DOIS, ELETRODOMESTICOS CASA NOVA',
    furniture: 'MOVEIS CANTO BOM, COLCHOES SONO LEVE, DECORACAO SALA CLARA',
    departmentStore: 'LOJAS ANIL, MAGAZINE CORETO, LOJAS DE DEPARTAMENTO ANIL',
    marketplace: 'CESTO CHEIO*VENDEDOR {n}, FEIRA DIGITAL *PEDIDO {n}, MKTPLACE CESTO CHEIO',
    onlineCourse: 'CURSO ONLINE SABER JA, IDIOMAS LINGUA SOLTA',
    apps: 'APP LOJA DE JOGOS, NUVEM 100GB ASSINATURA, EDITOR FOTO PRO MENSAL',
  }),
  ...paid(['plain'], undefined, {
    annualFee: 'ANUIDADE DIFERENCIADA, ANUIDADE CARTAO',
    foreignTax: 'IOF COMPRA INTERNACIONAL, IOF TRANSACAO EXTERIOR',
  }),
  ...received(['plain'], undefined, {
    cardRefund: 'ESTORNO COMPRA, CREDITO DEVOLUCAO, ESTORNO DE COMPRA PARCIAL',
  }),
};

/** What is seen on card bills and, by other means, in accounts. */
export const alsoByCard = [
  'supermarket',
  'restaurant',
  'delivery',
  'pharmacy',
  'clothes',
  'books',
  'ticket',
  'snack',
  'fuel',
  'ride',
  'streaming',
  'ads',
  'software',
  'officeSupplies',
  'freight',
] as const;
