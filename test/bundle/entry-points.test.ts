import ts from 'typescript6';
import { functionRights } from '../../src/core/access/rights';
import { menuRows } from '../../src/core/schema/menu';
import { built, exportedNames, parsed } from './built';

// Google starts top-level functions by their name, and every one of them can be called by whoever opens the sidebar.
const startedByGoogle = ['onOpen', 'onInstall', 'handleEdit', 'hourly'];
const calledBySidebar = ['call'];
const menuFunctions = menuRows.map(({ run }) => run).filter((run) => run !== '');

const { statements } = parsed(built('Code.js'));
const functions = statements.filter(ts.isFunctionDeclaration).map(({ name }) => name?.text ?? '');

describe('the functions Google can start', () => {
  it('are the exports of src/main.ts, each exactly once', () => {
    expect(functions.sort()).toEqual(exportedNames());
  });

  it('are those of the menu, the triggers and the sidebar, and no others', () => {
    expect(exportedNames()).toEqual([...new Set([...menuFunctions, ...startedByGoogle, ...calledBySidebar])].sort());
  });

  it('have each a row in the table of rights, and no row is left over', () => {
    expect(Object.keys(functionRights).sort()).toEqual(exportedNames());
  });

  it('stand beside one variable that holds the rest', () => {
    const others = statements.filter((one) => !ts.isFunctionDeclaration(one) && !isDirective(one));
    expect(others.map((one) => one.getText().slice(0, 15))).toEqual(['var Leadbook = ']);
  });

  it('are asked for by the sidebar through `call` alone', () => {
    const asked = [...built('Sidebar.html').matchAll(/\.(with\w+Handler|\w+)\s*\(/g)].map(([, name]) => name);
    const others = exportedNames().filter((name) => name !== 'call');
    expect(asked.filter((name) => others.includes(name ?? ''))).toEqual([]);
  });
});

function isDirective(statement: ts.Statement): boolean {
  return ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression);
}
