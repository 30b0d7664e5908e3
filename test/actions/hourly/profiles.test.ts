import { flippedProfiles } from '../../../emulator/kernel/profile';
import { ask, request } from '../../helpers/sidebar-calls';
import { addRows, frozen, mailDays, openTeam, people, rowOf, tabs } from '../../helpers/team';

/** Where nobody knows how Google behaves: the day of mails and a follow-up hold under every answer. */
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李', 下次联系日期: '2024-03-04' },
    { 客户名称: '乙公司', 电话: '13900139000', 跟进人: '赵', 下次联系日期: '2024-03-04' },
  ]);
  at = frozen(team);
});

const everybody = [people.boss, people.li, people.zhao].map(({ email }) => `2024-03-04 ${email}`).sort();
const profiles = flippedProfiles().map(({ name, profile }) => [name, profile] as const);

/** Runs that never happen need more hours until everybody has been served. */
const until = (name: string) => (name === 'missingClock' ? '2024-03-04T15:00' : '2024-03-04T10:00');

test.each(profiles)('with %s the other way round, everybody gets one mail', (name, profile) => {
  const team = at('2024-03-04T07:30', profile);
  team.world.advanceTo(until(name));
  expect(mailDays(team).sort()).toEqual(everybody);
});

/** Nothing can be saved from a second account; lost answers and protections have tests of their own. */
const apart = ['secondAccount', 'lostAnswers', 'warningProtectionStopsScripts'];
const callable = profiles.filter(([name]) => !apart.includes(name));

test.each(callable)('with %s the other way round, a follow-up and a new lead are recorded', (_name, profile) => {
  const team = at('2024-03-04T10:00', profile);
  const li = team.desk('li');
  const wish = {
    request: request(),
    leadId: 'LX20240301',
    fields: { content: '=聊过' },
    leadFields: { stage: 'needs' },
  };
  expect(ask(li, 'recordFollowUp', wish)).toMatchObject({ ok: true, value: { stage: 'needs' } });
  expect(rowOf(team.file, tabs.followUps, 2)).toMatchObject({ 线索编号: 'LX20240301', 沟通内容: '=聊过' });
  expect(rowOf(team.file, tabs.leads, 2)).toMatchObject({ 阶段: '需求确认', 跟进次数: '1' });
  const made = ask(li, 'newLead', { request: request(), fields: { customerName: '丁公司', phone: '007' } });
  expect(made.ok || made.issues?.[0]?.column === 'phone').toBe(true);
});

test('an answer that gets lost: asked again it is the same, and nothing is done twice', () => {
  const team = at('2024-03-04T10:00', { lostAnswers: 1 });
  const li = team.desk('li');
  li.run('showSidebar');
  const input = JSON.stringify({
    request: 'request-lost',
    leadId: 'LX20240301',
    fields: { content: '聊过' },
    leadFields: {},
  });
  expect(li.sidebar?.run('call', 'recordFollowUp', input)).toMatchObject({ ok: false });
  team.world.profile.lostAnswers = 0;
  expect(li.sidebar?.run('call', 'recordFollowUp', input)).toMatchObject({ ok: true });
  expect(team.file.displayGrid(tabs.followUps)).toHaveLength(2);
});

test('where warnings stop scripts, set-up leaves the tabs open that everybody must write to', () => {
  const team = openTeam({ profile: { warningProtectionStopsScripts: true } });
  const made = ask(team.desk('li'), 'newLead', { request: request(), fields: { customerName: '丁公司' } });
  expect(made).toMatchObject({ ok: true });
});
