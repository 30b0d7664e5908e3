import { serialOf } from '../../../src/core/date';
import type { Intent, Unfinished } from '../../../src/core/history/unfinished';
import { finishedIn, finishRows } from '../../../src/core/pipeline/finish-rows';
import type { Situation } from '../../../src/core/pipeline/situation';
import type { Cell, Row } from '../../../src/core/schema/row';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { contextAt, settingsWith } from '../reminder/builders';

const vocabulary = buildVocabulary(settingsWith({ language: 'en', preset: 'full' }));
type Cells = Readonly<Record<string, Cell>>;

const lead = (cells: Cells): Row<string> => ({
  row: 2,
  cells: { leadId: 'L1', need: '', notes: '', owner: '', ...cells },
});
const asked = (column: string, from: string, to: string): Intent => ({ column, from, to, isGiven: false });
const given = (column: string, from: string, to: string): Intent => ({ column, from, to, isGiven: true });
const died = (changes: readonly Intent[], more: Partial<Unfinished> = {}): Unfinished => ({
  ...{ operation: 'op', way: 'sidebar', isNew: false, isDeclined: false, changes },
  ...more,
});

/** The row as it is to be taken after a run died over it. */
function taken(row: Row<string>, death: Unfinished, others: readonly [string, Unfinished][] = []): Row<string> {
  const unfinished = new Map([['L:L1', death], ...others]);
  const rows = finishRows({ leads: [row], followUps: [] }, { unfinished, vocabulary });
  return rows.leads[0] ?? row;
}

const both = [asked('need', '', 'CRM'), asked('notes', '', 'call back')];

describe('what a person asked for at the sidebar', () => {
  test('is taken whole where a part of it stands; the sheet is remembered as it shows', () => {
    const row = taken(lead({ need: 'CRM' }), died(both));
    expect(row.cells).toMatchObject({ need: 'CRM', notes: 'call back' });
    expect(row.shown).toEqual({ notes: '' });
  });

  test('is as if never asked for where it left no trace', () => {
    const row = taken(lead({}), died(both));
    expect(row.cells).toMatchObject({ need: '', notes: '' });
    expect(row.shown).toEqual({});
  });

  test('is taken whole where another row of the same request stands', () => {
    const contact: [string, Unfinished] = ['F:F1', died([asked('content', '', 'talk')], { isNew: true })];
    const unfinished = new Map([['L:L1', died(both)], contact]);
    const followUp: Row<string> = { row: 2, cells: { followUpId: 'F1', content: 'talk' } };
    const rows = finishRows({ leads: [lead({})], followUps: [followUp] }, { unfinished, vocabulary });
    expect(rows.leads[0]?.cells).toMatchObject({ need: 'CRM', notes: 'call back' });
  });

  test('does not go over what a person wrote since', () => {
    const row = taken(lead({ need: 'CRM', notes: 'mine' }), died(both));
    expect(row.cells).toMatchObject({ need: 'CRM', notes: 'mine' });
  });

  test('reads list values as the sheet shows them', () => {
    const change = [asked('stage', 'firstContact', 'quote'), asked('need', '', 'CRM')];
    const label = vocabulary.label('stage', 'firstContact');
    const row = taken(lead({ need: 'CRM', stage: label }), died(change));
    expect(row.cells['stage']).toBe(vocabulary.label('stage', 'quote'));
  });
});

test('what a person typed into the grid is taken as it stands there', () => {
  const row = taken(lead({ need: 'CRM' }), died(both, { way: 'grid' }));
  expect(row.cells).toMatchObject({ need: 'CRM', notes: '' });
  expect(row.shown).toEqual({});
});

