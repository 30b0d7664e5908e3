import type { Clash } from '../edit';
import { cellText } from '../schema/codec';
import { columnLabel } from './column-label';
import { fill, type Language } from './language';
import { told } from './told';

const conflict = told({
  happened: {
    'zh-CN': '「{field}」刚刚有人在表格里填了“{present}”。',
    'zh-TW': '「{field}」剛剛有人在表格裡填了「{present}」。',
    en: '{field}: somebody has just put “{present}” into the sheet.',
  },
  safe: {
    'zh-CN': '表格里的内容予以保留，“{wanted}”没有写入。',
    'zh-TW': '試算表裡的內容予以保留，「{wanted}」沒有寫入。',
    en: 'What stands there stays, and “{wanted}” was not written.',
  },
  todo: { 'zh-CN': '请看一下再决定。', 'zh-TW': '請看一下再決定。', en: 'Please look and decide.' },
});

/** What a person is told of a cell that somebody else filled at the same moment: both values, and which one stands. */
export function conflictText({ table, column, present, wanted }: Clash, language: Language): string {
  const field = columnLabel(table, column, language);
  return fill(conflict[language], { field, present: cellText(present), wanted: cellText(wanted) });
}
