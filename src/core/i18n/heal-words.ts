import type { Label } from './language';

const word = (cn: string, tw: string, en: string): Label => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** What "Check workbook" says of damage that it found: what it did, or what a person has to do. */
export const healWords = {
  twin: word(
    '“{tab}”里有两列叫“{header}”，线索簿用原来那一列；另一列内容未动，表头改为“{name}”，不要可删除',
    '「{tab}」裡有兩欄叫「{header}」，線索簿用原來那一欄；另一欄內容未動，欄名改為「{name}」，不要可刪除',
    '“{tab}” has two columns called “{header}”: Leadbook uses the one that was there first; the other keeps its cells and is now called “{name}”, delete it if you do not need it',
  ),
} as const satisfies Record<string, Label>;
