import type { MemoryRow } from '../../../src/core/history/memory';
import { noteMarker } from '../../../src/core/i18n/refusal-words';
import { fingerprint } from '../../../src/core/pipeline/fingerprint';
import { mergeNote } from '../../../src/core/pipeline/merge-note';
import { unrecordedByMember } from '../../../src/core/pipeline/unrecorded';
import { viewsOf } from '../../../src/core/pipeline/views';
import { contextAt, followUp, lead, meta } from '../reminder/builders';

const context = contextAt('2024-03-04T09:00');
const row = (key: string, values: object, more: Partial<MemoryRow> = {}): MemoryRow => ({
  ...{ key, values: values as MemoryRow['values'], meta: meta(), operation: '', deletedOn: '' },
  ...more,
});
const memoryOf = (...rows: readonly MemoryRow[]) => new Map(rows.map((one) => [one.key, one]));

describe('leads as reminders and the sidebar see them', () => {
  const one = row('L:L1', lead({ leadId: 'L1' }));

  test('stand with their own follow-ups', () => {
    const views = viewsOf(
      memoryOf(
        ...[one, row('L:L2', lead({ leadId: 'L2' })), row('F:F1', followUp({ leadId: 'L1', content: 'x' }))],
        row('F:F2', followUp({ leadId: 'L1' }), { deletedOn: '2024-03-01' }),
      ),
      context,
    );
    expect(views.map((view) => [view.lead.leadId, view.summary.count])).toEqual([
      ['L1', 1],
      ['L2', 0],
    ]);
  });

  test('neither deleted ones, nor those that wait in Review', () => {
    const gone = row('L:L2', lead({ leadId: 'L2' }), { deletedOn: '2024-03-01' });
    const waiting = row('L:L3', lead({ leadId: 'L3' }), { meta: meta({ inReview: ['stage'] }) });
    const answered = row('L:L4', lead({ leadId: 'L4' }), { meta: meta({ inReview: [] }) });
    expect(viewsOf(memoryOf(one, gone, waiting, answered), context).map((view) => view.lead.leadId)).toEqual([
      'L1',
      'L4',
    ]);
  });
});

test('plans whose time has come without a word are counted by owner', () => {
  const planned = followUp({ leadId: 'L1', contactedAt: '2024-03-02', content: '', status: 'planned' });
  const views = viewsOf(memoryOf(row('L:L1', lead({ leadId: 'L1' })), row('F:F1', planned)), context);
  const told = views.map((view) => ({ ...view, summary: { ...view.summary, unrecorded: 2 } }));
  expect(unrecordedByMember([...told, ...told])).toEqual(new Map([['li', 4]]));
  expect(unrecordedByMember(told.map((view) => ({ ...view, lead: {} })))).toEqual(new Map([['', 2]]));
  expect(unrecordedByMember(told.map((view) => ({ ...view, summary: { ...view.summary, unrecorded: 0 } })))).toEqual(
    new Map(),
  );
});

describe('what tells one row from another', () => {
  const cells = { leadId: 'L1', customerName: '甲', phone: '138', stage: '报价', registeredOn: { serial: 45000.5 } };
  const print = (more: object, written: readonly string[] = []) =>
    fingerprint('leads', { cells: { ...cells, ...more } }, new Set(written));

  test.each([
    ['leadId'],
    ['customerName'],
    ['contactName'],
    ['phone'],
    ['email'],
    ['wechat'],
    ['need'],
    ['registeredOn'],
  ])('%s does, unless it is being written', (column) => {
    expect(print({ [column]: 'x' })).not.toBe(print({ [column]: 'y' }));
    expect(print({ [column]: 'x' }, [column])).toBe(print({ [column]: 'y' }, [column]));
  });

  test('a stage does not: the add-on itself changes it', () =>
    expect(print({ stage: 'x' })).toBe(print({ stage: 'y' })));

  test('a moment counts to the minute, and is no text that looks like it', () => {
    expect(print({ registeredOn: { serial: 45000.50001 } })).toBe(print({}));
    expect(print({ registeredOn: { serial: 45000.51 } })).not.toBe(print({}));
    expect(print({ registeredOn: '45000.5000' })).not.toBe(print({}));
  });

  test('cells do not run into each other', () =>
    expect(print({ customerName: '甲1', contactName: '' })).not.toBe(print({ customerName: '甲', contactName: '1' })));

  test.each([['followUpId'], ['leadId'], ['contactedAt'], ['content'], ['feedback'], ['nextStep']])(
    'of a follow-up: %s',
    (column) =>
      expect(fingerprint('followUps', { cells: { [column]: 'x' } }, new Set())).not.toBe(
        fingerprint('followUps', { cells: { [column]: 'y' } }, new Set()),
      ),
  );

  test('of a follow-up: nothing of a lead', () =>
    expect(fingerprint('followUps', { cells: { customerName: 'x' } }, new Set())).toBe(
      fingerprint('followUps', undefined, new Set()),
    ));
});

describe('our note beside a person’s', () => {
  const ours = `${noteMarker}\nx`;

  test.each([
    ['', 'x', ours],
    ['', ours, ours],
    ['theirs', 'x', `theirs\n\n${ours}`],
    ['theirs\n', 'x', `theirs\n\n\n${ours}`],
    [ours, 'y', `${noteMarker}\ny`],
    [`theirs\n\n${ours}`, 'y', `theirs\n\n${noteMarker}\ny`],
    [`theirs\n\n\n${ours}`, '', 'theirs'],
    [ours, '', ''],
    ['theirs', '', 'theirs'],
    ['', '', ''],
    [`about ${noteMarker}`, '', `about ${noteMarker}`],
  ])('%j and %j: %j', (present, text, merged) => expect(mergeNote(present, text)).toBe(merged));
});
