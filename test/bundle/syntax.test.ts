import ts from 'typescript6';
import { built, parsed } from './built';

const { SyntaxKind } = ts;
const newOperators = new Set<ts.SyntaxKind>([
  SyntaxKind.QuestionQuestionToken,
  SyntaxKind.QuestionQuestionEqualsToken,
  SyntaxKind.BarBarEqualsToken,
  SyntaxKind.AmpersandAmpersandEqualsToken,
]);

// Newer than ES2019, or known to be refused when a script is uploaded.
const refusals: ReadonlyArray<readonly [string, (node: ts.Node) => boolean]> = [
  ['private name', (node) => ts.isPrivateIdentifier(node)],
  ['class field', (node) => ts.isPropertyDeclaration(node)],
  ['static block', (node) => ts.isClassStaticBlockDeclaration(node)],
  ['optional chaining', (node) => node.kind === SyntaxKind.QuestionDotToken],
  ['new operator', (node) => newOperators.has(node.kind)],
  ['BigInt literal', (node) => ts.isBigIntLiteral(node)],
  ['numeric separator', (node) => ts.isNumericLiteral(node) && node.getText().includes('_')],
  [
    'import or export',
    (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExportAssignment(node),
  ],
  ['dynamic import', (node) => node.kind === SyntaxKind.ImportKeyword],
  [
    'regular expression with the flag d or v',
    (node) => ts.isRegularExpressionLiteral(node) && /\/[a-z]*[dv][a-z]*$/.test(node.text),
  ],
];

// There is no such thing on the platform; timers, texts and requests go other ways.
const missing =
  /\b(setTimeout|setInterval|queueMicrotask|structuredClone|TextEncoder|TextDecoder|URLSearchParams|atob|btoa|fetch)\(/;

function findings(code: string): string[] {
  const source = parsed(code);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const [name, is] of refusals) if (is(node)) found.push(`${name}: ${node.getText().slice(0, 60)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  return [...found, ...parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))];
}

describe('the syntax of Code.js', () => {
  it('is what the platform parses', () => {
    expect(findings(built('Code.js'))).toEqual([]);
  });

  it('names no function that the platform lacks', () => {
    expect(missing.exec(built('Code.js'))?.[0]).toBeUndefined();
  });

  it.each([
    ['class A { #secret() {} }', 'private name'],
    ['class A { static count = 0 }', 'class field'],
    ['class A { static {} }', 'static block'],
    ['a?.b', 'optional chaining'],
    ['a ?? b', 'new operator'],
    ['a ||= b', 'new operator'],
    ['1n', 'BigInt literal'],
    ['1_000', 'numeric separator'],
    ['import("a")', 'dynamic import'],
  ])('would be refused with %s', (code, name) => {
    expect(findings(code).join('\n')).toContain(name);
  });
});
