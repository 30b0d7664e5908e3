import { sentenceNameOf } from './signature-table';

const AUTH = 'https://www.googleapis.com/auth/';

const SCRIPT_SERVICE = {
  SpreadsheetApp: ['spreadsheets.currentonly', 'spreadsheets'],
  MailApp: ['script.send_mail'],
  // 8.4: files that the script itself has made need no more than drive.file.
  Drive: ['drive.file', 'drive'],
  DriveApp: ['drive'],
  UrlFetchApp: ['script.external_request'],
  FormApp: ['forms'],
  GmailApp: ['https://mail.google.com/'],
  CalendarApp: ['https://www.googleapis.com/auth/calendar'],
} as const satisfies Record<string, readonly string[]>;

/** Single methods that need more, or less, than their service. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.openById': ['spreadsheets'],
  'SpreadsheetApp.openByUrl': ['spreadsheets'],
  'SpreadsheetApp.open': ['spreadsheets'],
  'SpreadsheetApp.create': ['spreadsheets'],
  'SpreadsheetApp.getUi': [],
  'SpreadsheetApp.newDataValidation': [],
  'SpreadsheetApp.newConditionalFormatRule': [],
  'SpreadsheetApp.flush': [],
  'Ui.showSidebar': ['script.container.ui'],
  'Ui.showModalDialog': ['script.container.ui'],
  'Ui.showModelessDialog': ['script.container.ui'],
  'Ui.showDialog': ['script.container.ui'],
  'ScriptApp.newTrigger': ['script.scriptapp'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.getUserTriggers': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  'Session.getActiveUser': ['userinfo.email'],
  'Session.getEffectiveUser': ['userinfo.email'],
};

const BUILDERS = /^(DataValidationBuilder|ConditionalFormatRuleBuilder|FilterCriteriaBuilder|TextStyleBuilder)\./;

/** The scopes of which any one is enough for a call; empty = the call needs none. Full addresses. */
export function scopesFor(callName: string): readonly string[] {
  return (METHODS[callName] ?? serviceScopes(callName)).map((scope) => (scope.includes(':') ? scope : AUTH + scope));
}

function serviceScopes(callName: string): readonly string[] {
  if (BUILDERS.test(callName)) return [];
  const [className = ''] = callName.split('.');
  const [service = ''] = sentenceNameOf(className).split('.');
  return Object.hasOwn(SCRIPT_SERVICE, service) ? SCRIPT_SERVICE[service as keyof typeof SCRIPT_SERVICE] : [];
}
