import { fill, type Label, type Language, words as word } from './language';

/** The parts of a tab that are put right, as summaries and History name them. */
export const repairWords = {
  columns: word('补回缺少的列', '補回缺少的欄', 'missing columns put back'),
  headers: word('表头', '欄名', 'headers'),
  formats: word('数字格式', '數字格式', 'number formats'),
  dropdowns: word('下拉列表', '下拉選單', 'dropdowns'),
  colours: word('到期颜色', '到期顏色', 'due-day colours'),
  frozen: word('冻结表头', '凍結欄名', 'frozen header'),
  marks: word('列的内部标记', '欄的內部標記', 'internal column marks'),
  hidden: word('重新隐藏', '重新隱藏', 'hidden again'),
  content: word('内容', '內容', 'contents'),
  protection: word('保护', '保護', 'protection'),
  made: word('重新建立', '重新建立', 'made again'),
  name: word('表名', '分頁名稱', 'name'),
  headerRow: word('表头的位置', '欄名的位置', 'place of the headers'),
  formulas: word('公式', '公式', 'formulas'),
} as const satisfies Record<string, Label>;

export type Repair = keyof typeof repairWords;

const line = word('{tab}（{parts}）', '{tab}（{parts}）', '{tab} ({parts})');
const joints = word('、', '、', ', ');

/** What was put right on one tab: 'Leads (dropdowns, headers)'. */
export function repairText(tab: string, repairs: readonly Repair[], language: Language): string {
  const parts = repairs.map((repair) => repairWords[repair][language]).join(joints[language]);
  return fill(line[language], { tab, parts });
}

/** What was found and done: the short parts in one line, whole sentences each on a line of its own. */
export function changesText(texts: readonly string[], language: Language): string {
  const isSentence = (text: string): boolean => /[。.]$/.test(text);
  const short = inOneLine(
    texts.filter((text) => !isSentence(text)),
    language,
  );
  return [short, ...texts.filter(isSentence)].filter((text) => text !== '').join('\n');
}

/** Several things in one sentence, with the list mark of the language. */
export function inOneLine(texts: readonly string[], language: Language): string {
  return texts.join(joints[language]);
}

const putBack = word(
  '“{column}”被单独排序，已按编号放回 {count} 行',
  '「{column}」被單獨排序，已按編號放回 {count} 列',
  '{column} had been sorted alone: {count} rows have their own values again',
);

/** What was done about a column that somebody sorted without the others. */
export function putBackText(column: string, count: number, language: Language): string {
  return fill(putBack[language], { column, count });
}
