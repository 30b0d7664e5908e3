import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript6';
import { scopesFor } from '../../emulator/guard/scopes';
import { built } from './built';

const root = join(__dirname, '../..');
const auth = 'https://www.googleapis.com/auth/';
const granted: readonly string[] = JSON.parse(built('appsscript.json')).oauthScopes;

/** Scopes for which Google asks for an audit: access to mail, or to files that the script has not made. */
const restricted = ['drive', 'drive.readonly', 'drive.metadata', 'gmail.readonly', 'gmail.modify'].map(
  (one) => auth + one,
);

/** 'Range.getValues' of a call, where the method called is one of Google's. */
function googleMethod(node: ts.CallExpression, checker: ts.TypeChecker): string | undefined {
  const declaration = checker.getResolvedSignature(node)?.declaration;
  if (declaration === undefined || !ts.isMethodSignature(declaration)) return undefined;
  const { parent, name } = declaration;
  if (!declaration.getSourceFile().fileName.includes('google-apps-script') || !ts.isInterfaceDeclaration(parent)) {
    return undefined;
  }
  return `${parent.name.text === 'FilesCollection' ? 'Drive.Files' : parent.name.text}.${name.getText()}`;
}

/**
 * Every method of a Google service that the add-on calls: the compiler says whose method it is. Only the host names
 * services, so that its files are all there is to look at.
 */
function calledMethods(): ReadonlySet<string> {
  const folder = join(root, 'src/host');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
  const typeRoots = [join(root, 'node_modules/@types')];
  const types = ['google-apps-script'];
  const program = ts.createProgram(files, { strict: true, noEmit: true, types, lib: ['lib.es2020.d.ts'], typeRoots });
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = ts.isCallExpression(node) ? googleMethod(node, checker) : undefined;
    if (name !== undefined) found.add(name);
    node.forEachChild(visit);
  };
  for (const file of files) program.getSourceFile(file)?.forEachChild(visit);
  return found;
}

const called = calledMethods();

test('the compiler finds what the add-on calls', () => {
  const some = ['Range.getValues', 'MailApp.sendEmail', 'Drive.Files.create', 'Lock.tryLock', 'ScriptApp.newTrigger'];
  expect(some.filter((name) => !called.has(name))).toEqual([]);
});

/** Methods that none of these scopes covers. */
const uncovered = (scopes: readonly string[]): string[] =>
  [...called].filter((name) => {
    const needed = scopesFor(name);
    return needed.length > 0 && !needed.some((scope) => scopes.includes(scope));
  });

/** Scopes that no method asks for. */
const inVain = (scopes: readonly string[]): string[] => {
  const needed = new Set([...called].flatMap((name) => scopesFor(name)));
  return scopes.filter((scope) => !needed.has(scope));
};

test('every method that is called is covered by a scope of the manifest', () => {
  expect(uncovered(granted)).toEqual([]);
});

test('no scope is asked for in vain', () => {
  expect(inVain(granted)).toEqual([]);
});

test.each(granted)('without %s something would not work', (scope) => {
  expect(uncovered(granted.filter((one) => one !== scope))).not.toEqual([]);
});

test.each(['calendar', 'gmail.send', 'spreadsheets.readonly', 'contacts'])(
  'with %s there would be one too many',
  (more) => {
    expect(inVain([...granted, auth + more])).toEqual([auth + more]);
  },
);

test('for every method the narrowest scope is taken that there is', () => {
  const wider = [...called].filter((name) => {
    const [narrowest, ...others] = scopesFor(name);
    return narrowest !== undefined && !granted.includes(narrowest) && others.some((scope) => granted.includes(scope));
  });
  expect(wider).toEqual([]);
});

test('none of them is restricted', () => {
  expect(granted.filter((scope) => restricted.includes(scope))).toEqual([]);
});
