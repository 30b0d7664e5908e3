import type { AnalysisInput } from '../../../../src/core/analysis/analysis-input';
import { buildReport } from '../../../../src/core/analysis/build-report';
import { type AnalysisWord, analysisText } from '../../../../src/core/i18n/analysis-words';
import { type BlockSetting, blockKeys, blockSetting } from '../../../../src/core/schema/analysis-blocks';

/** Every wording by which the report calls a difference, a tie or a change real. */
const claiming = [
  ...(['higher', 'lower', 'changeHigher', 'changeLower', 'bestGroup', 'suggestScreening'] as const),
  ...(['tieReal', 'aboveLimits', 'belowLimits', 'leagueSpread', 'leagueAhead', 'responseMatters'] as const),
  ...([
    'sourcesPaceDiffers',
    'sourcesCloseDiffers',
    'changedUp',
    'changedDown',
    'mixReversed',
    'mixExplained',
    'mixHidden',
    'leakNote',
    'suggestStage',
    'suggestGrade',
  ] as const),
] as const satisfies readonly AnalysisWord[];

const patterns = claiming.map((word) => ({
  word,
  pattern: new RegExp(
    analysisText(word, 'en', {})
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{\w+\}/g, '.*'),
  ),
}));

/** Blocks that count or foretell and have no wording for a claim; they would only cost time. */
const silent: ReadonlySet<string> = new Set([
  ...['forecast', 'score', 'effort', 'trend', 'cohorts', 'loss'],
  ...['value', 'satisfaction', 'lifeCycle', 'mood', 'quality'],
]);

/** What a report of the workbook claims, each wording once. */
export function claimsOf(input: AnalysisInput): readonly AnalysisWord[] {
  const off = Object.fromEntries(blockKeys.filter((key) => silent.has(key)).map((key) => [blockSetting(key), 'no']));
  const values = { ...input.settings.values, ...(off as Partial<Record<BlockSetting, string>>) };
  const report = buildReport({ ...input, settings: { ...input.settings, values } });
  const texts = report.cells.flatMap((row) => row.map(({ value }) => String(value)));
  return patterns.filter(({ pattern }) => texts.some((text) => pattern.test(text))).map(({ word }) => word);
}
