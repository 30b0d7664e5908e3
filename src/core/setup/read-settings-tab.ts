import { stampOfSerial } from '../date';
import { type Label, type Language, languages } from '../i18n/language';
import { roleWords } from '../i18n/setting-words';
import { parseEmail } from '../lead/parse-email';
import { listKeys } from '../schema/column';
import type { ListValue } from '../schema/lists';
import { type Member, type Role, roles } from '../schema/members';
import { type Cell, isMoment } from '../schema/row';
import { type SettingKey, type Settings, settingRows } from '../schema/settings';
import type { Stage } from '../schema/stages';
import { compareText, keptLine } from '../text';
import { newKey } from './new-key';
import { checkSetting, readDay, refuse, split, yesOrNo } from './setting-check';
import { shownSetting } from './settings-tab';

/** A cell of the Settings tab that cannot be what was typed: 1-based place, why, and what goes back into it. */
export interface SettingRefusal {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly why: string;
  readonly back: Cell;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly refusals: readonly SettingRefusal[];
}

interface Line {
  readonly row: number;
  readonly key: string;
  /** Trimmed texts of all columns; index 0 is column A. */
  readonly texts: readonly string[];
}

/** Reads the whole Settings tab as typed; what cannot be right keeps its present value and is named. */
export function readSettingsTab(
  grid: readonly (readonly Cell[])[],
  present: Settings,
  language: Language,
): ReadSettings {
  const refusals: SettingRefusal[] = [];
  const lines = grid.map((cells, index): Line => {
    const texts = cells.map(plain);
    return { row: index + 1, key: texts[0] ?? '', texts };
  });
  const of = (prefix: string) => lines.filter(({ key }) => key.startsWith(prefix));
  const context: Context = { present, language, refusals };
  const values = { ...present.values };
  for (const line of of('set:')) readValue(line, values, context);
  const settings: Settings = {
    ...present,
    values,
    members: of('member:').length === 0 ? present.members : readMembers(of('member:'), context),
    stages: present.stages.map((stage) => readStage(stage, of('stage:'), context)),
    lists: readLists(of('list:'), context),
  };
  return { settings, refusals };
}

interface Context {
  readonly present: Settings;
  readonly language: Language;
  readonly refusals: SettingRefusal[];
}

function readValue(
  { row, key, texts }: Line,
  values: Record<SettingKey, string>,
  { present, language, refusals }: Context,
): void {
  const setting = settingRows.find((one) => `set:${one.key}` === key);
  if (setting === undefined) return;
  const text = texts[3] ?? '';
  const back = present.values[setting.key];
  const shown = shownSetting(setting, back, language);
  const checked = checkSetting(setting, { text, back: String(shown), language });
  if ('stored' in checked) values[setting.key] = checked.stored;
  else refusals.push({ row, column: 4, text, why: checked.refused, back: shown });
}

function readMembers(lines: readonly Line[], context: Context): Member[] {
  const taken = new Set(context.present.members.map(({ key }) => key));
  return lines.flatMap((line) => {
    const name = keptLine(line.texts[1] ?? '');
    const known = context.present.members.find(({ key }) => line.key === `member:${key}`);
    if (name === '') return known === undefined ? [] : [{ ...known, retired: true }];
    const key = known?.key ?? newKey(name, taken);
    taken.add(key);
    return [readMember(line, { key, name, known }, context)];
  });
}

function readMember(
  line: Line,
  { key, name, known }: { readonly key: string; readonly name: string; readonly known: Member | undefined },
  context: Context,
): Member {
  const { texts } = line;
  const language = languages.find((one) => one === texts[4]);
  const absentUntil = readDay(texts[7] ?? '');
  const targets = { targetLeads: texts[9], targetWon: texts[10], targetAmount: texts[11] };
  const given = Object.entries(targets).filter(([, text]) => text && Number(text) >= 0);
  const skills = split(texts[5] ?? '').map((text) => skillKey(text, context.present));
  return {
    key,
    name,
    email: readEmail(line, known, context),
    role: readRole(line, known, context),
    takesNewLeads: yesOrNo(texts[6] ?? '') !== 'no',
    mail: yesOrNo(texts[8] ?? '') !== 'no',
    ...(language === undefined ? {} : { language }),
    ...(skills.length === 0 ? {} : { skills }),
    ...(absentUntil === undefined ? {} : { absentUntil }),
    ...(yesOrNo(texts[12] ?? '') === 'yes' ? { retired: true } : {}),
    ...Object.fromEntries(given.map(([target, text]) => [target, Number(text)])),
  };
}

