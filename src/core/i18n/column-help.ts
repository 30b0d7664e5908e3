import type { Column, ColumnType } from '../schema/column';
import { type Label, type Language, words as word } from './language';

/** What a column takes, by its type. */
const byType: Readonly<Record<ColumnType, Label>> = {
  text: word('文字', '文字', 'Text'),
  longText: word('文字，可换行', '文字，可換行', 'Text, several lines'),
  phone: word(
    '电话，如 +86 138 0013 8000，按文本保存',
    '電話，如 +886 912 345 678，以文字保存',
    'Phone, e.g. +86 138 0013 8000, kept as text',
  ),
  email: word('邮箱地址', '電子郵件地址', 'E-mail address'),
  list: word(
    '从下拉列表中选；常见写法会自动更正',
    '從下拉選單中選；常見寫法會自動更正',
    'Choose from the list; usual variants are put right',
  ),
  lists: word('可填多个，用“、”分隔', '可填多個，以「、」分隔', 'Several allowed, separated by 、 or ,'),
  member: word('成员姓名', '成員姓名', 'Name of a member'),
  amount: word('金额，如 12万、150,000', '金額，如 12萬、150,000', 'Amount, e.g. 150,000 or 50k'),
  amountRange: word(
    '范围，如 10-15万；不清楚填“待确认”',
    '範圍，如 10-15萬；不清楚填「待確認」',
    'Range, e.g. 50k–80k; TBD where not known',
  ),
  durationRange: word('如 1个月、2-3个月、≤45天', '如 1個月、2-3個月、≤45天', 'E.g. 1 month, 2–3 months, ≤ 45 days'),
  date: word('日期，如 2026-03-05、3月5日', '日期，如 2026-03-05、3月5日', 'Day, e.g. 2026-03-05'),
  dateTime: word('日期或日期加时间', '日期或日期加時間', 'Day, or day and time'),
  integer: word('整数', '整數', 'Whole number'),
  percent: word('百分比', '百分比', 'Percentage'),
  rating: word('1–5', '1–5', '1–5'),
  yearOrDate: word('年份或日期', '年份或日期', 'Year or day'),
};

/** Columns that need a word of their own. */
const own: Readonly<Record<string, Label>> = {
  leadId: word(
    '自动生成，不会改变也不会重复使用',
    '自動產生，不會改變也不會重複使用',
    'Given by itself, never changes, never used again',
  ),
  nextContactOn: word(
    '可自己填；不填时按承诺的下一步、首次响应时限或跟进间隔推算',
    '可自己填；不填時按承諾的下一步、首次回應時限或跟進間隔推算',
    'Type it, or leave it: the promised step, the first-response limit or the cadence fills it',
  ),
  stage: word(
    '从下拉列表中选；列表外的内容会恢复原值并留批注',
    '從下拉選單中選；清單外的內容會還原並留附註',
    'Choose from the list; anything else goes back and is kept in a note',
  ),
  reminder: word(
    '提醒类型和逾期天数，每天自动更新',
    '提醒類型與逾期天數，每天自動更新',
    'What is due and how late, written every day',
  ),
  winProbability: word(
    '先按积分（阶段 × 意向等级）；从自家已有结果的线索学到的评分更准时改用它',
    '先按積分（階段 × 意向等級）；從自家已有結果的線索學到的評分更準時改用它',
    'By points (stage × grade), or by the score learnt from your own decided leads where that is better',
  ),
  closeReason: word('成交或流失时填写，可多个', '成交或流失時填寫，可多個', 'Fill on close; several allowed'),
};

/** One line on what a column means and takes. */
export function columnHelp(column: Column, language: Language): string {
  return (own[column.key] ?? byType[column.type])[language];
}
