import type { HistoryEvent } from '../../../src/core/edit';
import { putColumnsBack } from '../../../src/core/pipeline/put-column-back';
import type { Row } from '../../../src/core/schema/row';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { settingsWith } from '../reminder/builders';

const vocabulary = buildVocabulary(settingsWith({ language: 'en', preset: 'full' }));
const event = (id: string, from: string, to: string): HistoryEvent => ({
  ...{
    kind: 'changed',
    at: '',
    who: '王',
    table: 'leads',
    id,
    column: 'stage',
    from,
    to,
    way: 'sweep',
    operation: 'op',
  },
});
const row = (number: number, leadId: string): Row<string> => ({ row: number, cells: { leadId, stage: 'x' } });
const events = [event('L1', 'quote', 'won'), event('L2', 'won', 'quote')];
const sorted = { table: 'leads', column: 'stage', events, refused: [] } as const;
const back = (leads: readonly Row<string>[], followUps: readonly Row<string>[] = []) =>
  putColumnsBack([sorted], { leads, followUps }, vocabulary);

test('every row gets the value that was accepted for its id, wherever it stands; what stood there is told', () => {
  const { cells, events: told, ...rest } = back([row(7, 'L2'), row(3, 'L1')]);
  expect(cells).toEqual([
    { table: 'leads', row: 3, id: 'L1', column: 'stage', cell: vocabulary.label('stage', 'quote') },
    { table: 'leads', row: 7, id: 'L2', column: 'stage', cell: vocabulary.label('stage', 'won') },
  ]);
  expect(told).toEqual([event('L1', 'won', 'quote'), event('L2', 'quote', 'won')]);
  expect(Object.values(rest).flat()).toEqual([]);
});

test('a row that is not there any more is left out, and one of the other table is not taken for it', () => {
  const contact: Row<string> = { row: 9, cells: { followUpId: 'L2' } };
  expect(back([row(3, 'L1')], [contact]).cells.map(({ id }) => id)).toEqual(['L1']);
});

test('a formula of the team is not written over', () => {
  const formula: Row<string> = { ...row(3, 'L1'), formulas: new Set(['stage']) };
  expect(back([formula, row(4, 'L2')]).cells.map(({ id }) => id)).toEqual(['L2']);
  const beside: Row<string> = { ...row(3, 'L1'), formulas: new Set(['notes']) };
  expect(back([beside]).cells.map(({ id }) => id)).toEqual(['L1']);
});

test('a value that its new row refuses goes as well, without a note and without a request', () => {
  const refused: HistoryEvent = { ...event('L3', 'Won', 'quote'), kind: 'refused' };
  const plan = putColumnsBack(
    [{ ...sorted, refused: [refused] }],
    { leads: [row(3, 'L1'), row(5, 'L3')], followUps: [] },
    vocabulary,
  );
  expect(plan.cells[1]).toEqual({
    ...{ table: 'leads', row: 5, id: 'L3', column: 'stage' },
    cell: vocabulary.label('stage', 'quote'),
  });
  expect(plan.events).toEqual([event('L1', 'won', 'quote'), refused]);
  expect([...plan.notes, ...plan.memory, ...plan.reviews]).toEqual([]);
});
