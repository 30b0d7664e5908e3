/**
 * Turns the published types of Apps Script into emulator/guard/signatures.json, the table the guard checks calls
 * against: class → method → overloads of parameter kinds, with the return type. Run it after an update of the types:
 *   node tools/signatures.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript6';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const typesFolder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
const target = join(root, 'emulator/guard/signatures.json');

/** File and namespace of each service, with the prefix that Google's error sentences put before its classes. */
const SERVICES = [
  { file: 'spreadsheet', namespace: 'Spreadsheet', prefix: 'SpreadsheetApp' },
  { file: 'base', namespace: 'Base', prefix: '' },
  { file: 'charts', namespace: 'Charts', prefix: 'Charts' },
  { file: 'properties', namespace: 'Properties', prefix: 'PropertiesService' },
  { file: 'cache', namespace: 'Cache', prefix: 'CacheService' },
  { file: 'lock', namespace: 'Lock', prefix: 'LockService' },
  { file: 'mail', namespace: 'Mail', prefix: 'MailApp' },
  { file: 'html', namespace: 'HTML', prefix: 'HtmlService' },
  { file: 'script', namespace: 'Script', prefix: 'ScriptApp' },
  { file: 'utilities', namespace: 'Utilities', prefix: 'Utilities' },
  // Of the advanced Drive service only its files: `keys` names what is taken, and under which key.
  { path: 'apis/drive_v3', namespace: 'Schema', prefix: '', keys: { File: 'File' } },
  { path: 'apis/drive_v3', namespace: 'Collection', prefix: '', keys: { FilesCollection: 'Drive.Files' } },
  { path: 'apis/drive_v3', namespace: 'GoogleAppsScript', prefix: '', keys: { Drive: 'Drive' } },
];

const KEYWORDS = new Map([
  [ts.SyntaxKind.StringKeyword, 'String'],
  [ts.SyntaxKind.NumberKeyword, 'Number'],
  [ts.SyntaxKind.BooleanKeyword, 'Boolean'],
  [ts.SyntaxKind.AnyKeyword, 'Object'],
  [ts.SyntaxKind.UnknownKeyword, 'Object'],
  [ts.SyntaxKind.ObjectKeyword, '{}'],
  [ts.SyntaxKind.VoidKeyword, 'void'],
  [ts.SyntaxKind.NullKeyword, 'null'],
  [ts.SyntaxKind.UndefinedKeyword, 'null'],
]);

const ALIASES = new Map([
  ['Integer', 'Integer'],
  ['Byte', 'Integer'],
  ['Char', 'String'],
  ['BigNumber', 'Number'],
  ['Date', 'Date'],
  ['FontLine', 'String'],
  ['FontStyle', 'String'],
  ['FontWeight', 'String'],
]);

const declarations = SERVICES.flatMap(declarationsOf);
const byNamespacedName = new Map(declarations.map((one) => [`${one.service.namespace}.${one.node.name.text}`, one]));
const keys = assignKeys();

function declarationsOf(service) {
  const path = join(typesFolder, `${service.path ?? `google-apps-script.${service.file}`}.d.ts`);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node, inside) => {
    if (ts.isModuleDeclaration(node)) {
      const name = node.name.text;
      node.body?.statements.forEach((child) => {
        visit(child, name);
      });
    } else if ((ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node)) && inside === service.namespace) {
      if (service.keys !== undefined && service.keys[node.name.text] === undefined) return;
      found.push({ service, node });
    }
  };
  source.statements.forEach((node) => {
    visit(node, '');
  });
  return found;
}

/** Simple names where they are unique; a name used by two services keeps its namespace in the later one. */
function assignKeys() {
  const taken = new Map();
  const result = new Map();
  for (const one of declarations) {
    const name = one.node.name.text;
    const owner = taken.get(name);
    const unique = owner === undefined || owner === one.service ? name : `${one.service.namespace}.${name}`;
    const key = one.service.keys?.[name] ?? unique;
    taken.set(name, owner ?? one.service);
    result.set(`${one.service.namespace}.${name}`, key);
  }
  return result;
}

function resolve(reference, service) {
  const [first, second] = reference.split('.').slice(-2);
  const full = second === undefined ? `${service.namespace}.${first}` : `${first}.${second}`;
  if (byNamespacedName.has(full)) return full;
  return byNamespacedName.has(`Base.${first}`) ? `Base.${first}` : undefined;
}

