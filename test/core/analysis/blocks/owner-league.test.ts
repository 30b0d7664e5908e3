import { buildReport } from '../../../../src/core/analysis/build-report';
import type { Member } from '../../../../src/core/schema/members';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, members, settingsOf, wonAfter } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';
import { numbersFrom } from '../score/told-leads';

/** Leads of owners: so many each, so many of them won. */
function leadsOf(owners: Readonly<Record<string, readonly [won: number, leads: number]>>): Lead[] {
  const all = Object.entries(owners).flatMap(([owner, [won, leads]]) =>
    Array.from({ length: leads }, (_, at): Lead => (at < won ? { ...wonAfter(9), owner } : { owner })),
  );
  return all.map((lead, at) => leadOf(at + 1, lead));
}
const names = ['甲', '乙', '丙', '丁', '戊', '己'];
const settings = {
  ...settingsOf('zh-CN'),
  members: names.map((name) => ({
    ...{ key: name, name, email: `${name}@example.com`, role: 'rep' as const, takesNewLeads: true, mail: true },
  })),
};
const report = (owners: Parameters<typeof leadsOf>[0]) => buildReport(inputOf(leadsOf(owners), { settings }));

test('luck is not skill: where chance explains the spread nobody is named, and all have one likely rate', () => {
  const built = report({ 甲: [5, 20], 乙: [3, 20], 丙: [4, 20], 丁: [2, 20] });
  expect(sentencesOf(built, 'league')).toEqual([
    expect.stringMatching(/^跟进人之间的差别用运气就能解释（p = 0\.\d\d），不评先后。$/),
  ]);
  const rows = tableOf(built, 'league');
  expect(new Set(rows.map((row) => row[5]))).toEqual(new Set([14 / 80]));
  expect(rows.map((row) => row[10])).toEqual(new Array(4).fill('运气可以解释'));
});

test('a real difference is named, its rate drawn towards the team', () => {
  const built = report({ 甲: [60, 100], 乙: [20, 100], 丙: [18, 100], 丁: [0, 2] });
  const [best = [], ...rest] = tableOf(built, 'league');
  expect(best.slice(0, 4)).toEqual(['甲', 100, 60, 0.6]);
  expect(best[5]).toBeLessThan(0.6);
  expect(best[5]).toBeGreaterThan(0.55);
  expect(best[10]).toBe('高于运气范围');
  const small = rest.find(([name]) => name === '丁');
  expect(small?.[3]).toBe(0);
  expect(small?.[5]).toBeGreaterThan(0.15);
  expect(small?.[10]).toBe('运气可以解释');
  expect(sentencesOf(built, 'league')[0]).toMatch(/^差别大于运气（p = 0\.0005），经检验高于其余的是：甲 5\d/);
});

test('eleven equal owners are not named best because a twelfth is bad', () => {
  const twelve = Array.from({ length: 12 }, (_, at) => ({ ...members[0], key: `o${at}`, name: `o${at}` }) as Member);
  const crowned = Array.from({ length: 100 }, (_, seed) => {
    const draw = numbersFrom(seed + 5);
    const won = (rate: number) => Array.from({ length: 80 }, draw).filter((one) => one < rate).length;
    const owners = twelve.map(({ key }, at): [string, readonly [number, number]] => [
      key,
      [won(at === 0 ? 0.05 : 0.3), 80],
    ]);
    const input = inputOf(leadsOf(Object.fromEntries(owners)), { settings: { ...settings, members: twelve } });
    return tableOf(buildReport(input), 'league').filter((row) => row[10] === '高于运气范围').length;
  });
  expect(crowned.filter((found) => found > 0).length).toBeLessThanOrEqual(5);
}, 60_000);

test('one owner, or nothing won yet: nothing to compare', () => {
  const nothing = ['只有一位跟进人、或线索的结果都一样，无从比较。'];
  expect(sentencesOf(report({ 甲: [3, 9] }), 'league')).toEqual(nothing);
  expect(sentencesOf(report({ 甲: [0, 9], 乙: [0, 4] }), 'league')).toEqual(nothing);
});

test('leads without an owner are nobody’s', () => {
  expect(tableOf(report({ '': [4, 9], 甲: [1, 4], 乙: [1, 5] }), 'league').map(([name]) => name)).not.toContain(
    '（无跟进人）',
  );
});
