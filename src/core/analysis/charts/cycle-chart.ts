import type { AnalysisContext } from '../analysis-context';
import type { ChartDraft } from '../blocks/block';
import { count, text } from '../cell';
import { axes } from '../chart-options';
import { colours } from '../colours';
import { cycleOf } from '../figures';

/** Widths of a bar in days that people can read; the first that needs no more than so many bars is taken. */
const WIDTHS = [1, 2, 5, 7, 10, 14, 30, 60, 90, 180];
const WIDEST = 365;
const MOST_BARS = 12;

/** The share of the wins that bars of their own show; the slowest ones stand in one open bar, or they would flatten the rest. */
const SHOWN = 0.95;

/** How many wins took how many days: bars of equal width from day 0; none without a win. */
export function cycleChart({ say, frame, all }: AnalysisContext): ChartDraft | undefined {
  const cycles = all.leads.map((lead) => cycleOf(frame, lead)).filter((days) => days >= 0);
  const { width, last, isOpen } = binsOf(cycles);
  if (width === 0) return undefined;
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
    rows: bars.map((wins, at) => [text(nameOf(at * width, width, isOpen && at === last)), count(wins)]),
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

/** Width of the bars in days (0 = no win), the last of them, and whether that one is open. */
function binsOf(cycles: readonly number[]): {
  readonly width: number;
  readonly last: number;
  readonly isOpen: boolean;
} {
  const sorted = Float64Array.from(cycles).sort();
  const longest = sorted[sorted.length - 1];
  const reach = sorted[Math.ceil(sorted.length * SHOWN) - 1];
  if (longest === undefined || reach === undefined) return { width: 0, last: 0, isOpen: false };
  const rest = reach < longest ? 1 : 0;
  const width = WIDTHS.find((one) => Math.floor(reach / one) + rest < MOST_BARS) ?? WIDEST;
  const last = Math.min(Math.floor(longest / width), Math.floor(reach / width) + rest, MOST_BARS - 1);
  return { width, last, isOpen: longest >= (last + 1) * width };
}
