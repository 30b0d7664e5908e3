import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import ts from 'typescript6';

/** Syntax the platform refuses at the push, or of which no source says that it is understood. */
const REFUSED: readonly { readonly what: string; readonly test: (node: ts.Node) => boolean }[] = [
  { what: 'private class member', test: (node) => ts.isPrivateIdentifier(node) },
  { what: 'static class field', test: (node) => ts.isPropertyDeclaration(node) && isStatic(node) },
  { what: 'static block', test: (node) => ts.isClassStaticBlockDeclaration(node) },
  { what: 'module syntax', test: (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node) },
  { what: 'module syntax', test: (node) => ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.ExportKeyword },
  {
    what: 'dynamic import',
    test: (node) => node.kind === ts.SyntaxKind.ImportKeyword && !ts.isImportDeclaration(node.parent),
  },
  { what: 'logical assignment', test: isLogicalAssignment },
  { what: 'BigInt literal', test: (node) => ts.isBigIntLiteral(node) },
  { what: 'numeric separator', test: (node) => ts.isNumericLiteral(node) && node.getText().includes('_') },
  { what: 'top-level await', test: (node) => ts.isAwaitExpression(node) && isAtTopLevel(node) },
  {
    what: 'regular expression flag',
    test: (node) => ts.isRegularExpressionLiteral(node) && /[dv]\w*$/.test(flags(node)),
  },
];

/** Throws the push's sentence when a script file of an uploaded folder holds syntax that the platform refuses. */
export function assertPushable(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => ['.js', '.gs'].includes(extname(one)))) {
    const problem = syntaxProblem(readFileSync(join(folder, name), 'utf8'));
    if (problem !== undefined) throw new Error(`Syntax error: ${problem.what} line: ${problem.line} file: ${name}`);
  }
}

interface Problem {
  readonly what: string;
  readonly line: number;
}

/** The first piece of refused syntax in a text, or undefined. */
export function syntaxProblem(code: string): Problem | undefined {
  const source = ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const search = (node: ts.Node): Problem | undefined => {
    const rule = REFUSED.find((one) => one.test(node));
    if (rule !== undefined) return { what: rule.what, line: lineOf(source, node) };
    return ts.forEachChild(node, search);
  };
  return search(source);
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

function isStatic(node: ts.PropertyDeclaration): boolean {
  return node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

function isLogicalAssignment(node: ts.Node): boolean {
  const { BarBarEqualsToken, AmpersandAmpersandEqualsToken, QuestionQuestionEqualsToken } = ts.SyntaxKind;
  return [BarBarEqualsToken, AmpersandAmpersandEqualsToken, QuestionQuestionEqualsToken].some(
    (kind) => kind === node.kind,
  );
}

function isAtTopLevel(node: ts.Node): boolean {
  for (let outer = node.parent; outer !== undefined; outer = outer.parent) {
    if (ts.isFunctionLike(outer)) return false;
  }
  return true;
}

function flags(node: ts.RegularExpressionLiteral): string {
  return node.text.slice(node.text.lastIndexOf('/') + 1);
}
