import { type Label, words as word } from './language';
import { told } from './told';

/** Words around erasing a person and handing out what is kept of one. */
export const eraseWords = {
  name: word('已抹除 {id}', '已抹除 {id}', 'Erased {id}'),
  which: word(
    '要抹除哪一位？请输入线索编号（选中的是 {selected}）。',
    '要抹除哪一位？請輸入線索編號（選取的是 {selected}）。',
    'Who shall be erased? Type the lead ID (selected is {selected}).',
  ),
  none: word('（没有）', '（沒有）', '(none)'),
  unknownLead: told({
    happened: word('没有编号为 {id} 的线索。', '沒有編號為 {id} 的線索。', 'There is no lead {id}.'),
    safe: word('什么都没有改动。', '什麼都沒有更動。', 'Nothing was changed.'),
    todo: word(
      '请在线索表里核对编号，再来一次。',
      '請在線索表裡核對編號，再來一次。',
      'Look the ID up in Leads and try again.',
    ),
  }),
  preview: word(
    '将抹除 {ids}：{leads} 条线索、{followUps} 条跟进里的个人信息，{lines} 行变更记录，另有 {mentions} 处提到此人的文字。阶段、金额、日期等数字保留。{columns}\n云端硬盘里的备份会改写，旧的删除。\n\n此操作不能撤销。确认请输入 {id}：',
    '將抹除 {ids}：{leads} 筆線索、{followUps} 筆跟進裡的個人資訊，{lines} 列變更記錄，另有 {mentions} 處提到此人的文字。階段、金額、日期等數字保留。{columns}\n雲端硬碟裡的備份會改寫，舊的刪除。\n\n此操作不能復原。確認請輸入 {id}：',
    'This erases {ids}: the personal details in {leads} leads and {followUps} follow-ups, {lines} lines of History, and {mentions} other places that name the person. Stages, amounts and dates stay, so that figures do not change. {columns}\nBackups in your Drive are rewritten and the old ones removed.\n\nThis cannot be undone. Type {id} to confirm:',
  ),
  ownColumns: word(
    '您团队自己的列（{columns}）里只删去能认出此人的文字，请自行查看其余内容。',
    '您團隊自己的欄（{columns}）裡只刪去能認出此人的文字，請自行查看其餘內容。',
    'In your team’s own columns ({columns}) only what names the person goes; please look at the rest yourselves.',
  ),
  notConfirmed: told({
    happened: word('没有确认。', '沒有確認。', 'Not confirmed.'),
    safe: word('什么都没有改动。', '什麼都沒有更動。', 'Nothing was changed.'),
    todo: word(
      '要抹除，请再来一次并原样输入编号。',
      '要抹除，請再來一次並原樣輸入編號。',
      'To erase, start again and type the ID exactly.',
    ),
  }),
  done: word(
    '已抹除。改写了 {backups} 份备份{left}。Google 自己的版本历史记录还会保留旧内容一段时间；要彻底清除，请复制一份文件并删除原文件。其他经理云端硬盘里的备份在恢复时会再次抹除。',
    '已抹除。改寫了 {backups} 份備份{left}。Google 自己的版本記錄還會保留舊內容一段時間；要徹底清除，請複製一份檔案並刪除原檔案。其他主管雲端硬碟裡的備份在還原時會再次抹除。',
    'Erased. {backups} backups were rewritten{left}. Google’s own version history keeps earlier content for a while; to be rid of it too, copy the file and delete the original. Backups in other managers’ Drives are erased again whenever they are restored.',
  ),
  left: word(
    '（还有 {count} 份稍后自动改写）',
    '（還有 {count} 份稍後自動改寫）',
    ' ({count} more follow by themselves)',
  ),
  resealed: word('抹除个人信息后重新封存', '抹除個人資訊後重新封存', 'sealed anew after a person was erased'),
  again: word(
    '有 {count} 位已抹除的人又出现在表里，已再次抹除',
    '有 {count} 位已抹除的人又出現在表裡，已再次抹除',
    '{count} people who had been erased were back and were erased again',
  ),
  noticed: word(
    '此人曾要求抹除个人信息（{day}）。若本人没有再次联系您，请删除这一行。',
    '此人曾要求抹除個人資訊（{day}）。若本人沒有再次聯絡您，請刪除這一列。',
    'This person asked to be erased on {day}. Unless they have come back to you themselves, please delete the row.',
  ),
} as const satisfies Record<string, Label>;
