import { translate } from '@docusaurus/Translate';
import type { Json } from '../../contract/types';
import type { BodyProblem } from './checkBody';
import type { AnswerProblem } from './validateAnswer';

/** What a field of an answer has against the contract, in the reader's words. */
export function describeBodyProblem({ keyword, expected, error }: BodyProblem): string {
  const limit = listExpected(expected);
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return translate(
        {
          id: 'playground.verdict.required',
          message: 'Falta o campo {field}.',
          description: 'Answer against its contract; field is a name',
        },
        { field: /"([^"]*)"\.$/.exec(error)?.[1] ?? limit },
      );
    case 'type':
      return translate(
        {
          id: 'playground.verdict.type',
          message: 'O contrato pede o tipo {limit}.',
          description: 'Answer against its contract; limit is a JSON type or several',
        },
        { limit },
      );
    case 'false':
      return translate({
        id: 'playground.verdict.unknown',
        message: 'O contrato não prevê este campo.',
        description: 'Answer against its contract',
      });
    case 'enum':
    case 'const':
      return translate(
        {
          id: 'playground.verdict.enum',
          message: 'Fora dos valores do contrato: {limit}.',
          description: 'Answer against its contract; limit lists what is allowed',
        },
        { limit },
      );
    case 'format':
    case 'pattern':
      return translate(
        {
          id: 'playground.verdict.format',
          message: 'Fora do formato {limit}.',
          description: 'Answer against its contract; limit is a format or a regular expression',
        },
        { limit },
      );
    case 'minLength':
    case 'minItems':
    case 'minimum':
    case 'minProperties':
      return translate(
        {
          id: 'playground.verdict.min',
          message: 'Abaixo do mínimo do contrato: {limit}.',
          description: 'Answer against its contract: value, length or number of items; limit is a number',
        },
        { limit },
      );
    case 'maxLength':
    case 'maxItems':
    case 'maximum':
    case 'maxProperties':
      return translate(
        {
          id: 'playground.verdict.max',
          message: 'Acima do máximo do contrato: {limit}.',
          description: 'Answer against its contract: value, length or number of items; limit is a number',
        },
        { limit },
      );
    case 'oneOf':
    case 'anyOf':
      return translate({
        id: 'playground.verdict.shapes',
        message: 'Não corresponde a nenhuma das formas do contrato.',
        description: 'Answer against its contract: several shapes are allowed, this is none of them',
      });
    default:
      return translate(
        {
          id: 'playground.verdict.other',
          message: 'Fora da regra {keyword} do contrato.',
          description: 'Answer against its contract; keyword is a JSON Schema keyword',
        },
        { keyword },
      );
  }
}

const MAX_LISTED = 6;

function listExpected(expected: Json | undefined): string {
  const all = (Array.isArray(expected) ? expected : [expected ?? '']).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );
  return all.slice(0, MAX_LISTED).join(', ') + (all.length > MAX_LISTED ? '…' : '');
}

/** What an answer as a whole has, or lacks, against the contract. */
export function describeAnswerProblem(problem: AnswerProblem): string {
  switch (problem.kind) {
    case 'status':
      return translate(
        {
          id: 'playground.verdict.status',
          message: 'O contrato não documenta o status {status} nesta chamada. Documentados: {documented}.',
          description: 'Answer against its contract',
        },
        { status: problem.status, documented: problem.documented.join(', ') },
      );
    case 'mediaType':
      return problem.mediaType === ''
        ? translate(
            {
              id: 'playground.verdict.noType',
              message: 'Falta o Content-Type. O contrato prevê {documented}.',
              description: 'Answer against its contract',
            },
            { documented: problem.documented.join(', ') },
          )
        : translate(
            {
              id: 'playground.verdict.mediaType',
              message: 'O contrato não prevê {mediaType} neste status, e sim {documented}.',
              description: 'Answer against its contract',
            },
            { mediaType: problem.mediaType, documented: problem.documented.join(', ') },
          );
    case 'missingHeader':
      return translate(
        {
          id: 'playground.verdict.header',
          message:
            'Falta o cabeçalho {name}, obrigatório no contrato. Se ele existe, o servidor não o expõe a páginas (Access-Control-Expose-Headers).',
          description: 'Answer against its contract',
        },
        { name: problem.name },
      );
    case 'missingBody':
      return translate({
        id: 'playground.verdict.missingBody',
        message: 'O contrato prevê um corpo, e a resposta veio sem.',
        description: 'Answer against its contract',
      });
    case 'unexpectedBody':
      return translate({
        id: 'playground.verdict.unexpectedBody',
        message: 'O contrato não prevê um corpo neste status.',
        description: 'Answer against its contract',
      });
    case 'notJson':
      return translate({
        id: 'playground.verdict.notJson',
        message: 'O corpo se diz JSON, mas não é um JSON válido.',
        description: 'Answer against its contract',
      });
  }
}
