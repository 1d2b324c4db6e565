import type { Program } from 'estree';
import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';

/** The value of an attribute that is one variable: `operation={name}`. */
export function toExpression(name: string): MdxJsxAttribute['value'] {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [{ type: 'ExpressionStatement', expression: { type: 'Identifier', name } }],
  };
  return { type: 'mdxJsxAttributeValueExpression', value: name, data: { estree } };
}

/** `import name from 'source'`, `import { name } from 'source'`. */
export type Import = Extract<Program['body'][number], { type: 'ImportDeclaration' }>;

export function importDefault(name: string, source: string): Import {
  return toImport(source, { type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } });
}

export function importNamed(name: string, source: string): Import {
  const identifier = { type: 'Identifier' as const, name };
  return toImport(source, { type: 'ImportSpecifier', imported: identifier, local: identifier });
}

export type Statement = Program['body'][number];

/** `const name = () => import('source')`: loaded when it is called. */
export function defineLazy(name: string, source: string): Statement {
  const load = {
    type: 'ImportExpression' as const,
    source: { type: 'Literal' as const, value: source, raw: JSON.stringify(source) },
  };
  return {
    type: 'VariableDeclaration',
    kind: 'const',
    declarations: [
      {
        type: 'VariableDeclarator',
        id: { type: 'Identifier', name },
        init: { type: 'ArrowFunctionExpression', params: [], body: load, expression: true },
      },
    ],
  };
}

function toImport(value: string, specifier: Import['specifiers'][number]): Import {
  const source = { type: 'Literal' as const, value, raw: JSON.stringify(value) };
  return { type: 'ImportDeclaration', specifiers: [specifier], source, attributes: [] };
}

/** Statements as a node of an MDX page. */
export function toEsm(body: Statement[]): MdxjsEsm {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: { estree: { type: 'Program', sourceType: 'module', comments: [], body } },
  };
}

/** The names that the page imports by itself. */
export function listImported(tree: Root): string[] {
  return tree.children
    .filter((node): node is MdxjsEsm => node.type === 'mdxjsEsm')
    .flatMap(({ data }) => data?.estree?.body ?? [])
    .filter((statement): statement is Import => statement.type === 'ImportDeclaration')
    .flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name));
}