function readEmail({ row, texts }: Line, known: Member | undefined, { language, refusals }: Context): string {
  const text = texts[2] ?? '';
  if (text === '') return '';
  const email = parseEmail(text);
  if (email !== undefined) return email;
  const back = known?.email ?? '';
  refusals.push({ row, column: 3, text, back, why: refuse('notEmail', { text, back, language }, {}).refused });
  return back;
}

function readRole({ row, texts }: Line, known: Member | undefined, { language, refusals }: Context): Role {
  const text = texts[3] ?? '';
  const found = roles.find((role) =>
    [role, ...Object.values(roleWords[role])].some((one) => compareText(one) === compareText(text)),
  );
  if (found !== undefined) return found;
  const role = known?.role ?? 'rep';
  const back = roleWords[role][language];
  const choices = roles.map((one) => roleWords[one][language]).join('、');
  if (text !== '')
    refusals.push({
      row,
      column: 4,
      text,
      back,
      why: refuse('notRole', { text, back, language }, { choices }).refused,
    });
  return role;
}

function skillKey(text: string, { lists }: Settings): string {
  const place = [...lists.industry, ...lists.region].find(
    ({ key, label }) => key === text || Object.values(label).includes(text),
  );
  return place?.key ?? text;
}

function readStage(stage: Stage, lines: readonly Line[], { language, refusals }: Context): Stage {
  const line = lines.find(({ key }) => key === `stage:${stage.key}`);
  if (line === undefined) return stage;
  const { row, texts } = line;
  const staleDays = texts[7] === '' ? undefined : Number(texts[7]);
  const win = Number(texts[6]);
  const good = win >= 0 && win <= 1 && texts[6] !== '';
  if (!good) {
    const question = { text: texts[6] ?? '', back: String(stage.win), language };
    refusals.push({
      row,
      column: 7,
      text: question.text,
      back: stage.win,
      why: refuse('notNumber', question, { least: 0, most: 1 }).refused,
    });
  }
  const { staleDays: _old, managersOnly: _kept, ...rest } = stage;
  return {
    ...rest,
    label: labelOf(texts, stage.label),
    code: texts[5] || stage.code,
    win: good ? win : stage.win,
    ...(staleDays !== undefined && staleDays > 0 ? { staleDays } : {}),
    ...(yesOrNo(texts[8] ?? '') === 'yes' ? { managersOnly: true } : {}),
  };
}

function readLists(lines: readonly Line[], { present }: Context): Settings['lists'] {
  const lists: Record<string, readonly ListValue[]> = { ...present.lists };
  for (const list of listKeys) {
    const own = lines.filter(({ key }) => key.startsWith(`list:${list}:`));
    if (list === 'stage' || own.length === 0) continue;
    lists[list] = readList(own, present.lists[list]);
  }
  return lists as Settings['lists'];
}

/** Rows of one list; a value whose row is gone is retired, never dropped: old rows may hold it. */
function readList(lines: readonly Line[], present: readonly ListValue[]): ListValue[] {
  const taken = new Set(present.map(({ key }) => key));
  const read = lines.flatMap((line): ListValue[] => {
    const known = present.find(({ key }) => line.key.split(':').slice(2).join(':') === key);
    const first = line.texts.slice(2, 5).find((text) => text !== '');
    if (known === undefined && first === undefined) return [];
    const fallback: Label = known?.label ?? { 'zh-CN': first ?? '', 'zh-TW': first ?? '', en: first ?? '' };
    const key = known?.key ?? newKey(first ?? '', taken);
    taken.add(key);
    return [listValue(key, line.texts, { fallback, known })];
  });
  const gone = present.filter(({ key }) => !read.some((one) => one.key === key));
  return [...read, ...gone.map((value) => ({ ...value, retired: true }))];
}

function listValue(
  key: string,
  texts: readonly string[],
  { fallback, known }: { readonly fallback: Label; readonly known: ListValue | undefined },
): ListValue {
  const label = labelOf(texts, fallback);
  const renamed =
    known === undefined
      ? []
      : languages.map((one) => known.label[one]).filter((old, index) => old !== label[languages[index] ?? 'en']);
  const aliases = [...new Set([...split(texts[6] ?? ''), ...renamed])];
  return {
    key,
    label,
    ...(texts[5] ? { code: texts[5] } : {}),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(yesOrNo(texts[7] ?? '') === 'yes' ? { retired: true } : {}),
  };
}

/** Labels of columns C–E; a blank one keeps the earlier. */
function labelOf(texts: readonly string[], fallback: Label): Label {
  const label = (index: number, language: Language) => keptLine(texts[index] ?? '') || fallback[language];
  return { 'zh-CN': label(2, 'zh-CN'), 'zh-TW': label(3, 'zh-TW'), en: label(4, 'en') };
}

function plain(cell: Cell): string {
  return isMoment(cell) ? stampOfSerial(cell.serial) : String(cell).trim();
}
