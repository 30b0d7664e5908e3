import { type Label, words as word, words } from './language';
import { told } from './told';

/** Who edited, where Google does not say. */
export const unknownEditor: Label = words('未知', '未知', 'unknown');

const stays = words('现有内容都保留。', '現有內容都保留。', 'What stands there stays.');
const restore = words(
  '要看以前的内容，请恢复一份备份，或看“文件 → 版本记录”。',
  '要看以前的內容，請還原一份備份，或看「檔案 → 版本紀錄」。',
  'For what was there, restore a backup or see File → Version history.',
);

/** What a check of History found; each is one item of a list. */
export const historyWords = {
  disordered: word(
    '变更记录被排过序，已按写入顺序放回',
    '變更記錄被排序過，已依寫入順序放回',
    'History had been sorted; it stands in the order of writing again',
  ),
  changed: told({
    happened: words(
      '变更记录第 {first}–{last} 行之间有内容被改动，与封存时不同。',
      '變更記錄第 {first}–{last} 列之間有內容被更動，與封存時不同。',
      'History, rows {first}–{last}: something is not as it was when it was sealed.',
    ),
    safe: stays,
    todo: restore,
  }),
  removed: told({
    happened: words(
      '变更记录缺少 {count} 行（序号 {numbers}）。',
      '變更記錄缺少 {count} 列（序號 {numbers}）。',
      'History lacks {count} lines (numbers {numbers}).',
    ),
    safe: words(
      '线索和跟进的内容不受影响。',
      '線索與跟進的內容不受影響。',
      'The leads and follow-ups themselves are not affected.',
    ),
    todo: restore,
  }),
  added: told({
    happened: words(
      '变更记录第 {first}–{last} 行之间有重复的行（序号 {numbers}）。',
      '變更記錄第 {first}–{last} 列之間有重複的列（序號 {numbers}）。',
      'History, rows {first}–{last}: lines stand twice (numbers {numbers}).',
    ),
    safe: stays,
    todo: words('多出来的行可以手动删除。', '多出來的列可以手動刪除。', 'Spare ones can be deleted by hand.'),
  }),
  strangers: told({
    happened: words(
      '变更记录第 {rows} 行不是线索簿写的。',
      '變更記錄第 {rows} 列不是線索簿寫的。',
      'History rows {rows} were not written by Leadbook.',
    ),
    safe: stays,
    todo: words('不需要的话可以删除。', '不需要的話可以刪除。', 'Delete them if nobody needs them.'),
  }),
  asOf: word('{day} 日终时的样子', '{day} 當日結束時的樣子', 'As it stood at the end of {day}'),
  asOfUncertain: word(
    '{day} 日终时的样子；当时前后有改动，只知道发生在哪段时间内，按晚的时间计',
    '{day} 當日結束時的樣子；當時前後有更動，只知道發生在哪段時間內，按晚的時間計',
    'As it stood at the end of {day}; of a change around that time only a span is known, it counts at its end',
  ),
  asOfUnknown: word(
    '{day} 时还没有这条线索的记录',
    '{day} 時還沒有這筆線索的記錄',
    'Nothing is known of this lead on {day}',
  ),
  asOfDeleted: word('{day} 时这一行已被删除', '{day} 時這一列已被刪除', 'The row had been deleted by {day}'),
  compactTitle: word('精简变更记录', '精簡變更記錄', 'Compact History'),
  compactPreview: word(
    '变更记录有 {lines} 行。将去掉 {day} 之前的 {dropped} 行：同一单元格后来又改过的旧值，以及未被接受的输入。阶段、跟进人、结单、清除等记录全部保留，各行现在的内容不变；{day} 之前的操作此后不能再撤销。{hint}继续吗？',
    '變更記錄有 {lines} 列。將去掉 {day} 之前的 {dropped} 列：同一儲存格後來又改過的舊值，以及未被接受的輸入。階段、跟進人、結案、清除等記錄全部保留，各列現在的內容不變；{day} 之前的操作此後不能再復原。{hint}要繼續嗎？',
    'History has {lines} lines. {dropped} lines from before {day} will go: old values of cells that were changed again later, and entries that were refused. Stages, owners, closings and erasures all stay, and so does what every row holds now; what was done before {day} can no longer be undone. {hint}Go on?',
  ),
  compactShort: word(
    '不到 {most} 行时不必精简。',
    '不到 {most} 列時不必精簡。',
    'Below {most} lines there is no need. ',
  ),
  compactNothing: word('没有可以精简的内容。', '沒有可以精簡的內容。', 'There is nothing to compact.'),
  compactDone: word(
    '已精简：去掉 {dropped} 行。',
    '已精簡：去掉 {dropped} 列。',
    'Compacted: {dropped} lines are gone.',
  ),
  compacted: word(
    '{who} 精简：去掉 {dropped} 行',
    '{who} 精簡：去掉 {dropped} 列',
    'compacted by {who}: {dropped} lines gone',
  ),
  resealed: word('检查后由 {who} 重新封存', '檢查後由 {who} 重新封存', 'sealed anew by {who} after a check'),
} as const satisfies Record<string, Label>;
