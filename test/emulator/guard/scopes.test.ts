import { refusal } from '../../../emulator/guard/authorization';
import { scopesFor } from '../../../emulator/guard/scopes';
import { ALL_SCOPES, evaluateScript } from '../../helpers/script-project';

const AUTH = 'https://www.googleapis.com/auth/';
const without = (scope: string): string[] => ALL_SCOPES.filter((one) => !one.endsWith(`/${scope}`));

describe('scopes of the manifest', () => {
  test.each([
    ['script.container.ui', 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', 'Ui.showSidebar'],
    [
      'script.container.ui',
      'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"), "t")',
      'Ui.showModalDialog',
    ],
    ['script.scriptapp', 'ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
    ['script.scriptapp', 'ScriptApp.newTrigger("f")', 'ScriptApp.newTrigger'],
    ['script.send_mail', 'MailApp.sendEmail("a@example.com", "s", "b")', 'MailApp.sendEmail'],
    ['userinfo.email', 'Session.getEffectiveUser()', 'Session.getEffectiveUser'],
  ])('without %s: %s', (scope, call, name) => {
    expect(() => evaluateScript(call, { scopes: without(scope) })).toThrow(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${AUTH}${scope}`,
    );
  });

  test('the current file is reached with either spreadsheet scope', () => {
    expect(evaluateScript('return SpreadsheetApp.getActive().getName()', { scopes: [`${AUTH}spreadsheets`] })).toBe(
      'Leads',
    );
    expect(
      evaluateScript('return SpreadsheetApp.getActive().getName()', { scopes: [`${AUTH}spreadsheets.currentonly`] }),
    ).toBe('Leads');
    expect(() => evaluateScript('SpreadsheetApp.getActive()', { scopes: [] })).toThrow(
      'Specified permissions are not sufficient',
    );
  });

  test('spreadsheets.currentonly excludes openById', () => {
    expect(() => evaluateScript('SpreadsheetApp.openById("1")')).toThrow(
      `Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${AUTH}spreadsheets`,
    );
  });

  test('DriveApp needs the whole drive scope', () => {
    expect(() => evaluateScript('DriveApp.createFolder("x")')).toThrow(
      `Specified permissions are not sufficient to call DriveApp.createFolder. Required permissions: ${AUTH}drive`,
    );
  });

  test('a manifest without scopes has them all', () => {
    expect(evaluateScript('return ScriptApp.getProjectTriggers().length', { scopes: null })).toBe(0);
  });
});

describe('authorization modes', () => {
  const granted = ALL_SCOPES;

  test.each([
    ['NONE', 'SpreadsheetApp.getUi', true],
    ['NONE', 'Ui.createMenu', true],
    ['NONE', 'Ui.createAddonMenu', true],
    ['NONE', 'Menu.addToUi', true],
    ['NONE', 'Session.getActiveUserLocale', true],
    ['NONE', 'Logger.log', true],
    ['NONE', 'Utilities.formatDate', true],
    ['NONE', 'SpreadsheetApp.getActive', false],
    ['NONE', 'PropertiesService.getDocumentProperties', false],
    ['NONE', 'Session.getActiveUser', false],
    ['NONE', 'CacheService.getScriptCache', false],
    ['LIMITED', 'SpreadsheetApp.getActive', true],
    ['LIMITED', 'Range.setValue', true],
    ['LIMITED', 'PropertiesService.getDocumentProperties', true],
    ['LIMITED', 'LockService.getDocumentLock', true],
    ['LIMITED', 'MailApp.sendEmail', false],
    ['LIMITED', 'Ui.showSidebar', false],
    ['LIMITED', 'Ui.alert', false],
    ['LIMITED', 'ScriptApp.newTrigger', false],
    ['LIMITED', 'SpreadsheetApp.openById', false],
    ['LIMITED', 'UrlFetchApp.fetch', false],
    ['CUSTOM_FUNCTION', 'Range.getValues', true],
    ['CUSTOM_FUNCTION', 'Range.setValue', false],
    ['CUSTOM_FUNCTION', 'Ui.createMenu', false],
    ['FULL', 'MailApp.sendEmail', true],
    ['FULL', 'Ui.showSidebar', true],
  ] as const)('%s, %s: allowed %s', (mode, call, allowed) => {
    expect(refusal(call, call, { mode, granted }) === undefined).toBe(allowed);
  });

  test('the refusal names the call and the scope it would need', () => {
    expect(refusal('MailApp.sendEmail', 'MailApp.sendEmail', { mode: 'LIMITED', granted })).toBe(
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    );
  });

  test('scopes are whole addresses', () => {
    expect(scopesFor('Range.getValue')).toEqual([`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`]);
    expect(scopesFor('DataValidationBuilder.build')).toEqual([]);
  });
});
