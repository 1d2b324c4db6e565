import { translate } from '@docusaurus/Translate';
import type { Problem } from './types';

/** What is wrong with a field, in the reader's words. */
export function describeProblem({ code, limit = '' }: Problem): string {
  switch (code) {
    case 'required':
      return translate({
        id: 'playground.problem.required',
        message: 'Preencha este campo.',
        description: 'Form problem',
      });
    case 'type':
      return translate(
        {
          id: 'playground.problem.type',
          message: 'O contrato pede o tipo {limit}.',
          description: 'Form problem; limit is a JSON type',
        },
        { limit },
      );
    case 'integer':
      return translate({
        id: 'playground.problem.integer',
        message: 'Use um número inteiro.',
        description: 'Form problem',
      });
    case 'json':
      return translate({
        id: 'playground.problem.json',
        message: 'Este texto não é um JSON válido.',
        description: 'Form problem',
      });
    case 'choice':
      return translate({
        id: 'playground.problem.choice',
        message: 'Escolha um dos valores do contrato.',
        description: 'Form problem',
      });
    case 'pattern':
      return translate(
        {
          id: 'playground.problem.pattern',
          message: 'Fora do formato {limit}',
          description: 'Form problem; limit is a regular expression',
        },
        { limit },
      );
    case 'tooShort':
      return translate(
        {
          id: 'playground.problem.tooShort',
          message: 'Mínimo de caracteres: {limit}.',
          description: 'Form problem; limit is a number',
        },
        { limit },
      );
    case 'tooLong':
      return translate(
        {
          id: 'playground.problem.tooLong',
          message: 'Máximo de caracteres: {limit}.',
          description: 'Form problem; limit is a number',
        },
        { limit },
      );
    case 'tooSmall':
      return translate(
        {
          id: 'playground.problem.tooSmall',
          message: 'Mínimo: {limit}.',
          description: 'Form problem; limit is a number',
        },
        { limit },
      );
    case 'tooBig':
      return translate(
        {
          id: 'playground.problem.tooBig',
          message: 'Máximo: {limit}.',
          description: 'Form problem; limit is a number',
        },
        { limit },
      );
    case 'multipleOf':
      return translate(
        {
          id: 'playground.problem.multipleOf',
          message: 'Use um múltiplo de {limit}.',
          description: 'Form problem; limit is a number',
        },
        { limit },
      );
    case 'repeated':
      return translate({
        id: 'playground.problem.repeated',
        message: 'Há itens repetidos.',
        description: 'Form problem of a list',
      });
    case 'variant':
      return translate({
        id: 'playground.problem.variant',
        message: 'Não serve para nenhuma das opções do contrato.',
        description: 'Form problem: the value matches no schema of a oneOf or anyOf',
      });
    case 'unknownKey':
      return translate({
        id: 'playground.problem.unknownKey',
        message: 'O contrato não conhece este nome.',
        description: 'Form problem: a key that the schema does not allow',
      });
    case 'dependent':
      return translate(
        {
          id: 'playground.problem.dependent',
          message: 'Obrigatório junto com {limit}.',
          description: 'Form problem; limit is the name of another field',
        },
        { limit },
      );
    case 'format':
      return describeFormat(String(limit));
    case 'digitsMissing':
      return Number(limit) === 1
        ? translate({
            id: 'playground.problem.digitMissing',
            message: 'Falta 1 dígito.',
            description: 'Form problem of a CPF, CNPJ or phone',
          })
        : translate(
            {
              id: 'playground.problem.digitsMissing',
              message: 'Faltam {limit} dígitos.',
              description: 'Form problem of a CPF, CNPJ or phone; limit is a number above 1',
            },
            { limit },
          );
    case 'digitsExtra':
      return Number(limit) === 1
        ? translate({
            id: 'playground.problem.digitExtra',
            message: 'Sobra 1 dígito.',
            description: 'Form problem of a CPF, CNPJ or phone',
          })
        : translate(
            {
              id: 'playground.problem.digitsExtra',
              message: 'Sobram {limit} dígitos.',
              description: 'Form problem of a CPF, CNPJ or phone; limit is a number above 1',
            },
            { limit },
          );
    case 'digitsOnly':
      return translate({
        id: 'playground.problem.digitsOnly',
        message: 'Use só os dígitos, sem pontos, traços nem espaços.',
        description: 'Form problem of a CPF, CNPJ or phone',
      });
    case 'digitsRepeated':
      return translate({
        id: 'playground.problem.digitsRepeated',
        message: 'Um só dígito repetido não vale.',
        description: 'Form problem of a CPF or CNPJ such as 111.111.111-11',
      });
    case 'checkDigit':
      return translate({
        id: 'playground.problem.checkDigit',
        message: 'O dígito verificador não confere: um dos dígitos está errado.',
        description: 'Form problem of a CPF or CNPJ',
      });
    case 'countryCode':
      return translate({
        id: 'playground.problem.countryCode',
        message: 'Comece pelo + e o código do país, como +55.',
        description: 'Form problem of a phone number',
      });
    case 'urlScheme':
      return translate({
        id: 'playground.problem.urlScheme',
        message: 'Falta o começo do endereço, como https://.',
        description: 'Form problem of a URL',
      });
    case 'urlSpace':
      return translate({
        id: 'playground.problem.urlSpace',
        message: 'Um endereço não tem espaços.',
        description: 'Form problem of a URL',
      });
    case 'urlIncomplete':
      return translate({
        id: 'playground.problem.urlIncomplete',
        message: 'Complete o endereço, como https://app.example.com.',
        description: 'Form problem of a URL',
      });
    case 'unsendable':
      return translate({
        id: 'playground.problem.unsendable',
        message: 'O navegador não consegue enviar este valor aqui.',
        description: 'Form problem: a value that HTTP or the URL standard cannot carry in this place',
      });
  }
}

function describeFormat(format: string): string {
  switch (format) {
    case 'date':
      return translate({
        id: 'playground.problem.date',
        message: 'Use uma data que existe, como 2026-01-31.',
        description: 'Form problem',
      });
    case 'date-time':
      return translate({
        id: 'playground.problem.dateTime',
        message: 'Use data, hora e fuso, como 2026-01-31T12:00:00Z.',
        description: 'Form problem',
      });
    case 'email':
      return translate({
        id: 'playground.problem.email',
        message: 'Use um e-mail completo, como ana@example.com.',
        description: 'Form problem',
      });
    case 'uuid':
      return translate({
        id: 'playground.problem.uuid',
        message: 'Use um UUID: 32 dígitos hexadecimais, separados em 8-4-4-4-12.',
        description: 'Form problem',
      });
    default:
      return translate(
        {
          id: 'playground.problem.format',
          message: 'Fora do formato {format}.',
          description: 'Form problem; format is a JSON Schema format',
        },
        { format },
      );
  }
}
