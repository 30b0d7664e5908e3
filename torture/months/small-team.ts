import { makeCalendar } from '../../src/core/follow-up/working-days';
import { type MemoryRow, memoryKey } from '../../src/core/history/memory';
import type { Member } from '../../src/core/schema/members';
import { defaultSettings, type Settings } from '../../src/core/schema/settings';
import { buildVocabulary } from '../../src/core/schema/vocabulary';
import type { Book } from '../../src/host/book';
import type { Desk } from '../../src/host/desk';
import { instantNow } from '../../src/host/instant';
import { openProperties } from '../../src/host/properties';
import type { Month } from './month';

/** Settings of a team from which some have left: they get no mail any more. */
export function settingsOf({ people }: Month, gone: ReadonlySet<number>): Settings {
  const members = people.map(
    ({ key, email, role }, index): Member => ({
      ...{ key, name: key, email, role, takesNewLeads: true, mail: !gone.has(index) },
    }),
  );
  return { ...defaultSettings, values: { ...defaultSettings.values, language: 'zh-CN' }, members };
}

/** What the workbook remembers: one lead a number, all of them due since the first day. */
export function memoryOf({ people }: Month, owners: readonly number[]): ReadonlyMap<string, MemoryRow> {
  const rows = owners.map((owner, index): MemoryRow => {
    const leadId = leadIdOf(index);
    const values = {
      ...{ leadId, customerName: `客户${index}`, phone: `138${String(10_000_000 + index)}`, source: 'tradeFair' },
      ...{ grade: 'high', stage: 'firstContact', registeredOn: '2024-03-01T09:00', nextContactOn: '2024-03-04' },
      owner: people[owner]?.key ?? '',
    };
    const meta = { origin: {}, stageOn: '2024-03-01', enteredAt: '2024-03-01T09:00' };
    return { key: memoryKey('leads', leadId), values, meta, operation: '', deletedOn: '' };
  });
  return new Map(rows.map((row) => [row.key, row]));
}

/** 'LX000': as wide as every other one, so that no id is part of another. */
export function leadIdOf(index: number): string {
  return `LX${String(index).padStart(4, '0')}`;
}

const known = new WeakMap<Settings, Omit<Desk, 'book'>>();

/** The workbook as a run opens it: the properties are real, tabs there are none. */
export function openSmallDesk(settings: Settings, wall: string): Desk {
  const choices = known.get(settings) ?? {
    ...{ settings, vocabulary: buildVocabulary(settings), calendar: makeCalendar(settings), isSetUp: true },
  };
  known.set(settings, choices);
  const book: Book = {
    ...{ fileId: 'file', fileName: '销售线索', url: 'https://example.com', zone: '', locale: 'zh_CN', tabs: {} },
    ...{ now: wall, today: wall.slice(0, 10), instant: instantNow(), clock: { serial: () => 0 } },
    properties: openProperties(),
  };
  return { book, ...choices };
}
