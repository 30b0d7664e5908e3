import { functionRights, methodRights, type Right } from '../../../src/core/access/rights';

/**
 * Said once more in other words than the table's own: on whose leads something acts, which columns its caller may set, and what it
 * may change. That the add-on keeps to it is shown in the workbook (test/actions/rights); here, that the table says what was meant.
 */
type Row = readonly [leads: string, sets: string, changes: string];

const lead = 'records journal settings';
const sweep = 'records journal reports settings structure';
const all = `${sweep} automation mail files`;

const methods: Readonly<Record<string, Row>> = {
  start: ['all leads', '', 'mail'],
  myDay: ['own leads', '', 'mail'],
  selectedLead: ['all leads', '', ''],
  leadCard: ['all leads', '', ''],
  leadAsOf: ['all leads', '', ''],
  duplicates: ['all leads', '', ''],
  rowsBehind: ['all leads', '', ''],
  rowsTab: ['all leads', '', 'reports structure'],
  reviewRows: ['all leads', '', 'reports structure'],
  newLead: ['no lead', 'leads', lead],
  recordFollowUp: ['own leads', 'leads followUps', lead],
  updateLead: ['own leads', 'leads', lead],
  stepDone: ['own leads', '', lead],
  postpone: ['own leads', '', lead],
  answerRequest: ['all leads', '', lead],
  operations: ['own leads', '', ''],
  undoPreview: ['own leads', '', ''],
  undo: ['own leads', '', sweep],
};

const functions: Readonly<Record<string, Row>> = {
  onOpen: ['no lead', '', ''],
  onInstall: ['no lead', '', ''],
  showHelp: ['no lead', '', ''],
  selfTest: ['no lead', '', ''],
  handleEdit: ['all leads', '', lead],
  hourly: ['all leads', '', all],
  call: ['own leads', 'leads followUps', `${lead} mail`],
  setUp: ['all leads', '', all],
  erasePerson: ['all leads', '', all],
  applySettings: ['all leads', '', sweep],
  switchLanguage: ['all leads', '', sweep],
  checkWorkbook: ['all leads', '', sweep],
  sendRemindersNow: ['all leads', '', `${sweep} mail`],
  undoLastAction: ['own leads', '', sweep],
  refreshAnalysis: ['all leads', '', 'reports settings journal'],
  showReview: ['all leads', '', 'journal'],
  takeOver: ['no lead', '', 'automation'],
  compactHistory: ['all leads', '', 'journal files automation'],
  backUpNow: ['all leads', '', 'files automation'],
  exportPerson: ['all leads', '', 'files'],
  restoreBackup: ['all leads', '', 'structure files automation'],
  showSidebar: ['own leads', '', 'mail'],
  showNewLead: ['own leads', '', 'mail'],
  showRecord: ['own leads', '', 'mail'],
  showToday: ['no lead', '', 'reports'],
};

const whose = { none: 'no lead', own: 'own leads', all: 'all leads' } as const;

function said({ leads, sets, effects }: Right): Row {
  return [whose[leads], [...sets].join(' '), [...effects].join(' ')];
}

test.each(Object.entries(methods))('the sidebar’s %s: %j', (name, row) => {
  expect(said(methodRights[name as keyof typeof methodRights])).toEqual(row);
});

test.each(Object.entries(functions))('%s: %j', (name, row) => {
  const right = functionRights[name];
  expect(right === undefined ? [] : said(right)).toEqual(row);
});

test('whatever has a right stands above', () => {
  expect(Object.keys(methodRights).sort()).toEqual(Object.keys(methods).sort());
  expect(Object.keys(functionRights).sort()).toEqual(Object.keys(functions).sort());
});
