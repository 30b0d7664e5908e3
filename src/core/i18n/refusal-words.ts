import type { Hint, HintCode, Refusal, RefusalCode } from '../lead/refusal';
import { fill, type Label, type Language, words } from './language';

/** First line of every note that the add-on writes: only notes that begin with it are ever taken away. */
export const noteMarker = '线索簿 Leadbook';

interface Reason {
  readonly why: Label;
  readonly todo: Label;
}

const reason = (cn: [string, string], tw: [string, string], en: [string, string]): Reason => ({
  why: { 'zh-CN': cn[0], 'zh-TW': tw[0], en: en[0] },
  todo: { 'zh-CN': cn[1], 'zh-TW': tw[1], en: en[1] },
});

/** Why a text was not taken, and what to do about it. */
export const refusalReasons: Readonly<Record<RefusalCode, Reason>> = {
  notInList: reason(
    ['列表中没有这一项', '请从下拉列表中选择'],
    ['清單中沒有這一項', '請從下拉選單中選擇'],
    ['the list has no such option', 'Please pick one from the dropdown'],
  ),
  notAMember: reason(
    ['成员名单中没有这个人', '请选择一位成员，或请经理在「设置」中添加'],
    ['成員名單中沒有這個人', '請選擇一位成員，或請主管在「設定」中新增'],
    ['nobody in the member list has this name', 'Please pick a member, or ask a manager to add the person in Settings'],
  ),
  wrongOutcome: reason(
    ['这个因素与当前阶段的结果不符', '成交请选转化因素，流失请选流失因素'],
    ['這個因素與目前階段的結果不符', '成交請選轉化因素，流失請選流失因素'],
    [
      'this factor does not go with the outcome of the lead',
      'Please name a win factor for a won lead, a loss factor for a lost one',
    ],
  ),
  outcomeUnknown: reason(
    ['这个因素在成交和流失中都有，无法判断是哪一个', '请先把阶段改为成交、流失或无效，再填因素'],
    ['這個因素在成交和流失中都有，無法判斷是哪一個', '請先把階段改為成交、流失或無效，再填因素'],
    ['this factor exists for won and for lost leads', 'Please close the lead first, then name the factor'],
  ),
  stageNeeded: reason(
    ['每条线索都要有阶段', '请从下拉列表中选择新的阶段'],
    ['每筆線索都要有階段', '請從下拉選單中選擇新的階段'],
    ['a lead always has a stage', 'Please pick another stage from the dropdown'],
  ),
  managersOnly: reason(
    ['这个阶段只能由经理设置', '申请已提交，经理会在侧边栏中答复'],
    ['這個階段只能由主管設定', '申請已送出，主管會在側邊欄中答覆'],
    ['only a manager may set this stage', 'Your request has been noted; a manager answers it in the sidebar'],
  ),
  notADate: reason(
    ['看不出是哪一天', '请按 2024-03-01 的格式填写'],
    ['看不出是哪一天', '請按 2024-03-01 的格式填寫'],
    ['this is not a date', 'Please write it like 2024-03-01'],
  ),
  ambiguousDate: reason(
    ['这个日期有不止一种读法', '请写明年月日，例如 2024-03-01'],
    ['這個日期有不只一種讀法', '請寫明年月日，例如 2024-03-01'],
    ['this date can be read in more than one way', 'Please write year, month and day, like 2024-03-01'],
  ),
  noSuchDay: reason(
    ['日历上没有这一天', '请核对月份和日期'],
    ['月曆上沒有這一天', '請核對月份和日期'],
    ['there is no such day in the calendar', 'Please check month and day'],
  ),
  dateOutOfRange: reason(
    ['日期超出 1900 至 2200 年', '请核对年份'],
    ['日期超出 1900 至 2200 年', '請核對年份'],
    ['the date lies outside the years 1900 to 2200', 'Please check the year'],
  ),
  typeAgain: reason(
    ['表格把输入的内容当成了日期或其他类型，原来的写法已看不出来', '请先输入一个英文单引号，再重新输入内容'],
    ['表格把輸入的內容當成了日期或其他類型，原來的寫法已看不出來', '請先輸入一個半形單引號，再重新輸入內容'],
    [
      'the sheet turned it into a date or another kind of value, and what was typed is lost',
      "Please type it again with an apostrophe (') in front",
    ],
  ),
  notAnAmount: reason(
    ['看不出是多少金额', '请只填一个数，例如 150000 或 15万，币种与设置一致'],
    ['看不出是多少金額', '請只填一個數，例如 150000 或 15萬，幣別與設定一致'],
    ['this is not one amount in the currency of the workbook', 'Please write a single number, like 150000 or 150k'],
  ),
  negative: reason(
    ['这里不能是负数', '请填写零或正数'],
    ['這裡不能是負數', '請填寫零或正數'],
    ['it must not be negative', 'Please write zero or more'],
  ),
  notWhole: reason(
    ['这里要填整数', '请填写整数，例如 3'],
    ['這裡要填整數', '請填寫整數，例如 3'],
    ['a whole number is needed', 'Please write a whole number, like 3'],
  ),
  notAPercent: reason(
    ['这里要填 0% 到 100% 之间的比例', '请填写百分比，例如 30%'],
    ['這裡要填 0% 到 100% 之間的比例', '請填寫百分比，例如 30%'],
    ['a share between 0 % and 100 % is needed', 'Please write a percentage, like 30%'],
  ),
  notARating: reason(
    ['这里要填 1 到 5 的整数', '请填写 1、2、3、4 或 5'],
    ['這裡要填 1 到 5 的整數', '請填寫 1、2、3、4 或 5'],
    ['a whole number from 1 to 5 is needed', 'Please write 1, 2, 3, 4 or 5'],
  ),
  notAPhone: reason(
    ['看起来不是完整的电话号码', '请填写 7 到 15 位号码；多个号码用顿号隔开'],
    ['看起來不是完整的電話號碼', '請填寫 7 到 15 位號碼；多個號碼用頓號隔開'],
    ['this is not a complete phone number', 'Please write 7 to 15 digits; put commas between several numbers'],
  ),
  notAnEmail: reason(
    ['看起来不是一个邮箱地址', '请填写一个地址，例如 name@example.com'],
    ['看起來不是一個電子郵件地址', '請填寫一個地址，例如 name@example.com'],
    ['this is not one e-mail address', 'Please write a single address, like name@example.com'],
  ),
  tooLong: reason(
    ['超过了 50,000 个字符', '请缩短内容，或放到链接的文档中'],
    ['超過了 50,000 個字元', '請縮短內容，或放到連結的文件中'],
    ['it is longer than 50,000 characters', 'Please shorten it, or keep it in a linked document'],
  ),
  tooLongForValue: reason(
    ['这里只放一个值，超过了 1,000 个字符', '请只填这个值，其余内容写到备注里'],
    ['這裡只放一個值，超過了 1,000 個字元', '請只填這個值，其餘內容寫到備註裡'],
    ['it is longer than 1,000 characters, and a single value stands here', 'Please put the rest into the notes'],
  ),
  errorValue: reason(
    ['单元格里是公式错误', '请检查公式，或直接填写内容'],
    ['儲存格裡是公式錯誤', '請檢查公式，或直接填寫內容'],
    ['the cell holds the error of a formula', 'Please check the formula, or type the value itself'],
  ),
  idFixed: reason(
    ['线索编号一旦生成就不会改变', '要登记另一条线索，请另起一行'],
    ['線索編號一旦產生就不會改變', '要登記另一筆線索，請另起一列'],
    ['the ID of a lead never changes', 'To enter another lead, please use a new row'],
  ),
  leadUnknown: reason(
    ['没有找到这条线索', '请从下拉列表中选择线索编号，或先登记客户'],
    ['沒有找到這筆線索', '請從下拉選單中選擇線索編號，或先登記客戶'],
    ['no lead has this ID or name', 'Please pick a lead ID from the dropdown, or enter the customer first'],
  ),
  leadAmbiguous: reason(
    ['有多条线索符合：{candidates}', '请填写其中一个线索编号'],
    ['有多筆線索符合：{candidates}', '請填寫其中一個線索編號'],
    ['several leads fit: {candidates}', 'Please write the ID of one of them'],
  ),
};

