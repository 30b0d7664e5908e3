import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { failureText, failureWords } from '../../../src/core/i18n/failure-words';
import { type Label, languages } from '../../../src/core/i18n/language';
import { refusalReasons, refusalSafe, refusalToast } from '../../../src/core/i18n/refusal-words';
import { type Told, type Trouble, told } from '../../../src/core/i18n/told';

/** Everything that tells a person of an error says what happened, what is safe and what to do. */
const folder = join(__dirname, '../../../src/core/i18n');
/** Tables of labels, explanations and reports: nothing in them answers what somebody did. */
const reports = new Set([
  'analysis-words.ts',
  'block-words.ts',
  'column-help.ts',
  'guide-words.ts',
  'self-test-words.ts',
]);

interface Found {
  readonly place: string;
  readonly label: Label;
}

const isLabel = (value: object): value is Label => 'zh-TW' in value && typeof value['zh-TW'] === 'string';
const isTrouble = (value: object): boolean => 'happened' in value && 'safe' in value && 'todo' in value;
const isTold = (label: Label): label is Told => 'parts' in label;

/** Every text of a module with its place; the parts of a text that tells of an error are not looked at one by one. */
function labelsIn(value: unknown, place: string, seen: Set<unknown> = new Set()): Found[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isLabel(value)) return [{ place, label: value }];
  if (isTrouble(value)) return [];
  const parts = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([key, part]) => labelsIn(part, `${place}.${String(key)}`, seen));
}

const found = readdirSync(folder)
  .filter((file) => !reports.has(file))
  .flatMap((file) => Object.entries(require(join(folder, file))))
  .flatMap(([name, value]) => labelsIn(value, name));

/** Words in which errors are told. A sentence with one of them is made of the three parts, or stands below with its reason. */
const sounds =
  /\b(not|cannot|refused|fail(ed|s)?|could|only|nothing|no such|lacks?|wrong|damaged|missing|gone|denied|asleep|must|too|already|invalid|unable|stopped|refuses?)\b/i;
const soundsLikeAnError = ({ label }: Found): boolean => !isTold(label) && sounds.test(label.en);

/** What sounds like an error and is none. */
const noErrors: Readonly<Record<string, readonly string[]>> = {
  'a part of a sentence, whose other parts stand beside it': [
    ...Object.keys(refusalReasons).map((code) => `refusalReasons.${code}.why`),
    ...Object.keys(refusalSafe).map((place) => `refusalSafe.${place}`),
    ...['changed', 'gone', 'stands', 'hangs', 'formula', 'notYours'].map((why) => `conflictWords.${why}`),
    'untouched',
    'unreachableWords.notListed',
  ],
  'a question, asked before anything happens': [
    ...['backupWords.which', 'eraseWords.preview', 'eraseWords.ownColumns', 'healWords.lostAsk', 'healWords.lostSure'],
    ...['historyWords.compactPreview', 'messages.setUpAsk', 'messages.setUpNew'],
  ],
  'news of something that went as it was meant to': [
    ...['historyWords.compactDone', 'historyWords.compacted', 'historyWords.compactNothing', 'messages.historyAdopted'],
    ...['messages.nothingToRepair', 'messages.sweepDone', 'messages.remindersSent', 'repairWords.columns'],
    ...[
      'hintTexts.yearAssumed',
      'sidebarWords.nothingChanged',
      'sidebarWords.operationsEmpty',
      'sidebarWords.dayEmpty',
    ],
    ...['todayWords.empty', 'historyWords.asOfUncertain', 'historyWords.asOfUnknown', 'eraseWords.done'],
  ],
  'a title or a label; the text stands below it': [
    ...[
      'backupWords.troubleSubject',
      'digestWords.silentSubject',
      'sidebarWords.startFailed',
      'digestWords.unrecorded',
    ],
    ...[
      'historyLabels.since',
      'kindLabels.refused',
      'kindLabels.void',
      'classWords.invalid',
      'listWords.invalidReason',
      'sidebarWords.editAgainHint',
      'settingsTabWords.key',
      'sidebarWords.pending',
      'sidebarWords.rowsOther',
    ],
    ...[
      'settingsTabWords.managersOnly',
      'reasonWords.closeMissing',
      'reasonWords.nothingPlanned',
      'digestWords.footer',
    ],
  ],
  'a state that somebody may well want': [
    ...['settingsTabWords.notApplied', 'sidebarWords.viewerMe', 'sidebarWords.notLead', 'sidebarWords.rowsNone'],
  ],
};
const excused = new Set(Object.values(noErrors).flat());

