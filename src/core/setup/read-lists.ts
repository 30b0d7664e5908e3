import { everywhere, type Label, type Language, languages } from '../i18n/language';
import { settingsTabWords as words } from '../i18n/setting-words';
import { listKeys } from '../schema/column';
import type { ListValue } from '../schema/lists';
import type { Settings } from '../schema/settings';
import { keptLine } from '../text';
import { newKey } from './new-key';
import { split } from './setting-check';
import { answerAt, type ReadingContext, type SettingLine } from './settings-line';

/** Every list as its rows say. */
export function readLists(lines: readonly SettingLine[], context: ReadingContext): Settings['lists'] {
  const lists: Record<string, readonly ListValue[]> = { ...context.present.lists };
  for (const list of listKeys) {
    const own = lines.filter(({ key }) => key.startsWith(`list:${list}:`));
    if (list === 'stage' || own.length === 0) continue;
    lists[list] = readList(own, context.present.lists[list], context);
  }
  return lists as Settings['lists'];
}

/** Rows of one list; a value whose row is gone is retired, never dropped: old rows may hold it. */
function readList(lines: readonly SettingLine[], present: readonly ListValue[], context: ReadingContext): ListValue[] {
  const taken = new Set(present.map(({ key }) => key));
  const read = lines.flatMap((line): ListValue[] => {
    const given = line.key.split(':').slice(2).join(':');
    const known = present.find((value) => value.key === given);
    const first = line.texts.slice(2, 5).find((text) => text !== '');
    if (known === undefined && first === undefined) return [];
    const isFree = given !== '' && given !== '+' && !taken.has(given);
    const name = keptLine(first ?? '');
    const key = known?.key ?? (isFree ? given : newKey(name, taken));
    taken.add(key);
    return [listValue(line, { key, fallback: known?.label ?? everywhere(name), known }, context)];
  });
  const gone = present.filter((value) => !read.some(({ key }) => key === value.key));
  return [...read, ...gone.map((value) => ({ ...value, retired: true }))];
}

interface Known {
  readonly key: string;
  readonly fallback: Label;
  readonly known: ListValue | undefined;
}

/** A label that was given up stays readable as an alias: rows that nobody has swept yet still show it. */
function listValue(line: SettingLine, { key, fallback, known }: Known, context: ReadingContext): ListValue {
  const { texts } = line;
  const label = labelOf(texts, fallback);
  const names = new Set(Object.values(label));
  const old = known === undefined ? [] : languages.map((one) => known.label[one]).filter((name) => !names.has(name));
  const aliases = [...new Set([...split(texts[6] ?? ''), ...old])];
  const back = (known?.retired ? words.yes : words.no)[context.language];
  const retired = answerAt(line, { column: 8, back, otherwise: 'no' }, context);
  return {
    key,
    label,
    ...(texts[5] ? { code: texts[5] } : {}),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(retired === 'yes' ? { retired: true } : {}),
  };
}

/** Labels of columns C–E; a blank one keeps the earlier. */
function labelOf(texts: readonly string[], fallback: Label): Label {
  const label = (index: number, language: Language) => keptLine(texts[index] ?? '') || fallback[language];
  return { 'zh-CN': label(2, 'zh-CN'), 'zh-TW': label(3, 'zh-TW'), en: label(4, 'en') };
}
