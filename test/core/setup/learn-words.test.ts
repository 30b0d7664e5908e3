import { defaultSettings } from '../../../src/core/schema/settings';
import { learnWords } from '../../../src/core/setup/learn-words';

const learn = (...rows: readonly Readonly<Record<string, string>>[]) =>
  learnWords([{ table: 'leads', rows: rows.map((cells, index) => ({ row: index + 2, cells })) }], defaultSettings);

describe('the words of a team that is taken over', () => {
  test('become list values and members, each once', () => {
    const { words, settings } = learn({ source: '抖音', owner: '李雷' }, { source: ' 抖音 ', owner: '李雷' });
    expect(words).toEqual({ source: ['抖音'], member: ['李雷'] });
    expect(settings.lists.source.at(-1)).toEqual({
      key: '抖音',
      label: { 'zh-CN': '抖音', 'zh-TW': '抖音', en: '抖音' },
    });
    expect(settings.members.map(({ key, role, mail }) => [key, role, mail])).toEqual([['李雷', 'rep', true]]);
  });

  test('that are known already, under any name, are not learned', () => {
    expect(learn({ source: 'Exhibition', grade: 'A' }).words).toEqual({});
  });

  test('for stages and grades are asked for instead', () => {
    expect(learn({ stage: '暧昧期', grade: '很想要' }).words).toEqual({});
  });

  test('for factors go to the list of the outcome, and nowhere while it is open', () => {
    expect(learn({ stage: '已流失', closeReason: '老板不同意、价格异议' }).words).toEqual({
      lossFactor: ['老板不同意'],
    });
    expect(learn({ stage: '谈判', closeReason: '老板不同意' }).words).toEqual({});
  });

  test('an address as owner becomes a member with that address', () => {
    expect(learn({ owner: 'Li@Example.com' }).settings.members[0]).toMatchObject({ email: 'li@example.com' });
  });

  test('a formula, an error and a whole sentence are no words', () => {
    expect(learn({ source: '#N/A' }, { source: 'x'.repeat(41) }).words).toEqual({});
  });
});
