import { translate } from '@docusaurus/Translate';
import type { JsonFault } from '../../scanJson';

/** Where and why a text is no JSON, in the reader's words. */
export function describeFault(fault: JsonFault): string {
  const { line, column } = fault;
  return translate(
    {
      id: 'playground.json.place',
      message: 'Linha {line}, coluna {column}: {what}',
      description: 'Where a JSON text is wrong; what says how',
    },
    { line, column, what: describeWhat(fault) },
  );
}

function describeWhat({ code, found = '' }: JsonFault): string {
  switch (code) {
    case 'empty':
      return translate({
        id: 'playground.json.empty',
        message: 'falta um valor.',
        description: 'JSON problem, after its place',
      });
    case 'value':
      return translate(
        {
          id: 'playground.json.value',
          message: 'esperado um valor, encontrado {found}. Textos vão entre aspas duplas.',
          description: 'JSON problem, after its place; found is what stands there',
        },
        { found },
      );
    case 'number':
      return translate(
        {
          id: 'playground.json.number',
          message: '{found} não é um número em JSON.',
          description: 'JSON problem, after its place; found is what stands there',
        },
        { found },
      );
    case 'key':
      return translate(
        {
          id: 'playground.json.key',
          message: 'esperado um nome entre aspas duplas, encontrado {found}.',
          description: 'JSON problem, after its place; found is what stands there',
        },
        { found },
      );
    case 'colon':
      return translate({
        id: 'playground.json.colon',
        message: 'falta : depois do nome.',
        description: 'JSON problem, after its place',
      });
    case 'comma':
      return translate({
        id: 'playground.json.comma',
        message: 'falta uma vírgula antes daqui.',
        description: 'JSON problem, after its place',
      });
    case 'trailingComma':
      return translate({
        id: 'playground.json.trailingComma',
        message: 'há uma vírgula sobrando antes daqui.',
        description: 'JSON problem, after its place',
      });
    case 'unclosedText':
      return translate({
        id: 'playground.json.unclosedText',
        message: 'este texto não termina: faltam as aspas.',
        description: 'JSON problem, after its place',
      });
    case 'unclosed':
      return translate(
        {
          id: 'playground.json.unclosed',
          message: 'falta fechar {found}',
          description: 'JSON problem, after its place; found is the bracket that was opened',
        },
        { found },
      );
    case 'escape':
      return translate({
        id: 'playground.json.escape',
        message: 'depois de \\ só podem vir ", \\, /, b, f, n, r, t ou u com 4 dígitos.',
        description: 'JSON problem, after its place',
      });
    case 'controlCharacter':
      return translate({
        id: 'playground.json.controlCharacter',
        message: 'há um caractere de controle. Escreva \\t ou \\n.',
        description: 'JSON problem, after its place',
      });
    case 'after':
      return translate({
        id: 'playground.json.after',
        message: 'há algo depois do fim do JSON.',
        description: 'JSON problem, after its place',
      });
    case 'duplicateKey':
      return translate(
        {
          id: 'playground.json.duplicateKey',
          message: '{found} já apareceu neste objeto: só o último valor vale.',
          description: 'JSON problem, after its place; found is a key',
        },
        { found },
      );
  }
}
