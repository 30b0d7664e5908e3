import type { AnalysisContext } from '../analysis-context';
import type { ChartDraft } from '../blocks/block';
import { count, text } from '../cell';
import { axes } from '../chart-options';
import { colours } from '../colours';
import { cycleOf } from '../figures';

/** Widths of a bar in days that people can read; the first that needs no more than so many bars is taken. */
const WIDTHS = [1, 2, 5, 7, 10, 14, 30, 60, 90, 180, 365];
const MOST_BARS = 12;

/** How many wins took how many days: bars of equal width from day 0, the last one open where it must be; none without a win. */
export function cycleChart({ say, frame, all }: AnalysisContext): ChartDraft | undefined {
  const cycles = all.leads.map((lead) => cycleOf(frame, lead)).filter((days) => days >= 0);
  if (cycles.length === 0) return undefined;
  const longest = cycles.reduce((most, days) => Math.max(most, days), 0);
  const width = WIDTHS.find((one) => Math.floor(longest / one) < MOST_BARS) ?? 365;
  const last = Math.min(MOST_BARS - 1, Math.floor(longest / width));
  const bars = Array.from({ length: last + 1 }, () => 0);
  for (const days of cycles) {
    const at = Math.min(last, Math.floor(days / width));
    bars[at] = (bars[at] ?? 0) + 1;
  }
  return {
    key: 'cycle',
    type: 'combo',
    title: say('chartCycle'),
    header: [say('axisDays'), say('won')],
    rows: bars.map((wins, at) => [
      text(nameOf(at * width, width, at === last && longest >= (last + 1) * width)),
      count(wins),
    ]),
    options: {
      ...axes(say('axisDays'), say('won')),
      ...{ 'legend.position': 'none', 'series.0.type': 'bars', 'series.0.color': colours.green, 'vAxis.minValue': 0 },
    },
  };
}

function nameOf(from: number, width: number, isOpen: boolean): string {
  if (isOpen) return `≥ ${from}`;
  return width === 1 ? String(from) : `${from}–${from + width - 1}`;
}
