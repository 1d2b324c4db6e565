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
    case 'unsendable':
      return translate({
        id: 'playground.problem.unsendable',
        message: 'O navegador não consegue enviar este valor aqui.',
        description: 'Form problem: a value that HTTP or the URL standard cannot carry in this place',
      });
  }
}
