import { parseTime } from '../../../src/core/lead/parse-time';

/** Texts come folded: half width, lower case, simplified. */
describe('a time at the end of a text is taken off', () => {
  test.each([
    ['2024-03-01 14:05', '2024-03-01', '14:05'],
    ['2024-03-01t14:05', '2024-03-01', '14:05'],
    ['2024-03-01   14:05', '2024-03-01', '14:05'],
    ['2024-03-01 14:05:59', '2024-03-01', '14:05'],
    ['2024-03-01 14:05:59.125', '2024-03-01', '14:05'],
    ['14:05', '', '14:05'],
    ['x 0:00', 'x', '00:00'],
    ['x 23:59', 'x', '23:59'],
    ['x 下午 2:05', 'x', '14:05'],
    ['x 2:05 pm', 'x', '14:05'],
    ['x 2:05p.m.', 'x', '14:05'],
    ['x 2:05 am', 'x', '02:05'],
    ['x 12:30 am', 'x', '00:30'],
    ['x 12:30 pm', 'x', '12:30'],
    ['x 14:05 pm', 'x', '14:05'],
    ['x 13:00 pm', 'x', '13:00'],
    ['x 下午12:30', 'x', '12:30'],
    ['x14点', 'x', '14:00'],
    ['x 14时', 'x', '14:00'],
    ['x  9点整', 'x', '09:00'],
    ['x 9点5', 'x', '09:05'],
    ['x 9点05分', 'x', '09:05'],
    ['x 9点半', 'x', '09:30'],
    ['x 凌晨1点', 'x', '01:00'],
    ['x 早上8点', 'x', '08:00'],
    ['x 上午 9点', 'x', '09:00'],
    ['x 上午12点', 'x', '00:00'],
    ['x 中午12点', 'x', '12:00'],
    ['x 中午11点半', 'x', '11:30'],
    ['x 中午1点', 'x', '13:00'],
    ['x 中午2点', 'x', '14:00'],
    ['x 中午3点', 'x', '03:00'],
    ['x 傍晚6点', 'x', '18:00'],
    ['x 晚上11点', 'x', '23:00'],
    ['x at 3pm', 'x', '15:00'],
    ['x 3 p.m.', 'x', '15:00'],
    ['x  12 am', 'x', '00:00'],
    ['x at 11am', 'x', '11:00'],
  ])('%j leaves %j and %s', (text, rest, time) => expect(parseTime(text)).toStrictEqual({ rest, time }));
});

describe('what no clock shows is named as a problem', () => {
  test.each([
    'x 24:00',
    'x 12:60',
    'x 下午0点',
    'x 晚上 0:30',
    'x 0:30 pm',
    'x 14:05 am',
    'x 上午13点',
    'x 99点',
    'x 25点半',
    'x 13 am',
  ])('%j', (text) => expect(parseTime(text)).toStrictEqual({ rest: 'x', problem: true }));
});

describe('what only looks like a time stays', () => {
  test.each([
    '',
    'x',
    '2024-03-01',
    'x 14:05 uhr',
    'x 14:5',
    'x 9点左右',
    'x 3pm sharp',
    'x3pm',
    'x 3',
    'x 100:30z',
    'x 3 km',
  ])('%j', (text) => expect(parseTime(text)).toStrictEqual({ rest: text }));
});
