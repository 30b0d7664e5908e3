import { actionsEvent, actionsIn } from '../../../../src/core/analysis/review/kept-actions';
import { reviewMonth } from '../../../../src/core/analysis/review/review-month';
import { reviewPage } from '../../../../src/core/analysis/review/review-page';
import { historyLine } from '../../../../src/core/history/history-lines';
import { languages } from '../../../../src/core/i18n/language';
import { buildVocabulary } from '../../../../src/core/schema/vocabulary';
import { inputOf, settingsOf } from '../analysis-builder';
import { keptInMay, reviewedInput } from './reviewed';

const input = reviewedInput('en');
const month = reviewMonth(input);
const review = month.in(input.vocabulary);
const [changed, lasting, actions, checked] = review.parts;

test('the last whole month, whatever the filters of the tab', () => {
  expect(month.month).toBe('2024-06');
  const filtered = reviewMonth(reviewedInput('en', { filters: { period: 'lastYear', source: 'tradeFair' } }));
  expect(filtered.in(input.vocabulary)).toEqual(review);
});

test('in January it is December', () => {
  const { month: reviewed } = reviewMonth(inputOf([], { today: '2024-01-02' }));
  expect(reviewed).toBe('2023-12');
});

test('what changed, and whether that is real, in words', () => {
  expect(changed?.rows.map(({ cells }) => cells)).toEqual([
    ['Leads registered', '59', '30', 'higher than before (p = 0.0028)'],
    ['Deals won', '5', '10', 'no clear difference (p = 0.30)'],
    [
      ...['Won, of those decided in the month', '17.2%', '100%'],
      'lower than before (p < 0.0001); difference −92.4 to −50.1 points (95 %)',
    ],
    ['First response in time', '0%', '100%', expect.stringContaining('lower than before (p < 0.0001)')],
    ['Amount won', '¥100,000', '¥120,000', 'not tested: a few large deals decide it'],
  ]);
  expect(lasting?.sentences).toEqual(['It takes 12 whole months to know what is usual; so far: 1.']);
});

test('which action, with its leads, who and by when', () => {
  const [first] = actions?.rows ?? [];
  expect(first?.cells).toEqual([expect.stringContaining('Web form: Price objection'), '24', '赵', '2024-08-01']);
  expect(month.behind(first?.opens ?? '')?.leads).toHaveLength(24);
});

test('every line that offers its leads has them, and no other name opens anything', () => {
  const offered = review.parts.flatMap(({ rows }) => rows.flatMap(({ opens }) => opens ?? []));
  expect(offered.length).toBeGreaterThan(3);
  for (const opens of offered) expect(month.behind(opens)?.leads.length).toBeGreaterThan(0);
  for (const opens of ['', 'dominantLoss', 'constructor', 'leads ']) expect(month.behind(opens)).toBeUndefined();
});

describe('the actions of the review before', () => {
  test('are checked: what still shows is said with its figures now, what shows no more is no proof', () => {
    expect(checked?.rows.map(({ cells }) => cells)).toEqual([
      ['官网表单：价格异议占 70%', '赵', '2024-07-01', expect.stringMatching(/^still so: .*100% of the losses/)],
      ['展会：周期 40 天', '李', '2024-07-01', 'the figures show it no more'],
    ]);
    expect(checked?.sentences.join()).toContain('no proof');
  });

  test.each([
    ['none was made', undefined, 'No review of 2024-05 was kept to check.'],
    ['it asked for none', [{ month: '2024-05', actions: [] }], 'The review of 2024-05 asked for no action.'],
    ['only an older one was made', [{ ...keptInMay, month: '2024-04' }], 'No review of 2024-05 was kept to check.'],
  ])('%s', (_, kept, sentence) => {
    const one = reviewMonth(reviewedInput('en', { kept: kept ?? [] })).in(input.vocabulary);
    expect(one.parts[3]).toMatchObject({ rows: [], sentences: [sentence] });
  });

  test.each(languages)('come back from History as they went in, in %s', (language) => {
    const vocabulary = buildVocabulary(settingsOf(language));
    const told = { at: '2024-07-01T01:10', who: 'boss', way: 'addOn', operation: 'abcdef12' } as const;
    const lines = [month, keptInMay].map((one) => historyLine({ ...actionsEvent(one), ...told }, vocabulary));
    expect(actionsIn(lines)).toEqual([{ month: '2024-06', actions: month.actions }, keptInMay]);
  });

  test('a line that somebody has changed asks for nothing; a second one of a month does not count', () => {
    const vocabulary = buildVocabulary(settingsOf('en'));
    const told = { at: '2024-07-01T01:10', who: 'boss', way: 'addOn', operation: 'abcdef12' } as const;
    const line = (to?: string) => {
      const event = actionsEvent(keptInMay);
      return historyLine({ ...event, ...told, to: to ?? event.to }, vocabulary);
    };
    expect(actionsIn([line('{broken')])).toEqual([{ month: '2024-05', actions: [] }]);
    expect(actionsIn([line(), line('[]')])).toEqual([keptInMay]);
  });
});

test('every reader reads the same figures in their own words', () => {
  const numbers = (text: string) => text.match(/\d[\d.,%]*/g) ?? [];
  const [one, other] = languages.map((language) => month.in(buildVocabulary(settingsOf(language))));
  const cells = (of: typeof one) => of?.parts[0]?.rows.flatMap((row) => row.cells.slice(1, 3));
  expect(cells(one)).toEqual(cells(other));
  expect(numbers(JSON.stringify(one?.parts[2]))).toEqual(numbers(JSON.stringify(other?.parts[2])));
});

test('two months without a lead are quiet; one lead is not', () => {
  expect(reviewMonth(inputOf([], { today: '2024-07-01' })).isQuiet).toBe(true);
  expect(month.isQuiet).toBe(false);
});

test('the page shows what stands in the review as text, whatever it is', () => {
  const trap = '"><img src=x onerror=alert(1)>';
  const part = { title: trap, header: [trap], rows: [{ cells: [trap, trap], opens: trap }], sentences: [trap] };
  const page = reviewPage({ month: trap, title: trap, intro: trap, parts: [part] }, { language: 'en', me: trap });
  expect(page).not.toContain('<img');
  expect(page.match(/&lt;img/g)).toHaveLength(10);
});
