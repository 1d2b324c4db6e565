import { translate } from '@docusaurus/Translate';
import type { RedocRawOptions } from 'redoc';

/** The words that Redoc lets a page translate. */
export function redocLabels(): NonNullable<RedocRawOptions['labels']> {
  return {
    enum: translate({ id: 'reference.redoc.enum', message: 'Valores', description: 'Redoc: enum' }),
    enumSingleValue: translate({
      id: 'reference.redoc.value',
      message: 'Valor',
      description: 'Redoc: one value',
    }),
    enumArray: translate({
      id: 'reference.redoc.items',
      message: 'Itens',
      description: 'Redoc: enum of items',
    }),
    default: translate({ id: 'reference.redoc.default', message: 'Padrão', description: 'Redoc: default' }),
    deprecated: translate({
      id: 'reference.redoc.deprecated',
      message: 'Descontinuado',
      description: 'Redoc: deprecated',
    }),
    example: translate({ id: 'reference.redoc.example', message: 'Exemplo', description: 'Redoc: example' }),
    examples: translate({
      id: 'reference.redoc.examples',
      message: 'Exemplos',
      description: 'Redoc: examples',
    }),
    recursive: translate({
      id: 'reference.redoc.recursive',
      message: 'Recursivo',
      description: 'Redoc: recursive',
    }),
    arrayOf: translate({
      id: 'reference.redoc.arrayOf',
      message: 'Lista de ',
      description: 'Redoc: array of',
    }),
    const: translate({ id: 'reference.redoc.const', message: 'Valor fixo', description: 'Redoc: const' }),
    responses: translate({
      id: 'reference.redoc.responses',
      message: 'Respostas',
      description: 'Redoc: responses',
    }),
    requestSamples: translate({
      id: 'reference.redoc.requestSamples',
      message: 'Exemplos de requisição',
      description: 'Redoc: request samples',
    }),
    responseSamples: translate({
      id: 'reference.redoc.responseSamples',
      message: 'Exemplos de resposta',
      description: 'Redoc: response samples',
    }),
  };
}
