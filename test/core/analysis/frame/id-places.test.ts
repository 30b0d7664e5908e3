import { idPlaces } from '../../../../src/core/analysis/frame/id-places';

const long = 'a-lead-id-of-more-than-24-letters';
const ids = ['LX20240301', 'LX20240302', '', '客户-7', long, 'LX20240301', '42', `${long}!`];
const { find, homes } = idPlaces(ids);

test.each([
  ['LX20240302', 1],
  ['客户-7', 3],
  [long, 4],
  [`${long}!`, 7],
  ['42', 6],
  [42, 6],
  [' LX20240302\u00a0', 1],
])('finds %p', (cell, lead) => expect(find(cell)).toBe(lead));

test('of leads that share an id the last is found, and both are at home there', () => {
  expect(find('LX20240301')).toBe(5);
  expect([...homes]).toEqual([5, 1, 2, 3, 4, 5, 6, 7]);
});

test.each(['', '  ', 'LX2024030', 'LX202403010', 'lx20240302', '客户-8', '\u0000LX20240302', true, { serial: 42 }])(
  '%p is nobody’s',
  (cell) => expect(find(cell)).toBe(-1),
);

test('tells thousands of ids apart, and finds none in an empty sheet', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `LX${20240000 + (at % 40)}-${at}`);
  const places = idPlaces(many);
  expect(many.every((id, at) => places.find(id) === at)).toBe(true);
  expect(places.find('LX20240000-5000')).toBe(-1);
  expect(idPlaces([]).find('LX1')).toBe(-1);
});