/** What a person should know of a text that was taken. */
export const hintTexts: Readonly<Record<HintCode, Label>> = {
  yearAssumed: words(
    '「{column}」：“{text}”没有写明年份，已按 {as} 记录。如果不对，请写明年份。',
    '「{column}」：「{text}」沒有寫明年份，已按 {as} 記錄。如果不對，請寫明年份。',
    '{column}: “{text}” names no full year and was taken as {as}. If that is wrong, please write the year.',
  ),
  shownAs: words(
    '「{column}」：“{text}”已记录；当前的阶段方案把它显示为“{as}”。',
    '「{column}」：「{text}」已記錄；目前的階段方案將它顯示為「{as}」。',
    '{column}: “{text}” was taken; the present set of stages shows it as “{as}”.',
  ),
};

const refused: Label = words(
  '「{column}」：“{text}”没有被接受——{why}。{safe}。{todo}。',
  '「{column}」：「{text}」沒有被接受——{why}。{safe}。{todo}。',
  '{column}: “{text}” was not accepted, since {why}. {safe}. {todo}.',
);
/** Where the cell was cleared, there is no text to name. */
const cleared: Label = words(
  '「{column}」不能清空——{why}。{safe}。{todo}。',
  '「{column}」不能清空——{why}。{safe}。{todo}。',
  '{column} cannot be cleared, since {why}. {safe}. {todo}.',
);
const nearest: Label = words(
  '最接近的选项：{nearest}。',
  '最接近的選項：{nearest}。',
  'The nearest option: {nearest}.',
);

