import { closing } from '../../../src/core/lead/closing';
import type { Lead } from '../../../src/core/schema/row';
import { meta, settingsWith } from '../reminder/builders';

const now = '2024-03-04T10:30';
const facts = { meta: meta({ stageOn: '2024-02-01T08:00' }), now, settings: settingsWith() };
const closed = (lead: Lead, more: { before?: Lead; meta?: ReturnType<typeof meta> } = {}) =>
  closing(lead, { ...facts, ...more });

describe('the moment of the stage', () => {
  test('is now when the stage changes, else what it was', () => {
    expect(closed({ stage: 'quote' }, { before: { stage: 'needs' } }).meta.stageOn).toBe(now);
    expect(closed({ stage: 'quote' }, { before: { stage: 'quote' } }).meta.stageOn).toBe('2024-02-01T08:00');
  });

  test('of a row never seen is now, what is known, or unknown for an older row', () => {
    expect(closed({ stage: 'quote' }).meta.stageOn).toBe('2024-02-01T08:00');
    expect(closed({ stage: 'quote' }, { meta: meta({ stageOn: '' }) }).meta.stageOn).toBe(now);
    expect(closed({ stage: 'quote' }, { meta: meta({ stageOn: '', adopted: true }) }).meta.stageOn).toBe('');
  });
});

describe('the closing day', () => {
  test.each(['won', 'lost', 'invalid', 'churned'])('of a lead that becomes %s is today', (stage) =>
    expect(closed({ stage }, { before: { stage: 'quote' } }).lead.closedOn).toBe('2024-03-04'),
  );

  test.each(['quote', 'nurture'])('of a lead that stays open in %s is none', (stage) =>
    expect(closed({ stage }, { before: { stage: 'needs' } }).lead.closedOn).toBe(''),
  );

  test('typed before the close stays', () => {
    expect(closed({ stage: 'quote', closedOn: '2024-03-01' }, { before: { stage: 'quote' } }).lead.closedOn).toBe(
      '2024-03-01',
    );
    expect(closed({ stage: 'won', closedOn: '2024-03-01' }, { before: { stage: 'quote' } }).lead.closedOn).toBe(
      '2024-03-01',
    );
  });

  test('goes with a reopening', () => {
    const before = { stage: 'lost', closedOn: '2024-03-01' };
    expect(closed({ stage: 'quote', closedOn: '2024-03-01' }, { before }).lead.closedOn).toBe('');
  });

  test('stays while the stage stays, and changes when a person types another', () => {
    const before = { stage: 'lost', closedOn: '2024-03-01' };
    expect(closed({ ...before }, { before }).lead.closedOn).toBe('2024-03-01');
    expect(closed({ ...before, closedOn: '2024-02-29' }, { before }).lead.closedOn).toBe('2024-02-29');
    expect(closed({ stage: 'won', closedOn: '2024-02-29' }, { before }).lead.closedOn).toBe('2024-02-29');
  });

  test('of another ending is a new one, but a won lead that churns keeps the day of the win', () => {
    const day = '2024-03-01';
    expect(closed({ stage: 'won', closedOn: day }, { before: { stage: 'lost', closedOn: day } }).lead.closedOn).toBe(
      '2024-03-04',
    );
    expect(closed({ stage: 'churned', closedOn: day }, { before: { stage: 'won', closedOn: day } }).lead.closedOn).toBe(
      day,
    );
    expect(closed({ stage: 'lost', closedOn: day }, { before: { stage: 'won', closedOn: day } }).lead.closedOn).toBe(
      '2024-03-04',
    );
  });

  test('that was cleared comes back as today', () => {
    const before = { stage: 'lost', closedOn: '2024-03-01' };
    expect(closed({ stage: 'lost', closedOn: '' }, { before }).lead.closedOn).toBe('2024-03-04');
  });

  test('of an older row that was closed before anybody looked stays unknown', () => {
    const older = { meta: meta({ adopted: true }) };
    expect(closed({ stage: 'lost' }, older).lead.closedOn).toBe('');
    expect(closed({ stage: 'lost' }, { ...older, before: { stage: 'lost' } }).lead.closedOn).toBe('');
    expect(closed({ stage: 'lost' }, { ...older, before: { stage: 'quote' } }).lead.closedOn).toBe('2024-03-04');
  });
});

describe('that a lead was won', () => {
  const cases: readonly (readonly [string, string, string, Parameters<typeof meta>[0]])[] = [
    ['is won now', 'won', 'quote', {}],
    ['was won before', 'lost', 'won', {}],
    ['has churned, which only a won one can', 'churned', 'quote', {}],
    ['is remembered', 'quote', 'quote', { wasWon: true }],
  ];

  test.each(cases)('%s', (_what, ...[stage, was, known]) =>
    expect(closed({ stage }, { before: { stage: was }, meta: meta(known) }).meta.wasWon).toBe(true),
  );

  test('is not made up', () =>
    expect(Object.keys(closed({ stage: 'lost' }, { before: { stage: 'quote' } }).meta)).not.toContain('wasWon'));
});
