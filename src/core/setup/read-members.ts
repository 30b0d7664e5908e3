import { languages } from '../i18n/language';
import { choiceWords, roleWords, settingsTabWords as words } from '../i18n/setting-words';
import { parseEmail } from '../lead/parse-email';
import { type Member, type Role, roles } from '../schema/members';
import type { Settings } from '../schema/settings';
import { compareText, keptLine } from '../text';
import { newKey } from './new-key';
import { readDay, split } from './setting-check';
import { answerAt, numberAt, type ReadingContext, refuseAt, type SettingLine } from './settings-line';

const MOST = 1e12;

/** The members' rows; a member whose row or name is gone is retired, since old rows may show the name. */
export function readMembers(lines: readonly SettingLine[], context: ReadingContext): Member[] {
  const { members } = context.present;
  if (lines.length === 0) return [...members];
  const taken = new Set(members.map(({ key }) => key));
  const read = lines.flatMap((line) => {
    const known = members.find((member) => line.key === `member:${member.key}`);
    const name = keptLine(line.texts[1] ?? '');
    if (name === '') return known === undefined ? [] : [{ ...known, retired: true }];
    const named = { key: known?.key ?? givenKey(line, taken) ?? newKey(name, taken), name, known };
    taken.add(named.key);
    return [readMember(line, named, context)];
  });
  const gone = members.filter((member) => !read.some(({ key }) => key === member.key));
  return [...read, ...gone.map((member) => ({ ...member, retired: true }))];
}

/** The key that stands in the row already: in a copy of a workbook the rows are all that is left. */
function givenKey({ key }: SettingLine, taken: ReadonlySet<string>): string | undefined {
  const given = key.slice('member:'.length);
  return given === '' || given === '+' || taken.has(given) ? undefined : given;
}

interface Named {
  readonly key: string;
  readonly name: string;
  readonly known: Member | undefined;
}

function readMember(line: SettingLine, { key, name, known }: Named, context: ReadingContext): Member {
  const skills = split(line.texts[5] ?? '').map((text) => skillKey(text, context.present));
  const yesNo = (value: boolean | undefined) => (value ? words.yes : words.no)[context.language];
  const answer = (column: number, value: boolean | undefined, otherwise: 'yes' | 'no') =>
    answerAt(line, { column, back: yesNo(value), otherwise }, context);
  return {
    key,
    name,
    email: readEmail(line, known, context),
    role: readRole(line, known, context),
    takesNewLeads: answer(7, known?.takesNewLeads ?? true, 'yes') === 'yes',
    mail: answer(9, known?.mail ?? true, 'yes') === 'yes',
    ...readLanguage(line, known, context),
    ...(skills.length === 0 ? {} : { skills }),
    ...readAbsence(line, known, context),
    ...(answer(13, known?.retired, 'no') === 'yes' ? { retired: true } : {}),
    ...readTargets(line, known, context),
  };
}

function readTargets(line: SettingLine, known: Member | undefined, context: ReadingContext): Partial<Member> {
  const columns = { targetLeads: 10, targetWon: 11, targetAmount: 12 } as const;
  const read = Object.entries(columns).flatMap(([target, column]) => {
    const back = known?.[target as keyof typeof columns] ?? '';
    const value = numberAt(line, { column, back, most: MOST }, context);
    return value === undefined ? [] : [[target, value]];
  });
  return Object.fromEntries(read);
}

function readAbsence(line: SettingLine, known: Member | undefined, context: ReadingContext): Partial<Member> {
  const text = line.texts[7] ?? '';
  if (text === '') return {};
  const absentUntil = readDay(text);
  if (absentUntil !== undefined) return { absentUntil };
  refuseAt(line, 'notDay', { column: 8, back: known?.absentUntil ?? '', context });
  return {};
}

function readLanguage(line: SettingLine, known: Member | undefined, context: ReadingContext): Partial<Member> {
  const text = compareText(line.texts[4] ?? '');
  if (text === '') return {};
  const named = (language: (typeof languages)[number]) => [language, ...Object.values<string>(choiceWords[language])];
  const found = languages.find((language) => named(language).some((name) => compareText(name) === text));
  if (found !== undefined) return { language: found };
  const shown = (language: (typeof languages)[number]) => choiceWords[language][context.language];
  const back = known?.language === undefined ? '' : shown(known.language);
  refuseAt(line, 'notChoice', { column: 5, back, values: { choices: languages.map(shown).join(', ') }, context });
  return {};
}

function readEmail(line: SettingLine, known: Member | undefined, context: ReadingContext): string {
  const text = line.texts[2] ?? '';
  const email = text === '' ? '' : parseEmail(text);
  if (email !== undefined) return email;
  const back = known?.email ?? '';
  refuseAt(line, 'notEmail', { column: 3, back, context });
  return back;
}

function readRole(line: SettingLine, known: Member | undefined, context: ReadingContext): Role {
  const text = compareText(line.texts[3] ?? '');
  const named = (role: Role) => [role, ...Object.values(roleWords[role])];
  const found = roles.find((role) => named(role).some((name) => compareText(name) === text));
  if (found !== undefined) return found;
  const kept = known?.role ?? 'rep';
  const choices = roles.map((role) => roleWords[role][context.language]).join('、');
  if (text !== '')
    refuseAt(line, 'notRole', { column: 4, back: roleWords[kept][context.language], values: { choices }, context });
  return kept;
}

function skillKey(text: string, { lists }: Settings): string {
  const place = [...lists.industry, ...lists.region].find(
    ({ key, label }) => key === text || Object.values(label).includes(text),
  );
  return place?.key ?? text;
}
