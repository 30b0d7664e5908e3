import { silenceMail, silenceReaders } from '../../../src/core/digest/silence-mail';
import { member } from '../reminder/builders';
import { team } from './mails';

const boss = member('boss', { role: 'manager', name: '陈经理', email: 'boss@example.com', mail: true });
const settingsOf = (members: readonly (typeof boss)[]) => team([], { members }).context.settings;

test('managers who read mail today hear of it, one for each address', () => {
  const members = [
    boss,
    member('second', { role: 'manager', email: 'BOSS@example.com', mail: true }),
    member('quiet', { role: 'manager', email: 'quiet@example.com', mail: false }),
    member('away', { role: 'manager', email: 'away@example.com', mail: true, absentUntil: '2024-03-31' }),
    member('none', { role: 'manager', email: '', mail: true }),
    member('li', { role: 'rep', email: 'li@example.com', mail: true }),
  ];
  expect(silenceReaders(settingsOf(members), '2024-03-08').map(({ key }) => key)).toEqual(['boss']);
});

test.each([
  ['zh-CN', '自动提醒没有运行，自 2024-03-06 起', '超过 26 小时没有成功运行'],
  ['zh-TW', '自動提醒沒有執行，自 2024-03-06 起', '超過 26 小時沒有成功執行'],
  ['en', 'The reminders have not run since 2024-03-06', 'more than 26 hours'],
] as const)('in %s', (language, subject, text) => {
  const { context } = team([], { language, members: [boss] });
  const mail = silenceMail(boss, '2024-03-06T05:47', context);
  expect(mail).toMatchObject({ person: 'boss', to: 'boss@example.com', subject });
  expect(mail.text).toContain(text);
  expect(mail.html).toContain(text);
});
