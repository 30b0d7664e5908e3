import { conditionalStyle } from '../../../emulator/formula/conditional-style';
import { flippedProfiles } from '../../../emulator/kernel/profile';
import type { Sheet } from '../../../emulator/model';
import { serialOf } from '../../../src/core/date';
import { leadLabels } from '../../../src/core/i18n/column-labels';
import { languages } from '../../../src/core/i18n/language';
import { sheetLabels } from '../../../src/core/i18n/sheet-labels';
import { leadColumns } from '../../../src/core/schema/leads';
import { sheets } from '../../../src/core/schema/sheets';
import { presets } from '../../../src/core/schema/stages';
import { lastingBook } from '../../helpers/whole-book';
import { OWNER, openBook, succeeded, type TestBook } from '../../helpers/workbook';

const dropdown = (book: TestBook, column: string): readonly unknown[] => {
  const [letters = ''] = /^[A-Z]+/.exec(book.place('leads', 2, column)) ?? [];
  const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return book.file.tab(book.tab('leads')).rows[1]?.[at - 1]?.validation?.values ?? [];
};

const cellAt = (sheet: Sheet, row: number, column: number) => sheet.rows[row - 1]?.[column - 1];

describe.each(languages)('set-up of a new file in %s', (language) => {
  const book = openBook({ language });
  const leads = book.file.tab(book.tab('leads'));

  test('builds every tab under its name, in order, the memory hidden', () => {
    expect(book.file.tabNames()).toEqual(sheets.map(({ key }) => sheetLabels[key][language]));
    expect(book.file.workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([
      'leadbook-memory',
    ]);
  });

  test('writes the headers of the basic columns in their order', () => {
    const basic = leadColumns.filter(({ set }) => set === 'basic').map(({ key }) => leadLabels[key][language]);
    expect(book.file.displayGrid(book.tab('leads'))[0]?.filter(Boolean)).toEqual(basic);
  });

  test('gives columns their width and freezes the header', () => {
    expect(leads.frozenRows).toBe(1);
    expect(leads.columnWidths.get(1)).toBe(115);
    expect(leads.columnWidths.get(9)).toBe(240);
  });

  test('keeps as text what Sheets would turn into numbers and dates', () => {
    const formats = ['leadId', 'phone', 'wechat', 'budget', 'decisionCycle'].map((key) => {
      const column = leadColumns.filter(({ set }) => set === 'basic').findIndex((one) => one.key === key) + 1;
      return [cellAt(leads, 2, column)?.format, cellAt(leads, 1000, column)?.format];
    });
    expect(formats.flat()).toEqual(Array(10).fill('@'));
  });

  test('warns on list columns and lets a script write', () => {
    const rules = leads.rows[1]?.flatMap((cell) => (cell?.validation ? [cell.validation] : [])) ?? [];
    expect(rules.length).toBeGreaterThanOrEqual(6);
    expect(rules.map(({ allowInvalid }) => allowInvalid)).toEqual(rules.map(() => true));
    expect(dropdown(book, 'stage')).toHaveLength(9);
  });

  test('protects Settings for managers and asks before edits of its own tabs', () => {
    const protections = book.file.workbook.sheets.map(({ protections: own }) =>
      own.map(({ warningOnly, editors }) => (warningOnly ? 'warns' : editors)),
    );
    expect(protections).toEqual([[], [], ['warns'], ['warns'], ['warns'], [[OWNER]], ['warns'], ['warns'], []]);
  });

  test('installs exactly one edit trigger and one clock trigger', () => {
    expect(book.file.triggers.map(({ kind, functionName, owner }) => [kind, functionName, owner])).toEqual([
      ['edit', 'handleEdit', OWNER],
      ['clock', 'hourly', OWNER],
    ]);
  });

  test('marks every column so that it can be told under any header', () => {
    expect(leads.metadata.filter(({ key }) => key === 'leadbook-column')).toHaveLength(27);
  });

  test('stays below its budget of service calls', () => {
    expect(book.world.executions.find(({ functionName }) => functionName === 'setUp')?.counted).toBeLessThanOrEqual(
      150,
    );
  });

  test('run twice changes nothing and says so', () => {
    const before = lastingBook(book.file);
    book.desk.willAnswer('OK');
    expect(succeeded(book.desk.run('setUp')).result).toEqual({ done: true, changes: [], rows: 0 });
    expect(lastingBook(book.file)).toEqual(before);
    const words = { 'zh-CN': '没有需要修复的', 'zh-TW': '沒有需要修復的', en: 'nothing had to be repaired' };
    expect(book.desk.alerts.at(-1)?.message).toContain(words[language]);
  });
});

describe('set-up of a new file', () => {
  test('answered with no builds nothing', () => {
    const book = openBook({ setUp: 'no' });
    const before = lastingBook(book.file);
    book.desk.willAnswer('NO');
    expect(succeeded(book.desk.run('setUp')).result).toEqual({ done: false, changes: [], rows: 0 });
    expect(lastingBook(book.file)).toEqual(before);
  });

  test('leaves tabs alone that a team has already, even one with a name of ours', () => {
    const book = openBook({ setUp: 'no' });
    book.desk.renameTab('工作表1', '设置');
    book.desk.type('设置', 'B2', '我们自己的设置');
    book.desk.willAnswer('YES');
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('setUp'));
    expect(book.file.value('设置', 'B2')).toBe('我们自己的设置');
    expect(book.file.tabNames()).toContain('设置 2');
  });

  test('somebody who is no member gets no second pair of triggers', () => {
    const book = openBook({ editors: ['li@example.com'] });
    const li = book.open('li@example.com');
    li.willAnswer('OK');
    li.run('setUp');
    expect(li.alerts.at(-1)?.message).toContain('成员名单里没有你的账号');
    expect(book.file.triggers).toHaveLength(2);
  });

  test('rows late and due are coloured on later days without any script', () => {
    const book = openBook({ now: '2024-03-01T09:00' });
    const sheet = book.file.tab(book.tab('leads'));
    const column = leadColumns.filter(({ set }) => set === 'basic').findIndex(({ key }) => key === 'nextContactOn') + 1;
    const line = sheet.rows[1] ?? [];
    line[column - 1] = { value: serialOf('2024-03-05'), format: 'yyyy-mm-dd' };
    const colour = (day: string) => {
      book.world.advanceTo(`${day}T08:00`);
      return conditionalStyle(book.file.workbook, sheet, { row: 2, column: 3, now: book.world.now() })?.background;
    };
    book.file.triggers.length = 0;
    expect(['2024-03-04', '2024-03-05', '2024-03-06'].map(colour)).toEqual([undefined, '#fef7e0', '#fce8e6']);
  });

  test.each(presets)('preset $key offers its stages in the dropdown', ({ key, shows }) => {
    const book = openBook();
    book.configure({ 'set:preset': { D: key } });
    const offered = dropdown(book, 'stage');
    expect(offered).toHaveLength(
      new Set([...shows.map(({ stage }) => stage), 'won', 'lost', 'invalid', 'nurture']).size,
    );
    expect(offered).toEqual(expect.arrayContaining(shows.flatMap(({ label }) => (label ? [label['zh-CN']] : []))));
  });

  test.each(flippedProfiles())('works and stays as it is under $name', ({ profile }) => {
    const book = openBook({ profile, editors: ['li@example.com'] });
    const before = lastingBook(book.file);
    book.desk.willAnswer('OK');
    expect(book.desk.run('setUp').result).toEqual({ done: true, changes: [], rows: 0 });
    expect(lastingBook(book.file)).toEqual(before);
  });

  test('where warnings stop scripts, a manager who is not the owner gets tabs without them', () => {
    const book = openBook({
      setUp: 'no',
      editors: ['li@example.com'],
      profile: { warningProtectionStopsScripts: true },
    });
    const li = book.open('li@example.com');
    li.willAnswer('YES');
    li.willAnswer('OK');
    expect(succeeded(li.run('setUp')).result).toMatchObject({ done: true });
    expect(book.file.tab(book.tab('history')).protections).toEqual([]);
    li.willAnswer('OK');
    expect(succeeded(li.run('setUp')).result).toMatchObject({ changes: [] });
  });

  test('refused triggers are told in words, everything else stands', () => {
    const book = openBook({ setUp: 'no' });
    book.world.hooks.push(({ name, phase }) =>
      name.endsWith('TriggerBuilder.create') && phase === 'before'
        ? { throw: 'This script has too many triggers.' }
        : undefined,
    );
    book.desk.willAnswer('YES');
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('setUp'));
    expect(book.file.triggers).toEqual([]);
    expect(book.desk.alerts.at(-1)?.message).toContain('自动任务没有装好');
    book.world.hooks.length = 0;
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('setUp'));
    expect(book.file.triggers).toHaveLength(2);
  });
});
