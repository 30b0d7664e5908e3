import { firstResponse, firstResponseLimit } from '../../../src/core/follow-up/first-response';
import { lead, settingsWith } from '../reminder/builders';

const settings = settingsWith();

describe('first response', () => {
  test.each([
    [
      'web form: 24 h, before the grade',
      { source: 'webForm', grade: 'high', registeredOn: '2024-03-01T10:00' },
      '2024-03-02T10:00',
    ],
    ['high: 48 h', { grade: 'high', registeredOn: '2024-03-01T10:00' }, '2024-03-03T10:00'],
    ['else 72 h', { grade: 'medium', registeredOn: '2024-03-01T10:00' }, '2024-03-04T10:00'],
    ['blank grade', { grade: '', registeredOn: '2024-03-01T10:00' }, '2024-03-04T10:00'],
    ['a bare day: the end of the day', { grade: 'high', registeredOn: '2024-03-01' }, '2024-03-03'],
    ['not registered', { registeredOn: '' }, ''],
  ])('%s', (_what, more, limit) => expect(firstResponseLimit(lead(more), settings)).toBe(limit));

  test.each([
    ['by the hour, in time', '2024-03-01T10:00', ['2024-03-03T10:00'], 'inTime'],
    ['by the hour, a minute late', '2024-03-01T10:00', ['2024-03-03T10:01'], 'late'],
    ['a bare contact: the end of its day', '2024-03-01T10:00', ['2024-03-03'], 'inTime'],
    ['a bare registration', '2024-03-01', ['2024-03-03T23:59'], 'inTime'],
    ['earlier contacts are not a response', '2024-03-01T10:00', ['2024-02-20', '2024-03-01T09:59'], 'open'],
    ['the same day without an hour is', '2024-03-01T10:00', ['2024-03-01'], 'inTime'],
    ['none yet', '2024-03-01', [], 'open'],
    ['registration unknown', '', ['2024-03-01'], 'unknown'],
  ])('%s', (_what, ...[registeredOn, contacts, verdict]) => {
    expect(firstResponse(lead({ registeredOn }), contacts, settings).verdict).toBe(verdict);
  });

  test('a first contact typed by the team counts like a follow-up', () => {
    const typed = lead({ firstContactOn: '2024-03-02' });
    expect(firstResponse(typed, [], settings)).toEqual({ limit: '2024-03-03', at: '2024-03-02', verdict: 'inTime' });
  });
});
