import { callKind, flushPrice, isCounted, readPrice } from '../../../emulator/kernel/cost-model';

test.each([
  ['Range.getValues', 'read', true],
  ['Range.getNotes', 'read', true],
  ['Range.setValues', 'write', true],
  ['RangeList.setValue', 'write', true],
  ['Range.setNumberFormat', 'write', true],
  ['Range.setDataValidation', 'write', true],
  ['Sheet.getConditionalFormatRules', 'read', true],
  ['Sheet.setConditionalFormatRules', 'write', true],
  ['Sheet.appendRow', 'write', true],
  ['Sheet.insertRowsAfter', 'structure', true],
  ['Range.protect', 'structure', true],
  ['Range.getDeveloperMetadata', 'metadata', true],
  ['DeveloperMetadataFinder.find', 'metadata', true],
  ['Spreadsheet.addDeveloperMetadata', 'metadata', true],
  ['SpreadsheetApp.flush', 'flush', true],
  ['Properties.getProperties', 'propertyRead', true],
  ['Properties.setProperty', 'propertyWrite', true],
  ['Lock.tryLock', 'lock', true],
  ['Lock.releaseLock', 'lock', true],
  ['MailApp.sendEmail', 'mail', true],
  ['Ui.alert', 'ui', true],
  ['Ui.showSidebar', 'ui', true],
  ['Spreadsheet.toast', 'ui', true],
  ['Sheet.getRange', 'navigation', false],
  ['Sheet.getSheetId', 'navigation', false],
  ['Sheet.getLastRow', 'navigation', false],
  ['Spreadsheet.getSheetByName', 'navigation', false],
  ['Spreadsheet.setActiveSheet', 'navigation', false],
  ['Range.getA1Notation', 'navigation', false],
  ['Range.getRow', 'navigation', false],
  ['Range.offset', 'navigation', false],
  ['PropertiesService.getDocumentProperties', 'navigation', false],
  ['LockService.getDocumentLock', 'navigation', false],
  ['SpreadsheetApp.newDataValidation', 'local', false],
  ['DataValidationBuilder.build', 'local', false],
  ['EmbeddedBarChartBuilder.setTitle', 'local', false],
  ['Utilities.formatDate', 'local', false],
  ['Session.getEffectiveUser', 'local', false],
  ['ClockTriggerBuilder.create', 'trigger', false],
  ['ScriptApp.getProjectTriggers', 'trigger', false],
] as const)('%s is %s, counted: %s', (call, kind, counted) => {
  expect([callKind(call), isCounted(call)]).toEqual([kind, counted]);
});

test('a read costs by cell, but never more than by row, and opening the file is paid once', () => {
  const warm = { first: false, pending: false };
  expect(readPrice({ cells: 1000, rows: 1000 }, warm)).toBeCloseTo(31);
  expect(readPrice({ cells: 45_000, rows: 1000 }, warm)).toBeCloseTo(61);
  expect(readPrice({ cells: 1, rows: 1 }, { first: true, pending: false })).toBeGreaterThan(150);
  expect(readPrice({ cells: 1, rows: 1 }, { first: false, pending: true })).toBeGreaterThan(80);
});

test('a flush costs only when something waits', () => {
  expect(flushPrice(0)).toBeLessThan(50);
  expect(flushPrice(1)).toBeGreaterThanOrEqual(300);
});
