import type { RuleGroup } from './ruleGroup';

/** What is left when no word says what the money is for. */
export const transferRules: RuleGroup[] = [
  {
    strength: 'fallback',
    direction: 'CREDITO',
    words: {
      'Pix Recebido': 'PIX*, @PIX',
      'TED Recebida': 'TED*, DOC, @TED, @DOC',
      'Transferência Recebida': `
        TRANSF*, TRF, TEV, TEF, TBI, REMESSA*, ORDEM CREDITO, @TRANSFERENCIA_MESMA_INSTITUICAO`,
    },
  },
  {
    strength: 'fallback',
    direction: 'DEBITO',
    words: {
      'Pix Enviado': 'PIX*, @PIX',
      'TED Enviada': 'TED*, DOC, @TED, @DOC',
      'Transferência Enviada': 'TRANSF*, TRF, TEV, TEF, TBI, REMESSA*, @TRANSFERENCIA_MESMA_INSTITUICAO',
      'Boleto Não Identificado': 'BOLETO*, COBRANCA*, TITULO*, @BOLETO, @CONVENIO_ARRECADACAO',
      'Tarifas Avulsas': '@TARIFA',
    },
  },
  {
    strength: 'fallback',
    direction: 'CREDITO',
    source: 'creditcard',
    words: { Estorno: '@PAGAMENTO, @OUTROS' },
  },
];
