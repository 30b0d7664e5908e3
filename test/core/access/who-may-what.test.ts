import { functionRights, isAllowed, methodRights } from '../../../src/core/access/rights';

const callers = ['manager', 'senior', 'rep', 'assistant', 'viewer', 'unknown'] as const;
const everybody = 'manager senior rep assistant viewer unknown';
const members = 'manager senior rep assistant viewer';
const writers = 'manager senior rep assistant';

/** Said once more in other words than the table's own: who may call what. Triggers call what no person may. */
const methods: Readonly<Record<string, string>> = {
  ...{ start: members, myDay: members, selectedLead: members, leadCard: members, rowsBehind: members },
  rowsTab: writers,
  reviewRows: 'manager',
  ...{ duplicates: writers, newLead: writers, recordFollowUp: writers, updateLead: writers, stepDone: writers },
  ...{ postpone: writers, answerRequest: 'manager' },
  ...{ leadAsOf: members, operations: writers, undoPreview: writers, undo: writers },
};
const functions: Readonly<Record<string, string>> = {
  ...{
    onOpen: everybody,
    onInstall: everybody,
    call: everybody,
    setUp: everybody,
    showHelp: everybody,
    selfTest: everybody,
  },
  ...{ handleEdit: '', hourly: '' },
  ...{ applySettings: 'manager', takeOver: 'manager', switchLanguage: 'manager', sendRemindersNow: 'manager' },
  ...{ checkWorkbook: writers, refreshAnalysis: writers, undoLastAction: writers },
  ...{ showSidebar: members, showToday: members, showNewLead: members, showRecord: members },
};
/** Whatever is added for managers is for them alone. */
const known = new Set(Object.keys(functions));

test.each(Object.entries(methods))('the sidebar’s %s: %s', (name, may) => {
  const row = methodRights[name as keyof typeof methodRights];
  expect(callers.filter((caller) => isAllowed(row, caller)).join(' ')).toBe(may);
});

test.each(Object.entries(functions))('%s: %s', (name, may) =>
  expect(callers.filter((caller) => isAllowed(functionRights[name], caller)).join(' ')).toBe(may),
);

test.each(Object.keys(functionRights).filter((name) => !known.has(name)))('%s is for managers alone', (name) =>
  expect(callers.filter((caller) => isAllowed(functionRights[name], caller)).join(' ')).toBe('manager'),
);

test('every method stands above', () => expect(Object.keys(methodRights).sort()).toEqual(Object.keys(methods).sort()));
