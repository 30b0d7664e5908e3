import type { Clash } from '../edit';
import { cellText } from '../schema/codec';
import { columnLabel } from './column-label';
import { fill, type Language, words } from './language';
import { told } from './told';

const conflict = told({
  happened: words(
    '「{field}」刚刚有人在表格里填了“{present}”。',
    '「{field}」剛剛有人在表格裡填了「{present}」。',
    '{field}: somebody has just put “{present}” into the sheet.',
  ),
  safe: words(
    '表格里的内容予以保留，“{wanted}”没有写入。',
    '試算表裡的內容予以保留，「{wanted}」沒有寫入。',
    'What stands there stays, and “{wanted}” was not written.',
  ),
  todo: words('请看一下再决定。', '請看一下再決定。', 'Please look and decide.'),
});

const refused = told({
  happened: words(
    '「{field}」里写不进“{wanted}”：那个单元格受保护，或有别人设的严格规则。',
    '「{field}」裡寫不進「{wanted}」：那個儲存格受保護，或有別人設的嚴格規則。',
    '{field}: “{wanted}” could not be written. The cell is protected, or somebody has given it a strict rule.',
  ),
  safe: words(
    '表格里仍是“{present}”，线索簿按“{wanted}”计算。',
    '試算表裡仍是「{present}」，線索簿按「{wanted}」計算。',
    'It still shows “{present}”; Leadbook counts it as “{wanted}”.',
  ),
  todo: words(
    '请取消保护或规则，再用菜单“线索簿 → 检查工作簿”。',
    '請取消保護或規則，再用選單「線索簿 → 檢查活頁簿」。',
    'Remove the protection or the rule, then use the menu Leadbook → Check workbook.',
  ),
});

const writtenOver = told({
  happened: words(
    '「{field}」里的“{typed}”是在线索簿写这一格的那一刻填的，被覆盖了。',
    '「{field}」裡的「{typed}」是在線索簿寫這一格的那一刻填的，被覆蓋了。',
    '{field}: “{typed}” was typed in the very moment in which Leadbook wrote this cell, and was written over.',
  ),
  safe: words(
    '现在是“{present}”；所填的内容留在变更记录里。',
    '現在是「{present}」；所填的內容留在變更記錄裡。',
    'It shows “{present}” now; what was typed is kept in History.',
  ),
  todo: words('请看一下再决定。', '請看一下再決定。', 'Please look and decide.'),
});

/** What a person is told whose text was written over. */
export function writtenOverText(
  texts: { readonly field: string; readonly typed: string; readonly present: string },
  language: Language,
): string {
  return fill(writtenOver[language], texts);
}

/** What a person is told of a cell in which something else stands than was to be written: both values, and why. */
export function conflictText({ why, table, column, present, wanted }: Clash, language: Language): string {
  const field = columnLabel(table, column, language);
  return fill((why === 'filled' ? conflict : refused)[language], {
    field,
    present: cellText(present),
    wanted: cellText(wanted),
  });
}