function kindOf(type, service) {
  const keyword = KEYWORDS.get(type?.kind);
  if (keyword !== undefined) return keyword;
  return type === undefined ? 'Object' : compoundKind(type, service);
}

function compoundKind(type, service) {
  if (ts.isLiteralTypeNode(type)) return type.literal.kind === ts.SyntaxKind.NullKeyword ? 'null' : 'String';
  if (ts.isParenthesizedTypeNode(type)) return kindOf(type.type, service);
  if (ts.isArrayTypeNode(type)) return arrayOf(kindOf(type.elementType, service));
  if (ts.isUnionTypeNode(type)) return [...new Set(type.types.map((one) => kindOf(one, service)))].join('|');
  if (ts.isTypeLiteralNode(type)) return recordOf(type.members);
  if (ts.isFunctionTypeNode(type)) return 'Function';
  if (ts.isIntersectionTypeNode(type)) return '{}';
  if (ts.isTypeReferenceNode(type)) return referenceOf(type, service);
  return 'Object';
}

function arrayOf(element) {
  return element.includes('|') ? `(${element})[]` : `${element}[]`;
}

function recordOf(members) {
  if (members.some((member) => ts.isIndexSignatureDeclaration(member))) return '{}';
  return `{${members.map((member) => member.name.text).join(',')}}`;
}

function referenceOf(type, service) {
  const name = type.typeName.getText();
  if (name === 'Record') return '{}';
  if (name === 'Array') return arrayOf(kindOf(type.typeArguments?.[0], service));
  const last = name.split('.').pop();
  const full = resolve(name, service);
  if (full === undefined || full === 'Base.Date') return ALIASES.get(last) ?? last;
  const found = byNamespacedName.get(full);
  const plain = ts.isInterfaceDeclaration(found.node) && found.node.members.every((one) => ts.isPropertySignature(one));
  return plain && found.node.members.length > 0 ? recordOf(found.node.members) : keys.get(full);
}

function parameterOf(parameter, service) {
  const kind = kindOf(parameter.type, service);
  if (parameter.dotDotDotToken) return `...${kind.replace(/\[\]$/, '')}`;
  return parameter.questionToken ? `?${kind}` : kind;
}

function membersOf({ node, service }) {
  const methods = Object.create(null);
  const properties = Object.create(null);
  for (const member of inheritedMembers(node, service)) {
    if (ts.isMethodSignature(member)) {
      const overloads = methods[member.name.text] ?? [];
      overloads.push({
        parameters: member.parameters.map((one) => parameterOf(one, service)),
        returns: kindOf(member.type, service),
      });
      methods[member.name.text] = overloads;
    } else if (ts.isPropertySignature(member)) {
      properties[member.name.text] = propertyKind(member.type, service);
    }
  }
  return { methods, properties };
}

function propertyKind(type, service) {
  if (!ts.isTypeQueryNode(type)) return kindOf(type, service);
  const full = resolve(type.exprName.getText(), service);
  return full === undefined ? type.exprName.getText() : keys.get(full);
}

function inheritedMembers(node, service) {
  const parents = (node.heritageClauses ?? []).flatMap((clause) => clause.types.map((one) => one.expression.getText()));
  const inherited = parents.flatMap((name) => {
    const parent = byNamespacedName.get(resolve(name, service) ?? '');
    return parent === undefined ? [] : inheritedMembers(parent.node, parent.service);
  });
  return [...inherited, ...node.members];
}

function sentenceName({ node, service }) {
  const name = service.keys?.[node.name.text] ?? node.name.text;
  return service.prefix === '' || service.prefix === name ? name : `${service.prefix}.${name}`;
}

const classes = {};
const enums = {};
for (const one of declarations) {
  const key = keys.get(`${one.service.namespace}.${one.node.name.text}`);
  if (ts.isEnumDeclaration(one.node)) enums[key] = one.node.members.map((member) => member.name.text);
  else classes[key] = { name: sentenceName(one), ...membersOf(one) };
}
const { version } = JSON.parse(readFileSync(join(typesFolder, 'package.json'), 'utf8'));
const table = { source: `@types/google-apps-script ${version}`, classes, enums };
writeFileSync(target, `${JSON.stringify(table, null, 1)}\n`);
console.log(`${Object.keys(classes).length} classes, ${Object.keys(enums).length} enums`);
