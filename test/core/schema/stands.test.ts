import { serialOf } from '../../../src/core/date';
import type { Cell } from '../../../src/core/schema/row';
import { defaultSettings } from '../../../src/core/schema/settings';
import { stands } from '../../../src/core/schema/stands';
import { columnOf } from '../../../src/core/schema/table-columns';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';

const vocabulary = buildVocabulary({ ...defaultSettings, values: { ...defaultSettings.values, language: 'zh-CN' } });
const moment = (stamp: string): Cell => ({ serial: serialOf(stamp) });
const doesStand = (column: string, cell: Cell, stored: string) =>
  stands(columnOf('leads', column), cell, { stored, vocabulary });

test.each<[string, Cell, string]>([
  ['stage', '已成交', 'won'],
  ['stage', '方案讨论', 'quote'],
  ['customerName', ' 星辰科技 ', '星辰科技'],
  ['customerName', 360, '360'],
  ['notes', 'two\r\nlines', 'two\nlines'],
  ['budget', '10-15万 ', '10-15万'],
  ['foundedOn', moment('2015-03-01'), '2015-03-01'],
  ['amount', 0.1 + 0.2, '0.3'],
  ['closedOn', moment('2024-03-01'), '2024-03-01'],
  ['registeredOn', moment('2024-03-01T14:05'), '2024-03-01T14:05'],
  ['grade', ' ', ''],
])('%s: %j may stay for %j', (column, cell, stored) => expect(doesStand(column, cell, stored)).toBe(true));

test.each<[string, Cell, string]>([
  ['stage', '成交', 'won'],
  ['stage', ' 已成交', 'won'],
  ['stage', '', 'won'],
  ['stage', '已成交', ''],
  ['phone', 13800138000, '13800138000'],
  ['phone', '138-0013-8000', '13800138000'],
  ['amount', '12萬', '120000'],
  ['closedOn', moment('2024-03-01T14:05'), '2024-03-01'],
  ['closedOn', '2024-03-01', '2024-03-01'],
  ['consent', true, 'yes'],
  ['customerName', 'abc\u202e', 'abc'],
  ['customerName', '星辰', '星辰科技'],
])('%s: %j is written anew for %j', (column, cell, stored) => expect(doesStand(column, cell, stored)).toBe(false));
