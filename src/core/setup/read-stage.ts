import { languages } from '../i18n/language';
import { settingsTabWords as words } from '../i18n/setting-words';
import { shownLabel } from '../schema/stage-view';
import type { Stage } from '../schema/stages';
import { keptLine } from '../text';
import { split } from './setting-check';
import { answerAt, numberAt, type ReadingContext, refuseAt, type SettingLine } from './settings-line';

const MOST_DAYS = 3650;
/** Stages that a team may take out of its dropdown. */
const retirable: ReadonlySet<string> = new Set(['invalid', 'nurture', 'churned']);

/** A stage as its row says; key and class are fixed. */
export function readStage(stage: Stage, lines: readonly SettingLine[], context: ReadingContext): Stage {
  const line = lines.find(({ key }) => key === `stage:${stage.key}`);
  if (line === undefined) return stage;
  const { staleDays, managersOnly, retired: _retired, aliases: _aliases, ...rest } = stage;
  const days = numberAt(line, { column: 8, back: staleDays ?? '', most: MOST_DAYS }, context);
  const kept = answerAt(line, { column: 9, back: yesNo(managersOnly, context), otherwise: 'no' }, context);
  return {
    ...rest,
    ...readLabel(line, stage, context),
    code: line.texts[5] || stage.code,
    win: numberAt(line, { column: 7, back: stage.win, most: 1 }, context) ?? stage.win,
    ...(days === undefined || days === 0 ? {} : { staleDays: days }),
    ...(kept === 'yes' ? { managersOnly: true } : {}),
    ...readRetired(line, stage, context),
  };
}

function readRetired(line: SettingLine, { key, retired }: Stage, context: ReadingContext): Pick<Stage, 'retired'> {
  const answer = answerAt(line, { column: 11, back: yesNo(retired, context), otherwise: 'no' }, context);
  if (answer === 'no') return {};
  if (retirable.has(key)) return { retired: true };
  refuseAt(line, 'notRetirable', { column: 11, back: yesNo(false, context), context });
  return {};
}

function yesNo(value: boolean | undefined, { language }: ReadingContext): string {
  return (value ? words.yes : words.no)[language];
}

/** The row shows the preset's own name: a text that still says it changes nothing. A name given up stays readable. */
function readLabel(
  { texts }: SettingLine,
  stage: Stage,
  { present }: ReadingContext,
): Pick<Stage, 'label' | 'aliases'> {
  const shown = shownLabel(stage, present);
  const given = languages.map((language, index) => keptLine(texts[2 + index] ?? '') || shown[language]);
  const renamed = languages.filter((language, index) => given[index] !== shown[language]);
  const pick = (index: number) => {
    const language = languages[index] ?? 'en';
    return renamed.includes(language) ? (given[index] ?? '') : stage.label[language];
  };
  const label = { 'zh-CN': pick(0), 'zh-TW': pick(1), en: pick(2) };
  const names = new Set(given);
  const old = renamed.map((language) => shown[language]).filter((name) => !names.has(name));
  const aliases = [...new Set([...split(texts[9] ?? ''), ...old])];
  return { label, ...(aliases.length === 0 ? {} : { aliases }) };
}