/** A refused text is kept whole in History; a note or toast shows its beginning. */
const SHOWN_IN_NOTE = 2000;
const SHOWN_IN_TOAST = 40;
const SHOWN_CANDIDATES = 10;

/** Where a person reads of it: beside the cell, in the corner of the screen, at the sidebar, or in Review. */
export type RefusalPlace = 'sheet' | 'sidebar' | 'review';

/** What became of the cell and of the text. */
export const refusalSafe: Readonly<Record<RefusalPlace, Label>> = {
  sheet: words(
    '原来的内容已放回，输入的文字留在变更记录里',
    '原來的內容已放回，輸入的文字留在變更記錄裡',
    'The cell is as it was before, and what was typed is kept in History',
  ),
  sidebar: words(
    '什么都没有写入，您填的内容还在这里',
    '什麼都沒有寫入，您填的內容還在這裡',
    'Nothing was written, and what you typed is still here',
  ),
  review: words('原文保留在这一行', '原文保留在這一列', 'The text is kept in this row'),
};

/** The note on a cell whose text was not taken, with our marker line. */
export function refusalNote(refusal: Refusal, column: string, language: Language): string {
  return `${noteMarker}\n${refusalText(refusal, { column, language, place: 'sheet', shown: SHOWN_IN_NOTE })}`;
}

/** The same in one line, for the corner of the screen and wherever else it is read. */
export function refusalToast(refusal: Refusal, at: Omit<Shown, 'shown'>): string {
  return refusalText(refusal, { ...at, shown: SHOWN_IN_TOAST });
}

/** The note on a cell whose text was taken in a sense worth a word, with our marker line. */
export function hintNote(hint: Hint, column: string, language: Language): string {
  const text = shorten(hint.text, SHOWN_IN_NOTE);
  return `${noteMarker}\n${fill(hintTexts[hint.code][language], { column, text, as: hint.as })}`;
}

interface Shown {
  readonly column: string;
  readonly language: Language;
  readonly place: RefusalPlace;
  /** Characters of the refused text. */
  readonly shown: number;
}

function refusalText(refusal: Refusal, { column, language, place, shown }: Shown): string {
  const { why, todo } = refusalReasons[refusal.code];
  const candidates = (refusal.candidates ?? []).slice(0, SHOWN_CANDIDATES).join(', ');
  const sentence = (refusal.text === '' ? cleared : refused)[language];
  const parts = {
    column,
    text: shorten(refusal.text, shown),
    why: fill(why[language], { candidates }),
    safe: refusalSafe[place][language],
    todo: todo[language],
  };
  const end = refusal.nearest === undefined ? '' : fill(nearest[language], { nearest: refusal.nearest });
  return [fill(sentence, parts), end].filter((part) => part !== '').join(language === 'en' ? ' ' : '');
}

function shorten(text: string, length: number): string {
  const characters = Array.from(text.replace(/\s+/g, ' '));
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length).join('')}…`;
}
