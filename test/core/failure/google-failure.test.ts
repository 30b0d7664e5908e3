import { spokenText } from '../../../emulator/kernel/spoken-text';
import { googleFailure } from '../../../src/core/failure/google-failure';
import { type FailureCode, failureText, failureWords } from '../../../src/core/i18n/failure-words';
import { languages } from '../../../src/core/i18n/language';
import { faultsOf } from '../../helpers/plain-words';

/** Published sentences of Google and what each means to a person. */
const sentences: readonly (readonly [FailureCode, string])[] = [
  ['slow', 'Service Spreadsheets timed out while accessing document with id 1aB.'],
  ['slow', 'Service Spreadsheets failed while accessing document with id 1aB.'],
  ['slow', "We're sorry, a server error occurred. Please wait a bit and try again."],
  ['slow', "We're sorry, a server error occurred: DEADLINE_EXCEEDED"],
  ['slow', 'Unable to talk to trigger service'],
  ['slow', 'Exceeded maximum execution time'],
  ['wrongAccount', "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."],
  ['tooOften', 'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.'],
  ['tooOften', 'There are too many scripts running simultaneously for this Google user account.'],
  ['tooOften', 'Script invoked too many times per second for this Google user account.'],
  ['tooOften', 'There are too many LockService operations against the same script.'],
  ['tooOften', 'Lock timeout: another process was holding the lock for too long.'],
  ['mailQuota', 'Service invoked too many times for one day: email.'],
  ['dayUsedUp', 'Service invoked too many times for one day: properties.'],
  ['dayUsedUp', 'Service using too much computer time for one day.'],
  ['authorization', 'Authorization is required to perform that action. Please run the script again to authorize it.'],
  [
    'notPermitted',
    'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  ],
  [
    'notPermitted',
    'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  ],
  ['notPermitted', 'You do not have permission to access the requested document.'],
  ['notPermitted', 'You do not have permission to perform that action.'],
  [
    'protectedCells',
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  ],
  ['refusedByRule', 'The data you entered in cell M2 violates the data validation rules set on this cell.'],
  [
    'refusedByRule',
    'The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
  ],
  ['typedColumn', 'This operation is not allowed on cells in typed columns.'],
  ['tooLong', 'Your input contains more than the maximum of 50000 characters in a single cell.'],
  ['workbookFull', 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.'],
  ['storageFull', 'You have exceeded the property storage quota. Please remove some properties and try again.'],
  ['storageFull', 'Data storage error'],
  [
    'tooManyTriggers',
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  ],
  [
    'tooManyTriggers',
    'This add-on has created too many time-based triggers in this document for this Google user account.',
  ],
  ['unknown', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['unknown', 'Sheet not found'],
  ['unknown', ''],
];

/** Drive speaks English alone here: nobody has seen its sentences in Chinese. */
const driveSentences = [
  'Limit Exceeded: DriveApp.',
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
  'API call to drive.files.create failed with error: The user has exceeded their Drive storage quota',
];

describe.each(['en', 'zh_CN', 'zh_TW'])('in an account that speaks %s', (language) => {
  test.each(sentences)('%s: %s', (code, sentence) => expect(googleFailure(spokenText(sentence, language))).toBe(code));
});

test.each(driveSentences)('drive: %s', (sentence) => expect(googleFailure(sentence)).toBe('drive'));

test('in a language that nobody here knows every sentence is an unknown one', () => {
  const known = sentences.filter(([code, sentence]) => {
    const found = googleFailure(spokenText(sentence, 'sw'));
    return found !== 'unknown' && found !== code;
  });
  expect(known).toEqual([]);
});

const codes = Object.keys(failureWords) as FailureCode[];
const places = { tab: '甲', columns: '乙、丙', column: '乙', action: '丁', count: '30' };
const englishPlaces = { tab: 'Leads', columns: 'Stage, Owner', column: 'Stage', action: 'Set up', count: '30' };

describe.each(languages)('in %s', (language) => {
  test.each(codes)('%s is told in three plain sentences', (code) => {
    const { happened, safe, todo } = failureWords[code];
    for (const part of [happened, safe, todo]) expect(part[language]).toMatch(/[。.]$/);
    const text = failureText(code, language === 'en' ? englishPlaces : places, language);
    expect(text).not.toMatch(/\{\w+\}|[。.]{2}/);
    expect(faultsOf(text, language)).toEqual([]);
    expect(text.length).toBeLessThanOrEqual(language === 'en' ? 330 : 130);
  });
});
