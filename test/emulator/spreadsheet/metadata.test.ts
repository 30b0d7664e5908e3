import { onSheet } from './on-sheet';

const arbitrary =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

describe('developer metadata', () => {
  test('belongs to the spreadsheet, a tab, one row or one column', () => {
    const lines = `ss.addDeveloperMetadata('k', 'book'); sheet.addDeveloperMetadata('k', 'tab'); sheet.getRange('4:4').addDeveloperMetadata('k', 'row'); sheet.getRange('C:C').addDeveloperMetadata('k', 'column');
      return ss.createDeveloperMetadataFinder().withKey('k').find().map((m) => [m.getValue(), String(m.getLocation().getLocationType())]);`;
    expect(onSheet(lines)).toEqual([
      ['book', 'SPREADSHEET'],
      ['tab', 'SHEET'],
      ['row', 'ROW'],
      ['column', 'COLUMN'],
    ]);
  });

  test.each(['A1', 'A1:B2', '2:3', 'A:B', 'A2:A'])('is refused on %s', (notation) => {
    expect(() => onSheet(`sheet.getRange('${notation}').addDeveloperMetadata('k');`)).toThrow(arbitrary);
  });

  test('is refused on the full width given by numbers', () => {
    expect(() => onSheet(`sheet.getRange(4, 1, 1, sheet.getMaxColumns()).addDeveloperMetadata('k');`)).toThrow(
      arbitrary,
    );
  });

  test('follows its column when others are inserted, deleted or moved', () => {
    const lines = `sheet.getRange('C:C').addDeveloperMetadata('k'); const at = () => sheet.createDeveloperMetadataFinder().withKey('k').find()[0].getLocation().getColumn().getColumn();
      sheet.insertColumnBefore(1); const one = at(); sheet.deleteColumn(2); const two = at(); sheet.moveColumns(sheet.getRange('C:C'), 1); return [one, two, at()];`;
    expect(onSheet(lines)).toEqual([4, 3, 1]);
  });

  test('dies with its column', () => {
    const lines = `sheet.getRange('C:C').addDeveloperMetadata('k'); sheet.deleteColumn(3); return ss.createDeveloperMetadataFinder().withKey('k').find().length;`;
    expect(onSheet(lines)).toBe(0);
  });

  test('may have the same key many times', () => {
    const lines = `ss.addDeveloperMetadata('k', '1'); ss.addDeveloperMetadata('k', '2'); return ss.getDeveloperMetadata().map((m) => m.getValue());`;
    expect(onSheet(lines)).toEqual(['1', '2']);
  });

  test('can be changed and removed', () => {
    const lines = `ss.addDeveloperMetadata('schema', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); const m = ss.getDeveloperMetadata()[0]; m.setValue('2');
      const seen = [m.getKey(), m.getValue(), String(m.getVisibility())]; m.remove(); return [seen, ss.getDeveloperMetadata().length];`;
    expect(onSheet(lines)).toEqual([['schema', '2', 'PROJECT'], 0]);
  });

  test('without a value has null', () => {
    expect(onSheet(`ss.addDeveloperMetadata('k'); return ss.getDeveloperMetadata()[0].getValue();`)).toBeNull();
  });

  test('is found by value, id, visibility and kind of place', () => {
    const lines = `sheet.getRange('A:A').addDeveloperMetadata('k', 'a'); sheet.getRange('B:B').addDeveloperMetadata('k', 'b'); const [first] = ss.createDeveloperMetadataFinder().withValue('a').find();
      const count = (f) => f.find().length; const find = () => ss.createDeveloperMetadataFinder();
      return [count(find().withId(first.getId())), count(find().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)), count(find().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW)), sheet.getRange('B:B').getDeveloperMetadata()[0].getValue()];`;
    expect(onSheet(lines)).toEqual([1, 2, 0, 'b']);
  });
});

test('more metadata than anybody has seen is a gap', () => {
  expect(() => onSheet(`ss.addDeveloperMetadata('k', 'x'.repeat(30000));`)).toThrow('30,000 characters');
});
