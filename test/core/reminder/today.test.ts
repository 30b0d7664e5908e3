import { type Language, languages } from '../../../src/core/i18n/language';
import { dueLines } from '../../../src/core/reminder/due-lines';
import { heartbeat, rowLink, type TodayContext, todayColumns, todayGrid } from '../../../src/core/reminder/today';
import { contextAt, followUp, member, settingsWith, view } from './builders';

const leadsTab = { name: 'Leads', gid: 7, idColumn: 'A' };

function gridAt(now: string, language: Language, records: readonly Parameters<typeof view>[0][]) {
  const settings = settingsWith(
    { language },
    { members: [member('li', { name: '李' }), member('zhao', { name: '赵' })] },
  );
  const context = contextAt(now, settings);
  const lines = dueLines(
    records.map((record) => view(record, context)),
    context,
  );
  const today: TodayContext = { ...context, today: now.slice(0, 10), leadsTab, lastRun: now };
  return todayGrid(lines, today);
}

const due = (leadId: string, owner: string, nextContactOn: string) => ({
  lead: { leadId, owner, nextContactOn, profileReviewedOn: '2024-03-05' },
  followUps: [followUp({ contactedAt: '2024-03-01' })],
});

test('one block per person in the order of the members, each line with its link', () => {
  const rows = gridAt('2024-03-06T09:00', 'en', [
    due('B', 'zhao', '2024-03-05'),
    due('A', 'li', '2024-03-06'),
    { lead: { leadId: 'C', owner: '', nextContactOn: '2024-03-06' }, followUps: [followUp()] },
  ]);
  const seen = rows.map(({ style, cells }) => [style, cells[0]?.value, cells[3]?.value].filter((cell) => cell !== ''));
  expect(seen).toEqual([
    ['title', 'Due on 2024-03-06'],
    ['note', '1 late · 2 today · 0 on the days off ahead'],
    ['note'],
    ['blank'],
    ['owner', '李 · 1'],
    ['header', 'Lead ID', 'What'],
    ['line', 'A', 'Contact due'],
    ['blank'],
    ['owner', '赵 · 1'],
    ['header', 'Lead ID', 'What'],
    ['line', 'B', 'Contact due'],
    ['blank'],
    ['owner', 'No owner · 1'],
    ['header', 'Lead ID', 'What'],
    ['line', 'C', 'Contact due · Pending details'],
  ]);
  expect(rows[6]?.cells[1]?.formula).toBe('=HYPERLINK("#gid=7&range=A"&MATCH(A7;Leads!A:A;0);"→")');
  expect(rows.every(({ cells }) => cells.length === todayColumns.length)).toBe(true);
});

test('escalated leads and leads without a next step stand under headings of their own', () => {
  const rows = gridAt('2024-03-12T09:00', 'zh-CN', [
    due('late', 'li', '2024-03-06'),
    due('now', 'li', '2024-03-12'),
    due('none', 'li', ''),
  ]);
  const text = rows.map(({ style, cells }) => `${style} ${cells[0]?.value}`).slice(3);
  expect(text).toEqual([
    'blank ',
    'owner 李 · 3',
    'header 线索编号',
    'heading 已升级（晚 3 个工作日以上）',
    'line late',
    'heading 其他到期',
    'line now',
    'heading 没有下一步',
    'line none',
  ]);
});

test.each([...languages])('an empty day says so in %s', (language) => {
  const rows = gridAt('2024-03-06T09:00', language, []);
  expect(rows).toHaveLength(5);
  expect(rows[4]?.cells[0]?.value).not.toBe('');
});

test('the link finds the ID wherever the column and the tab are', () => {
  const link = (name: string, idColumn: string) => rowLink({ leadsTab: { name, gid: 12, idColumn } }, 5);
  expect(link('Leads', 'A')).toBe('=HYPERLINK("#gid=12&range=A"&MATCH(A5;Leads!A:A;0);"→")');
  expect(link('线索登记表', 'C')).toBe('=HYPERLINK("#gid=12&range=C"&MATCH(A5;\'线索登记表\'!C:C;0);"→")');
  expect(link("Tom's leads", 'A')).toContain("'Tom''s leads'!A:A");
});

test('the sign of life compares the last run with the clock of the sheet', () => {
  expect(heartbeat('2024-03-01T08:05', 'zh-TW')).toMatch(
    /^=IF\(NOW\(\)-\(DATE\(2024;3;1\)\+TIME\(8;5;0\)\)>26\/24;"注意.*";""\)$/,
  );
  expect(heartbeat('', 'en')).toMatch(/^="Attention.*"$/);
});
