import { afterDeath, type HourStamps, hourPlan, isSilent, needsMark } from '../../../src/core/automation/hour-plan';

const swept: HourStamps = {
  lastRun: '2024-03-04T07:47',
  day: '2024-03-04',
  minutes: 1,
  sweep: '2024-03-04T07:47',
  today: '2024-03-04',
  analysis: '2024-03-04',
};
const at = '2024-03-04T08:47';

const hours = [
  { name: 'nothing special: the sweep', stamps: swept, mails: 'none', tasks: ['sweep'] },
  { name: 'the hour of the mails: they go first', stamps: swept, mails: 'daily', tasks: ['mails', 'today'] },
  { name: 'mails that wait for quota go on', stamps: swept, mails: 'continue', tasks: ['mails', 'sweep'] },
  { name: 'a new day', stamps: { ...swept, today: '2024-03-03' }, mails: 'none', tasks: ['sweep', 'today'] },
  {
    name: 'once a day the analysis, after the sweep of the hour',
    stamps: { ...swept, analysis: '2024-03-03' },
    mails: 'none',
    tasks: ['sweep', 'analysis'],
  },
  {
    name: 'after a silence the sweep goes before the mails',
    stamps: { ...swept, sweep: '2024-03-01T10:00' },
    mails: 'daily',
    tasks: ['sweep', 'mails'],
  },
  {
    name: 'but not if it died the last time',
    stamps: { ...swept, sweep: '2024-03-01T10:00', begun: 'sweep' },
    mails: 'daily',
    tasks: ['mails', 'today'],
  },
] as const;

test.each(hours)('$name', ({ stamps, mails, tasks }) => {
  expect(hourPlan(stamps, { now: at, mails, backup: 'none', pending: 'none' })).toEqual(tasks);
});

test('the last ten minutes of the day are for mails, after forty there is nothing', () => {
  expect(hourPlan({ ...swept, minutes: 30 }, { now: at, mails: 'continue', backup: 'none', pending: 'none' })).toEqual([
    'mails',
  ]);
  expect(hourPlan({ ...swept, minutes: 40 }, { now: at, mails: 'daily', backup: 'none', pending: 'none' })).toEqual([]);
  expect(
    hourPlan({ ...swept, minutes: 40, day: '2024-03-03' }, { now: at, mails: 'none', backup: 'none', pending: 'none' }),
  ).toEqual(['sweep']);
});

test('a part that died counts as a whole run; a dead analysis waits for tomorrow', () => {
  expect(afterDeath({ ...swept, begun: 'sweep' }, '2024-03-04')).toMatchObject({ minutes: 7, begun: 'sweep' });
  const dead = afterDeath({ ...swept, analysis: '2024-03-03', begun: 'analysis' }, '2024-03-04');
  expect(dead).toMatchObject({ minutes: 7, analysis: '2024-03-04' });
  expect(afterDeath(swept, '2024-03-04')).toBe(swept);
});

test('a sweep is announced in writing only when the one before did not end', () => {
  expect(needsMark('sweep', swept, at)).toBe(false);
  expect(needsMark('sweep', { ...swept, sweep: '2024-03-04T05:00' }, at)).toBe(true);
  expect(needsMark('analysis', swept, at)).toBe(true);
});

test('a backup waits for an hour that has nothing else to do', () => {
  const facts = { now: at, mails: 'none', backup: 'due', pending: 'none' } as const;
  expect(hourPlan(swept, facts)).toEqual(['sweep', 'backup']);
  expect(hourPlan({ ...swept, analysis: '2024-03-03' }, facts)).toEqual(['sweep', 'analysis']);
  expect(hourPlan(swept, { ...facts, mails: 'daily' })).toEqual(['mails', 'today']);
  expect(hourPlan({ ...swept, minutes: 30 }, facts)).toEqual([]);
});

const unfinished = [
  { name: 'what a dead run left comes instead of the sweep', pending: 'swap', mails: 'none', tasks: ['finish'] },
  { name: 'but the mails go first', pending: 'swap', mails: 'daily', tasks: ['mails', 'finish'] },
  { name: 'before a set-up has ended nobody is mailed', pending: 'setUp', mails: 'daily', tasks: ['finish'] },
] as const;

test.each(unfinished)('$name', ({ pending, mails, tasks }) => {
  expect(hourPlan(swept, { now: at, mails, backup: 'due', pending })).toEqual(tasks);
});

test('after a silence what is pending goes before the mails, unless it died the last time', () => {
  const facts = { now: at, mails: 'daily', backup: 'none', pending: 'swap' } as const;
  const silent = { ...swept, sweep: '2024-03-01T10:00' };
  expect(hourPlan(silent, facts)).toEqual(['finish']);
  expect(hourPlan({ ...silent, begun: 'finish' }, facts)).toEqual(['mails', 'finish']);
});

test('silent is more than 26 hours without a good run; an automation that never ran is not silent but new', () => {
  expect(isSilent('2024-03-03T06:47', '2024-03-04T08:47')).toBe(false);
  expect(isSilent('2024-03-03T06:46', '2024-03-04T08:47')).toBe(true);
  expect(isSilent('', '2024-03-04T08:47')).toBe(false);
});

test('whoever is to be erased goes before mails could tell of them; where that does not end, mails go all the same', () => {
  const facts = { now: at, mails: 'daily', backup: 'none', pending: 'erase' } as const;
  expect(hourPlan(swept, facts)).toEqual(['finish']);
  expect(hourPlan({ ...swept, begun: 'finish' }, facts)).toEqual(['mails', 'finish']);
});