describe('what the add-on had filled in', () => {
  test('counts as not filled in yet', () => {
    const label = vocabulary.label('grade', 'high');
    const row = taken(lead({ grade: label }), died([given('grade', '', 'high')], { way: 'grid' }));
    expect(row.cells['grade']).toBe('');
    expect(row.shown).toEqual({ grade: label });
  });

  test('of a day that is worked out anew, the day before counts', () => {
    const serial = serialOf('2024-03-08');
    const change = [given('nextContactOn', '2024-03-05', '2024-03-08')];
    const row = taken(lead({ nextContactOn: { serial } }), died(change, { way: 'grid' }));
    expect(row.cells['nextContactOn']).toEqual({ serial: serialOf('2024-03-05') });
  });

  test('stays where the clock filled it in, as long as the stage stands that brought a closing day', () => {
    const serial = serialOf('2024-03-01');
    const change = [asked('stage', 'negotiation', 'won'), given('closedOn', '', '2024-03-01')];
    const closed = (stage: string) => lead({ stage: vocabulary.label('stage', stage), closedOn: { serial } });
    const keptDay = (stage: string) => taken(closed(stage), died(change, { way: 'grid' })).cells['closedOn'];
    expect(keptDay('won')).toEqual({ serial });
    expect(keptDay('negotiation')).toBe('');
  });

  test('of a new row the moment stays that was announced, where its cell did not come about', () => {
    const moment = '2024-03-01T09:00';
    const change = [asked('customerName', '', 'Acme'), given('registeredOn', '', moment), given('grade', '', 'high')];
    const row = lead({ customerName: 'Acme', registeredOn: '', grade: '' });
    const standing = (isNew: boolean) => taken(row, died(change, { way: 'grid', isNew })).cells;
    expect(standing(true)).toMatchObject({ registeredOn: { serial: serialOf(moment) }, grade: '' });
    expect(standing(false)['registeredOn']).toBe('');
  });

  test('stays a person’s where they have changed it since', () => {
    const label = vocabulary.label('grade', 'low');
    const row = taken(lead({ grade: label }), died([given('grade', '', 'high')], { way: 'grid' }));
    expect(row.cells['grade']).toBe(label);
  });
});

describe('what is never touched', () => {
  test('the id: it says which lead the row is', () => {
    const row = taken(lead({ need: 'CRM' }), died([given('leadId', '', 'L1'), asked('need', '', 'CRM')]));
    expect(row.cells['leadId']).toBe('L1');
  });

  test('a column that does not stand on the tab', () => {
    const row = taken(lead({ need: 'CRM' }), died([asked('budget', '', '10'), asked('need', '', 'CRM')]));
    expect(row.cells).not.toHaveProperty('budget');
  });

  test('other rows, and all of them where nothing is unfinished', () => {
    const other = died(both);
    expect(taken(lead({ leadId: 'L2', need: 'CRM' }), other).cells['notes']).toBe('');
    const rows = { leads: [lead({})], followUps: [] };
    expect(finishRows(rows, { unfinished: new Map(), vocabulary })).toBe(rows);
  });
});

test('a wish for a stage that only managers set goes with its row', () => {
  const wish = { at: 'needs', stage: 'signing', by: '李' };
  expect(taken(lead({}), died([], { wish })).wish).toEqual(wish);
  expect(taken(lead({}), died([]))).not.toHaveProperty('wish');
});

describe('what had been judged before it was told', () => {
  test('is named, so that it is not judged again: a person’s own values that stand', () => {
    const changes = [asked('need', '', 'CRM'), asked('notes', '', 'call'), given('grade', '', 'high')];
    const row = taken(lead({ need: 'CRM', notes: 'other' }), died(changes, { way: 'grid' }));
    expect([...(row.accepted ?? [])]).toEqual(['need']);
  });

  test('is a wish that was declined too', () => {
    expect(taken(lead({}), died([], { isDeclined: true })).declined).toBe(true);
    expect(taken(lead({}), died([]))).not.toHaveProperty('declined');
  });
});

describe('a situation over which a run has died', () => {
  const context = contextAt('2024-03-01T09:00', settingsWith({ language: 'en' }));
  const situation: Situation = {
    ...context,
    ...{ today: '2024-03-01', who: 'li', editor: 'other', way: 'sweep', operation: 'next', complete: true },
    ...{ leads: [], followUps: [], memory: new Map() },
    shown: { leads: new Set(), followUps: new Set() },
  };
  const entered = died([asked('customerName', '', 'Acme'), given('grade', '', 'high')], { way: 'grid', isNew: true });
  const untold = lead({ leadId: '', customerName: 'Acme', grade: vocabulary.label('grade', 'high') });
  const finished = (more: Partial<Situation>) =>
    finishedIn({ ...situation, leads: [untold], ...more }, { unfinished: new Map([['L:L1', entered]]), events: [] });

  test('has its rows as they are to be taken, under the ids they were announced by, which nobody else gets', () => {
    const { leads, reserved } = finished({});
    expect(leads[0]?.cells).toMatchObject({ leadId: 'L1', grade: '' });
    expect([...(reserved ?? [])]).toEqual(['L1']);
  });

  test('gives no row an id where nobody looked whether it stands elsewhere, or where it does', () => {
    expect(finished({ complete: false }).leads[0]?.cells['leadId']).toBe('');
    expect(finished({ elsewhere: new Set(['L1']) }).leads[0]?.cells['leadId']).toBe('');
    expect(finished({ complete: false, elsewhere: new Set() }).leads[0]?.cells['leadId']).toBe('L1');
  });

  test('is as it was where nothing is unfinished', () =>
    expect(finishedIn(situation, { unfinished: new Map(), events: [] })).toBe(situation));
});
