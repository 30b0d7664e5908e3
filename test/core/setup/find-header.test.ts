import { findHeader } from '../../../src/core/setup/find-header';

const header = ['Lead ID', 'Customer', 'Contact', 'Phone'];
const known = { lastSeen: { leadId: 'Lead ID', customerName: 'Who', phone: 'Phone' }, ids: new Set(['L-1', 'L-2']) };
const find = (...grid: string[][]) => findHeader('leads', grid, known);

describe('where the header of a table stands', () => {
  test('in its place', () => expect(find(header, ['L-1', 'A', '', ''])).toBe('inPlace'));

  test('in its place under names that the team gave', () =>
    expect(find(['Lead ID', 'Who', 'x', 'Phone'], ['L-1', 'A', '', ''])).toBe('inPlace'));

  test('among the rows, where a sort has put it', () =>
    expect(find(['L-1', 'A', '', ''], ['L-2', 'B', '', ''], header)).toEqual({ row: 3 }));

  test('below a title', () => expect(find(['Our leads', '', '', ''], header)).toEqual({ row: 2 }));

  test('nowhere, where the first row is a record', () => expect(find(['L-1', 'A', '', ''])).toBe('deleted'));

  test('still in the first row where all its cells were cleared', () =>
    expect(find(['', '', '', ''], ['L-1', 'A', '', ''])).toBe('inPlace'));

  test('a record that mentions two headers is none', () =>
    expect(find(['', '', '', ''], ['L-1', 'Customer', 'Phone', ''])).toBe('inPlace'));
});