test('every text that sounds like an error says what happened, what is safe and what to do', () => {
  const bare = found
    .filter(soundsLikeAnError)
    .filter(({ place }) => !excused.has(place) && !place.startsWith('settingWords.'));
  expect(bare.map(({ place, label }) => `${place}: ${label.en}`)).toEqual([]);
});

test('nothing is excused that is not there', () => {
  const places = new Set(found.map(({ place }) => place));
  expect([...excused].filter((place) => !places.has(place))).toEqual([]);
});

const marks: Readonly<Record<keyof Label, RegExp>> = { 'zh-CN': /[。！？]$/, 'zh-TW': /[。！？]$/, en: /[.!?]$/ };

/** What is wrong with the three sentences of an error. */
function faultsOf({ happened, safe, todo }: Trouble): string[] {
  return languages.flatMap((language) => {
    const texts = [happened, safe, todo].map((part) => part[language].trim());
    const open = texts.filter((text) => !marks[language].test(text));
    return [...open, ...(new Set(texts).size < 3 ? ['said twice'] : [])];
  });
}

const errors: readonly (readonly [string, Trouble])[] = [
  ...Object.entries(failureWords),
  ...found.flatMap(({ place, label }) => (isTold(label) ? [[place, label.parts] as const] : [])),
];

test.each(errors)('%s: three whole sentences in every language', (_place, trouble) =>
  expect(faultsOf(trouble)).toEqual([]),
);

test('there are errors to look at', () => expect(errors.length).toBeGreaterThan(80));

test('a text that tells of an error reads as its parts do', () => {
  const { busy } = failureWords;
  expect(told(busy).en).toBe(`${busy.happened.en} ${busy.safe.en} ${busy.todo.en}`);
  expect(told(busy)['zh-CN']).toBe(`${busy.happened['zh-CN']}${busy.safe['zh-CN']}${busy.todo['zh-CN']}`);
  expect(failureText('busy', {}, 'en')).toBe(told(busy).en);
});

test('an error that says less is found out', () => {
  const word = (en: string): Label => ({ 'zh-CN': `${en}。`, 'zh-TW': `${en}。`, en: `${en}.` });
  const whole = { happened: word('The tab is gone'), safe: word('Nothing was written'), todo: word('Try again') };
  expect(faultsOf(whole)).toEqual([]);
  expect(faultsOf({ ...whole, safe: { ...word('x'), en: '' } })).toEqual(['']);
  expect(faultsOf({ ...whole, todo: whole.safe })).toEqual(['said twice', 'said twice', 'said twice']);
  const [bare] = labelsIn({ sorry: word('This is not possible') }, 'words');
  expect(bare && soundsLikeAnError(bare)).toBe(true);
});

describe.each(languages)('a refused text, in %s', (language) => {
  test.each(Object.entries(refusalReasons))('%s: why, what became of it and what to do', (code, { why, todo }) => {
    for (const place of ['sheet', 'sidebar', 'review'] as const) {
      const refusal = {
        column: 'x',
        text: 'y',
        code: code as keyof typeof refusalReasons,
        candidates: ['L1'],
        back: '',
      };
      const text = refusalToast(refusal, { column: 'X', language, place });
      const parts = [why[language].replace('{candidates}', 'L1'), refusalSafe[place][language], todo[language]];
      expect(parts.filter((part) => part === '' || !text.includes(part))).toEqual([]);
    }
  });
});
