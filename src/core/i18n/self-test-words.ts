import { type Label, words as word } from './language';

/** What the self-test tries, by fact. */
export const selfTestWords = {
  textKeepsZeros: word('文本格式保留 007', '文字格式保留 007', 'A text cell keeps 007'),
  textKeepsFormula: word(
    '文本单元格里的 =1+1（带撇号）仍是文字',
    '文字儲存格裡的 =1+1（帶撇號）仍是文字',
    'An apostrophe keeps =1+1 a text in a text cell',
  ),
  textKeepsPlus: word(
    '文本单元格里的 +86（带撇号）仍是文字',
    '文字儲存格裡的 +86（帶撇號）仍是文字',
    'An apostrophe keeps +86 a text in a text cell',
  ),
  apostropheKeepsFormula: word(
    '普通单元格里的 =1+1（带撇号）仍是文字',
    '一般儲存格裡的 =1+1（帶撇號）仍是文字',
    'An apostrophe keeps =1+1 a text in a plain cell',
  ),
  serialIsDate: word(
    '日期格式的单元格里，序号就是日期',
    '日期格式的儲存格裡，序號就是日期',
    'A serial in a date cell is a date',
  ),
  dateIsMidnight: word(
    '日期读出来是表格时区的零点',
    '日期讀出來是試算表時區的零點',
    'A date reads as midnight of the spreadsheet’s zone',
  ),
  warningRuleLets: word(
    '“显示警告”的下拉列表允许脚本写入其他值',
    '「顯示警告」的下拉選單允許指令碼寫入其他值',
    'A warning dropdown lets a script write another value',
  ),
  semicolons: word('用分号的公式可用', '用分號的公式可用', 'Formulas with semicolons are understood'),
  markMoves: word('列的内部标记随列移动', '欄的內部標記隨欄移動', 'A column’s mark moves with it'),
  relock: word('同一次运行可两次取得锁', '同一次執行可兩次取得鎖', 'The lock can be taken twice in one run'),
  blankIsEmptyText: word('空白单元格读作空文字', '空白儲存格讀作空文字', 'A blank cell reads as an empty text'),
  errorIsText: word('错误值读作文字', '錯誤值讀作文字', 'An error value reads as a text'),
  warningProtection: word(
    '“仅警告”的保护不阻止脚本',
    '「僅警告」的保護不阻止指令碼',
    'A warning-only protection lets scripts write',
  ),
  propertySize: word('属性可存 8,700 字节', '屬性可存 8,700 位元組', 'A property holds 8,700 bytes'),
  colourRule: word('条件格式的公式原样读回', '條件格式的公式原樣讀回', 'A colour rule’s formula reads back as written'),
} as const satisfies Record<string, Label>;

export type FactKey = keyof typeof selfTestWords;
