import { dateText } from '../../playground/date-text';

describe('a date of a cell as text', () => {
  it.each([
    [45352, '2024-03-01'],
    [45352.375, '2024-03-01T09:00'],
    [45352 + 1 / 1440, '2024-03-01T00:01'],
    [0.375, '09:00'],
    [0, '00:00'],
    [-1, '1899-12-29'],
  ])('%d is %s', (serial, text) => {
    expect(dateText(serial)).toBe(text);
  });
});
