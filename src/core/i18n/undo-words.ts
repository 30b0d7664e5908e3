import type { ConflictReason } from '../undo/conflict';
import { type Label, words as word } from './language';
import { told, untouched } from './told';

/** Sentences about taking an operation back. */
export const undoWords = {
  title: word('撤销我的上一步', '復原我的上一步', 'Undo my last action'),
  nothing: told({
    happened: word('没有可以撤销的操作。', '沒有可以復原的操作。', 'There is nothing to undo.'),
    safe: untouched,
    todo: word(
      '可撤销的是你自己写入、之后没有撤销过的修改；更早的内容请看“文件 → 版本记录”。',
      '可復原的是你自己寫入、之後沒有復原過的修改；更早的內容請看「檔案 → 版本紀錄」。',
      'Only what you wrote yourself and has not been undone since can go back; for earlier contents see File → Version history.',
    ),
  }),
  what: word('{at} · {who} · {way}', '{at} · {who} · {way}', '{at} · {who} · {way}'),
  preview: word(
    '将撤销：{what}\n{rows} 行恢复原样。撤销会记入变更记录，也可以再撤销。',
    '將復原：{what}\n{rows} 列恢復原樣。復原會記入變更記錄，也可以再復原。',
    'To be undone: {what}\n{rows} rows go back. History will say so, and the undo can be undone.',
  ),
  settings: word(
    '将撤销：{what}\n设置恢复为当时之前的样子：\n{changes}',
    '將復原：{what}\n設定恢復為當時之前的樣子：\n{changes}',
    'To be undone: {what}\nThe settings go back to what they were before:\n{changes}',
  ),
  repairs: word(
    '将撤销修复：{what}\n修复前的样子会放回来；之后改过的部分保持现状。',
    '將復原修復：{what}\n修復前的樣子會放回來；之後改過的部分保持現狀。',
    'Repairs to be taken back: {what}\nWhat stood there before comes back; parts that were changed since stay.',
  ),
  repairsDone: word('已撤销的修复：{list}', '已復原的修復：{list}', 'Repairs taken back: {list}'),
  conflicts: word(
    '以下 {count} 处之后有变化，保持现状：\n{list}',
    '以下 {count} 處之後有變化，保持現狀：\n{list}',
    'These {count} places have changed since and stay as they are:\n{list}',
  ),
  onlyConflicts: told({
    happened: word(
      '没有可以恢复的内容：之后都有变化。',
      '沒有可以恢復的內容：之後都有變化。',
      'Nothing can go back: all of it has changed since.',
    ),
    safe: untouched,
    todo: word(
      '请看上面列出的各处，需要时手动修改。',
      '請看上面列出的各處，需要時手動修改。',
      'Look at the places listed, and change them by hand where you need to.',
    ),
  }),
  typed: word(
    '涉及 {rows} 行。请输入 {rows} 以确认。',
    '涉及 {rows} 列。請輸入 {rows} 以確認。',
    '{rows} rows are concerned. Type {rows} to confirm.',
  ),
  mistyped: told({
    happened: word(
      '输入的数字与行数不符。',
      '輸入的數字與列數不符。',
      'The number that was typed is not the number of rows.',
    ),
    safe: untouched,
    todo: word(
      '要撤销，请再来一次并输入显示的行数。',
      '要復原，請再來一次並輸入顯示的列數。',
      'To undo, start again and type the number that is shown.',
    ),
  }),
  done: word('已撤销：{rows} 行。', '已復原：{rows} 列。', 'Undone: {rows} rows.'),
  settingsDone: word('设置已恢复。', '設定已恢復。', 'The settings are back.'),
  conflict: word(
    '{id} {field}：现在是“{present}”（{why}）',
    '{id} {field}：現在是「{present}」（{why}）',
    '{id} {field}: now “{present}” ({why})',
  ),
} as const satisfies Record<string, Label>;

/** Why something is left as it is. */
export const conflictWords: Readonly<Record<ConflictReason, Label>> = {
  changed: word('之后又改过', '之後又改過', 'changed since'),
  gone: word('表中已没有这一行', '表中已沒有這一列', 'no row shows it any more'),
  stands: word('这一行又在表中', '這一列又在表中', 'the row is there again'),
  hangs: word('还有跟进记录属于它', '還有跟進記錄屬於它', 'follow-ups belong to it'),
  formula: word('单元格里是公式', '儲存格裡是公式', 'a formula stands there'),
  notYours: word('不归你负责', '不歸你負責', 'not yours'),
};

/** Why an operation cannot be taken back at all; nothing was written. */
export const undoRefusals = {
  notFound: told({
    happened: word('变更记录里没有这项操作。', '變更記錄裡沒有這項操作。', 'History knows no such operation.'),
    safe: untouched,
    todo: word(
      '请刷新列表，从中重新选择。',
      '請重新整理清單，從中重新選擇。',
      'Refresh the list and choose from it again.',
    ),
  }),
  undone: told({
    happened: word('这项操作已经撤销过。', '這項操作已經復原過。', 'This has been undone already.'),
    safe: untouched,
    todo: word('要恢复它，请撤销那次撤销。', '要恢復它，請取消那次復原。', 'To have it back, undo that undo.'),
  }),
  final: told({
    happened: word('这项操作不能撤销。', '這項操作不能復原。', 'This cannot be undone.'),
    safe: untouched,
    todo: word(
      '需要时请手动改回；以前的值在变更记录里。',
      '需要時請手動改回；以前的值在變更記錄裡。',
      'Change it by hand where you need to; earlier values stand in History.',
    ),
  }),
  notYours: told({
    happened: word(
      '只有经理可以撤销别人的操作。',
      '只有主管可以復原別人的操作。',
      'Only managers may undo what somebody else did.',
    ),
    safe: untouched,
    todo: word('请找那位同事或经理。', '請找那位同事或主管。', 'Ask that colleague or a manager.'),
  }),
  many: told({
    happened: word(
      '超过 {most} 行的操作只能由经理撤销。',
      '超過 {most} 列的操作只能由主管復原。',
      'Only managers may undo more than {most} rows.',
    ),
    safe: untouched,
    todo: word('请经理来撤销。', '請主管來復原。', 'Ask a manager to undo it.'),
  }),
  settingsChanged: told({
    happened: word('设置之后又改过。', '設定之後又改過。', 'The settings have been changed since.'),
    safe: untouched,
    todo: word(
      '请在“设置”中手动改回，再应用设置。',
      '請在「設定」中手動改回，再套用設定。',
      'Please change them back in Settings by hand and apply the settings.',
    ),
  }),
} as const satisfies Record<string, Label>;
export type UndoRefusal = keyof typeof undoRefusals;
