import { defaultSettings } from '../../../src/core/schema/settings';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { tableLayout } from '../../../src/core/setup/layout';
import { placeColumns, type Standing } from '../../../src/core/setup/place-columns';

const settings = { ...defaultSettings, values: { ...defaultSettings.values, language: 'en' } };
const layout = tableLayout('leads', { settings, vocabulary: buildVocabulary(settings) });
const seen = Object.fromEntries(layout.map(({ key, header }) => [key, header]));
const place = (standing: Partial<Standing>) =>
  placeColumns('leads', layout, { headers: [], marked: {}, lastSeen: seen, ...standing });

describe('where the columns of a table stand', () => {
  test('by the header last seen, wherever it has moved', () => {
    const { at } = place({ headers: ['Phone', 'Colour', 'Customer'] });
    expect([at['phone'], at['customerName']]).toEqual([0, 2]);
  });

  test('by the mark where the header says nothing any more', () => {
    const { at, relabel } = place({ headers: ['Who', 'Customer'], marked: { source: 0 } });
    expect([at['source'], relabel]).toEqual([0, {}]);
  });

  test.each([
    ['', 'Source'],
    ['线索来源', 'Source'],
    ['Stage', 'Source'],
  ])('a header %p in place of its own is put right', (header, wanted) => {
    const { relabel } = place({ headers: [header, 'Stage'], marked: { source: 0, stage: 1 } });
    expect(relabel['source']).toBe(wanted);
  });

  test('where one is about to be added, a column of the team that bears its header gets another at once', () => {
    const standing = { headers: ['Customer', 'Source'], marked: { customerName: 0 }, likeness: () => 0 };
    const { at, twins } = place(standing);
    expect(at['source']).toBeUndefined();
    expect(twins).toEqual([{ place: 1, header: 'Source 2', key: 'source' }]);
  });

  test('by the header alone where every mark has gone, whatever was typed below it since', () => {
    const { at, twins } = place({ headers: ['Customer', 'Source'], marked: {}, likeness: () => 0 });
    expect([at['source'], twins]).toEqual([1, []]);
  });

  test('optional columns that nobody ticked are nobody of ours', () => {
    expect(place({ headers: ['Region', 'Customer'] }).at['region']).toBeUndefined();
  });

  test('names of other sheets count only before the workbook has headers of its own', () => {
    const headers = ['Company', 'Mobile'];
    expect(place({ headers }).at).toEqual({});
    expect(place({ headers, lastSeen: {} }).at).toMatchObject({ customerName: 0, phone: 1 });
  });
});
