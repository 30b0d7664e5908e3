import { everywhere, type Label, type Language, languages } from '../i18n/language';
import { isErrorText } from '../schema/codec';
import { listKeys } from '../schema/column';
import type { Settings } from '../schema/settings';
import { shownLabel } from '../schema/stage-view';
import { foldLabel, keptLine } from '../text';
import { type ReadingContext, refuseAt, type SettingLine } from './settings-line';

/** Something that has a name in a dropdown, and the row where the name is given. */
interface Named {
  readonly line: SettingLine | undefined;
  readonly label: Label;
  readonly before: Label | undefined;
}

/**
 * Two values of one list, two stages or two members with the same name cannot be told apart, and what a broken formula shows
 * cannot be chosen in a cell: the new name goes back.
 */
export function refuseNames(read: Settings, lines: readonly SettingLine[], context: ReadingContext): void {
  const { present } = context;
  const lineOf = (key: string, name: string) =>
    lines.find((line) => line.key === key) ??
    lines.find((line) => line.key.endsWith(':+') && line.texts.some((text) => keptLine(text) === name));
  for (const list of listKeys) {
    if (list === 'stage') continue;
    const values = read.lists[list].filter(({ retired }) => !retired);
    const named = values.map(({ key, label }): Named => {
      const before = present.lists[list].find((value) => value.key === key)?.label;
      return { line: lineOf(`list:${list}:${key}`, label['zh-CN']), label, before };
    });
    refuseWrong(named, 3, context);
  }
  refuseWrong(namedStages(read, context, lineOf), 3, context);
  refuseWrong(namedMembers(read, context, lineOf), 2, context);
}

function namedStages(
  read: Settings,
  { present }: ReadingContext,
  lineOf: (key: string, name: string) => SettingLine | undefined,
): Named[] {
  return read.stages
    .filter(({ retired }) => !retired)
    .map((stage) => {
      const before = present.stages.find(({ key }) => key === stage.key);
      return {
        line: lineOf(`stage:${stage.key}`, ''),
        label: shownLabel(stage, read),
        before: before && shownLabel(before, present),
      };
    });
}

function namedMembers(
  read: Settings,
  { present }: ReadingContext,
  lineOf: (key: string, name: string) => SettingLine | undefined,
): Named[] {
  return read.members
    .filter(({ retired }) => !retired)
    .map(({ key, name }) => {
      const before = present.members.find((member) => member.key === key)?.name;
      return {
        line: lineOf(`member:${key}`, name),
        label: everywhere(name),
        before: before === undefined ? undefined : everywhere(before),
      };
    });
}

/** `column` = the first of the name's cells; members have one name for all languages. */
function refuseWrong(all: readonly Named[], column: number, context: ReadingContext): void {
  const spoken = column === 2 ? languages.slice(0, 1) : languages;
  spoken.forEach((language, index) => {
    const refuse = (code: 'sameName' | 'brokenName', named: readonly Named[]) => {
      for (const { line, before } of named) {
        if (line === undefined) continue;
        refuseAt(line, code, { column: column + index, back: before?.[language] ?? '', context });
      }
    };
    const broken = all.filter((named) => isErrorText(named.label[language]) && !isOld(language)(named));
    refuse('brokenName', broken);
    refuse(
      'sameName',
      doubles(all, language).filter((named) => !broken.includes(named)),
    );
  });
}

/** Entries whose new name another one bears already. */
function doubles(all: readonly Named[], language: Language): Named[] {
  const isNew = (one: Named) => !isOld(language)(one);
  const taken = new Set(all.filter(isOld(language)).map(({ label }) => foldLabel(label[language])));
  return all.filter(isNew).filter(({ label }) => {
    const folded = foldLabel(label[language]);
    const isTaken = taken.has(folded);
    taken.add(folded);
    return isTaken;
  });
}

/** A name that stands already keeps its right to it. */
function isOld(language: Language): (named: Named) => boolean {
  return ({ label, before }) => before?.[language] === label[language];
}
