import ts from 'typescript';

/** A string that asks for a translation; `id` is missing where it isn't written as a plain text. */
export type TranslationUse = { id?: string; line: number; column: number };

/** Every `<Translate id="…">` and `translate({id: '…'})` of a TypeScript file. */
export function listTranslations(file: string, text: string): TranslationUse[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const uses: TranslationUse[] = [];
  const visit = (node: ts.Node): void => {
    const id = readUse(node);
    if (id) {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
      uses.push({ ...id, line: line + 1, column: character + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function readUse(node: ts.Node): { id?: string } | undefined {
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    if (!ts.isIdentifier(node.tagName) || node.tagName.text !== 'Translate') return undefined;
    const attribute = node.attributes.properties.find((property) => isNamedId(property.name));
    return { id: attribute && ts.isJsxAttribute(attribute) ? readText(attribute.initializer) : undefined };
  }
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  const [argument] = node.arguments;
  if (node.expression.text !== 'translate' || !argument) return undefined;
  if (!ts.isObjectLiteralExpression(argument)) return {};
  const property = argument.properties.find(({ name }) => isNamedId(name));
  return { id: property && ts.isPropertyAssignment(property) ? readText(property.initializer) : undefined };
}

function isNamedId(name: ts.Node | undefined): boolean {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) && name.text === 'id';
}

function readText(node: ts.Node | undefined): string | undefined {
  if (node && ts.isJsxExpression(node)) return readText(node.expression);
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}
