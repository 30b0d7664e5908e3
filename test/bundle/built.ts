import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript6';

/** The folder of the repository. */
export const root = resolve(__dirname, '../..');

/** Text of one file of dist/add-on, which is what Google gets. */
export function built(name: 'Code.js' | 'Sidebar.html' | 'appsscript.json'): string {
  return readFileSync(join(root, 'dist/add-on', name), 'utf8');
}

/** Syntax tree of a JavaScript text. */
export function parsed(code: string): ts.SourceFile {
  return ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
}

/** Names that src/main.ts exports: the functions Google may call. */
export function exportedNames(): string[] {
  const source = ts.createSourceFile(
    'main.ts',
    readFileSync(join(root, 'src/main.ts'), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  return source.statements.flatMap(namesOf).sort();
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    if (statement.isTypeOnly) return [];
    if (!clause || !ts.isNamedExports(clause))
      throw new Error(`Name every export of src/main.ts: ${statement.getText()}`);
    return clause.elements.filter((element) => !element.isTypeOnly).map((element) => element.name.text);
  }
  const exported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
  return exported && ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : [];
}
