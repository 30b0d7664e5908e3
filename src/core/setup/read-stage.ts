import { type Label, languages } from '../i18n/language';
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
  const { staleDays, managersOnly, retired, aliases: _old, ...rest } = stage;
  const yesNo = (value: boolean | undefined) => (value ? words.yes : words.no)[context.language];
  const asked = numberAt(line, { column: 8, back: staleDays ?? '', most: MOST_DAYS }, context);
  const kept = answerAt(line, { column: 9, back: yesNo(managersOnly), otherwise: 'no' }, context);
  const out = answerAt(line, { column: 11, back: yesNo(retired), otherwise: 'no' }, context);
  const { label, aliases } = readLabel(line, stage, context);
  if (out === 'yes' && !retirable.has(stage.key))
    refuseAt(line, 'notRetirable', { column: 11, back: words.no[context.language], context });
  return {
    ...rest,
    label,
    code: line.texts[5] || stage.code,
    win: numberAt(line, { column: 7, back: stage.win, most: 1 }, context) ?? stage.win,
    ...(asked === undefined || asked === 0 ? {} : { staleDays: asked }),
    ...(kept === 'yes' ? { managersOnly: true } : {}),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(out === 'yes' && retirable.has(stage.key) ? { retired: true } : {}),
  };
}

/** The row shows the preset's own name: a text that still says it changes nothing. A name given up stays readable. */
function readLabel(
  { texts }: SettingLine,
  stage: Stage,
  { present }: ReadingContext,
): { readonly label: Label; readonly aliases: readonly string[] } {
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
  return { label, aliases: [...new Set([...split(texts[9] ?? ''), ...old])] };
}
