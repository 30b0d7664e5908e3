import type { AnalysisContext } from '../analysis-context';
import { NONE, opens, text } from '../cell';
import type { Judged } from '../comparisons';
import { BASE, known, monthlyChanges } from '../monthly-changes';
import { sheetTests } from '../sheet-tests';
import type { Alarm } from '../statistics/cusum';
import { mean } from '../statistics/mean';
import type { BlockBody } from './block';

/** Months that show where a figure stands now. */
const LAST = 3;

/** Which of the team's figures have really changed, and since when; `isReal` judges the tests that ask for it. */
export function changes(context: AnalysisContext, { isReal }: Pick<Judged, 'isReal'> = sheetTests(context)): BlockBody {
  const { say } = context;
  const { keys, changes: found } = monthlyChanges(context);
  return {
    basis: 'basisTrend',
    header: headers.map((word) => say(word, { n: BASE })),
    rows: found.map(({ series, usual, alarm }) => [
      text(say(series.word)),
      opens(series.cell(usual), () => ({ leads: series.leads.slice(0, BASE).flat() })),
      opens(series.cell(mean(known(series.values.slice(-LAST)))), () => ({ leads: series.leads.slice(-LAST).flat() })),
      text(
        keys.length > BASE && usual !== undefined
          ? alarmText(context, keys, isReal(`change:${series.word}`) ? alarm : undefined)
          : NONE,
      ),
    ]),
    sentences: keys.length <= BASE ? [say('changesTooEarly', { n: BASE, months: keys.length })] : [],
  };
}

const headers = ['figure', 'usual', 'lastMonths', 'judgement'] as const;

function alarmText({ say }: AnalysisContext, keys: readonly string[], alarm: Alarm | undefined): string {
  if (alarm === undefined) return say('noChange');
  const month = keys[alarm.since] ?? keys[alarm.at] ?? '';
  return say(alarm.direction === 'up' ? 'changedUp' : 'changedDown', { month });
}
