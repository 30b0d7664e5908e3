import type { ConflictReason } from '../undo/conflict';
import type { Label } from './language';

const word = (cn: string, tw: string, en: string): Label => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** Sentences about taking an operation back. */
export const undoWords = {
  title: word('撤销我的上一步', '復原我的上一步', 'Undo my last action'),
  nothing: word(
    '没有可以撤销的操作。可撤销的是你自己写入、之后没有撤销过的修改。',
    '沒有可以復原的操作。可復原的是你自己寫入、之後沒有復原過的修改。',
    'There is nothing to undo: only what you wrote yourself and has not been undone since.',
  ),
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
  conflicts: word(
    '以下 {count} 处之后有变化，保持现状：\n{list}',
    '以下 {count} 處之後有變化，保持現狀：\n{list}',
    'These {count} places have changed since and stay as they are:\n{list}',
  ),
  onlyConflicts: word(
    '没有可以恢复的内容，什么都没有写入。',
    '沒有可以恢復的內容，什麼都沒有寫入。',
    'Nothing can go back; nothing was written.',
  ),
  typed: word(
    '涉及 {rows} 行。请输入 {rows} 以确认。',
    '涉及 {rows} 列。請輸入 {rows} 以確認。',
    '{rows} rows are concerned. Type {rows} to confirm.',
  ),
  mistyped: word(
    '数字不符，什么都没有写入。',
    '數字不符，什麼都沒有寫入。',
    'The number does not match; nothing was written.',
  ),
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
  notFound: word('变更记录里没有这项操作。', '變更記錄裡沒有這項操作。', 'History knows no such operation.'),
  undone: word(
    '这项操作已经撤销过，什么都没有写入。',
    '這項操作已經復原過，什麼都沒有寫入。',
    'This has been undone already; nothing was written.',
  ),
  final: word(
    '这项操作不能撤销，什么都没有写入。',
    '這項操作不能復原，什麼都沒有寫入。',
    'This cannot be undone; nothing was written.',
  ),
  notYours: word(
    '只有经理可以撤销别人的操作；什么都没有写入。',
    '只有主管可以復原別人的操作；什麼都沒有寫入。',
    'Only managers may undo what somebody else did; nothing was written.',
  ),
  many: word(
    '超过 {most} 行的操作只能由经理撤销；什么都没有写入。',
    '超過 {most} 列的操作只能由主管復原；什麼都沒有寫入。',
    'Only managers may undo more than {most} rows; nothing was written.',
  ),
  settingsChanged: word(
    '设置之后又改过，请在“设置”中手动改回；什么都没有写入。',
    '設定之後又改過，請在「設定」中手動改回；什麼都沒有寫入。',
    'The settings have been changed since; please change them back in Settings. Nothing was written.',
  ),
} as const satisfies Record<string, Label>;
export type UndoRefusal = keyof typeof undoRefusals;
