import { languages } from '../../../src/core/i18n/language';
import { listDefaults } from '../../../src/core/schema/lists';
import type { Member } from '../../../src/core/schema/members';
import type { Cell } from '../../../src/core/schema/row';
import { defaultSettings, type Settings } from '../../../src/core/schema/settings';
import { presets } from '../../../src/core/schema/stages';
import { readSettingsTab } from '../../../src/core/setup/read-settings-tab';
import { settingChanges } from '../../../src/core/setup/settings-changes';
import { isSettingsIntact } from '../../../src/core/setup/settings-intact';
import { settingsGrid } from '../../../src/core/setup/settings-tab';
import { readSnapshot, writeSnapshot } from '../../../src/core/setup/snapshot';

const member: Member = {
  ...{ key: 'li', name: '李雷', email: 'li@example.com', role: 'senior', takesNewLeads: true, mail: false },
  ...{ language: 'zh-TW', skills: ['it'], absentUntil: '2026-10-08', targetLeads: 30, targetAmount: 500000 },
};

/** A line of the tab with another text in one of its columns (1-based). */
const withCell = (cells: readonly Cell[], column: number, text: string): Cell[] =>
  cells.map((cell, at) => (at === column - 1 ? text : cell));

/** Settings in which something of every kind differs from the defaults. */
const chosen = (values: Partial<Settings['values']> = {}): Settings => ({
  ...defaultSettings,
  values: { ...defaultSettings.values, language: 'zh-CN', holidays: '2026-10-01,2026-10-02', ...values },
  members: [
    member,
    { key: 'gone', name: '旧人', email: '', role: 'rep', takesNewLeads: false, mail: true, retired: true },
  ],
  lists: {
    ...listDefaults,
    source: [
      ...listDefaults.source.map((value) => (value.key === 'other' ? { ...value, retired: true } : value)),
      { key: '抖音', label: { 'zh-CN': '抖音', 'zh-TW': '抖音', en: 'Douyin' }, code: 'DY', aliases: ['TikTok'] },
    ],
  },
  stages: defaultSettings.stages.map((stage) =>
    stage.key === 'signing' ? { ...stage, managersOnly: true, win: 0.95 } : stage,
  ),
});

describe('the Settings tab', () => {
  test.each(languages.flatMap((language) => presets.map(({ key }) => ({ language, key }))))(
    'read back unchanged says the same ($language, $key)',
    ({ language, key }) => {
      const settings = chosen({ preset: key });
      const read = readSettingsTab(settingsGrid(settings, language), settings, language);
      expect(read.refusals).toEqual([]);
      expect(settingChanges(settings, read.settings, language)).toEqual([]);
      expect(read.settings).toEqual(settings);
    },
  );

  test.each(languages)('alone is enough to build the settings again (%s)', (language) => {
    const settings = chosen();
    const { settings: read, refusals } = readSettingsTab(settingsGrid(settings, language), defaultSettings, language);
    expect([refusals, read.members, read.lists, read.values]).toEqual([
      [],
      settings.members,
      settings.lists,
      settings.values,
    ]);
  });

  test('of another language, or without a row it needs, is not intact', () => {
    const grid = settingsGrid(chosen(), 'zh-CN');
    expect(isSettingsIntact(grid, grid)).toBe(true);
    expect(isSettingsIntact(settingsGrid(chosen(), 'en'), grid)).toBe(false);
    expect(
      isSettingsIntact(
        grid.filter(([key]) => key !== 'set:mailHour'),
        grid,
      ),
    ).toBe(false);
    expect(
      isSettingsIntact(
        grid.filter(([key]) => key !== 'list:source:partner'),
        grid,
      ),
    ).toBe(true);
  });

  test.each([
    { what: 'a value of a list', key: 'list:source:partner', column: 5, back: 'Partner' },
    { what: 'a stage', key: 'stage:signing', column: 3, back: '签约阶段' },
    { what: 'a member', key: 'member:li', column: 2, back: '李雷' },
  ])('what a broken formula shows is no name for $what: its cell would be refused', ({ key, column, back }) => {
    const grid = settingsGrid(chosen(), 'en');
    const row = grid.findIndex(([one]) => one === key);
    const typed = grid.map((cells, at) => (at === row ? withCell(cells, column, '#N/A') : cells));
    expect(readSettingsTab(typed, chosen(), 'en').refusals).toMatchObject([
      { row: row + 1, column, text: '#N/A', back, why: expect.stringContaining('broken formula') },
    ]);
  });

  test('a new value is refused by its name, hidden characters or not', () => {
    const grid = settingsGrid(chosen(), 'en');
    const row = grid.findIndex(([key]) => key === 'list:source:+');
    const typed = grid.map((cells, at) => (at === row ? withCell(cells, 3, '\u200b#N/A') : cells));
    const { refusals } = readSettingsTab(typed, chosen(), 'en');
    expect(refusals).toContainEqual(expect.objectContaining({ row: row + 1, column: 3, back: '' }));
  });

  test('names every change in words, from what to what', () => {
    const settings = chosen();
    const wanted = { ...settings, values: { ...settings.values, mailHour: '7', preset: 'simple' } };
    expect(settingChanges(settings, wanted, 'en').map(({ text }) => text)).toEqual([
      'Stage preset: Progress → Simple',
      'Daily mail hour: 8 → 7',
    ]);
  });
});

describe('the snapshot', () => {
  test('keeps what differs from the defaults, and gives all back', () => {
    const settings = { ...chosen(), headers: { leads: { source: 'Where from' }, followUps: {} } };
    expect(readSnapshot(writeSnapshot(settings))).toEqual(settings);
    expect(writeSnapshot(defaultSettings).length).toBeLessThan(120);
    expect(readSnapshot('')).toEqual(defaultSettings);
  });
});
