import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript6';
import { failureWords } from '../../src/core/i18n/failure-words';

const root = join(__dirname, '../..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const file = join(root, 'src', path);
    return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  });

function nodesOf<Node extends ts.Node>(is: (node: ts.Node) => node is Node): Node[] {
  const found: Node[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return found;
}

const placeOf = (node: ts.Node): string => relative(root, node.getSourceFile().fileName);

/** Name of the class that a class extends, '' for none. */
function parentOf(node: ts.ClassDeclaration): string {
  return node.heritageClauses?.flatMap(({ types }) => types.map(({ expression }) => expression.getText()))[0] ?? '';
}

const classes = nodesOf(ts.isClassDeclaration);
const nameOf = (node: ts.ClassDeclaration): string => node.name?.text ?? '';

/** Failures and the kinds of them. */
function familyOf(parent: string): ts.ClassDeclaration[] {
  return classes.filter((node) => parentOf(node) === parent).flatMap((node) => [node, ...familyOf(nameOf(node))]);
}
const failures = familyOf('Failure');

/** What the member `code` of a class may be: its value, or every value that its type allows. */
function codesOf(node: ts.ClassDeclaration): string[] {
  const [code] = node.members.filter(ts.isPropertyDeclaration).filter(({ name }) => name.getText() === 'code');
  if (code?.type?.getText() === 'FailureCode') return Object.keys(failureWords);
  return (code?.getText().match(/'(\w+)'/g) ?? []).map((text) => text.slice(1, -1));
}

test('what can be thrown has a name: a failure with words, a refusal with its issues, or a bug', () => {
  const named = new Set(['Error', 'TypeError', 'Refused', ...failures.map(nameOf)]);
  const thrown = nodesOf(ts.isThrowStatement).flatMap(({ expression }) =>
    ts.isNewExpression(expression) ? [expression] : [],
  );
  const strange = thrown.filter(({ expression }) => !named.has(expression.getText()));
  expect(strange.map((one) => `${placeOf(one)}: ${one.getText()}`)).toEqual([]);
  expect(thrown.length).toBeGreaterThan(10);
});

test('a class of errors without words is not possible: all are failures, but for the base and the refusal', () => {
  const errors = classes.filter((node) => parentOf(node) === 'Error').map(({ name }) => name?.text);
  expect(errors.sort()).toEqual(['Failure', 'Refused']);
});

test('every failure names the sentence in which it is told', () => {
  for (const one of failures.filter((node) => parentOf(node) === 'Failure')) {
    const codes = codesOf(one);
    expect(codes).not.toEqual([]);
    for (const code of codes) expect(Object.keys(failureWords)).toContain(code);
  }
});

test('every sentence belongs to something that can happen', () => {
  const told = sources.map((source) => source.text).join('\n');
  const idle = Object.keys(failureWords).filter((code) => told.split(`'${code}'`).length < 2);
  expect(idle).toEqual([]);
});
