import { csvRecords } from './csv-records';

const CANDIDATES = [',', ';', '\t', '|'] as const;
const SAMPLE = 20;

function firstCounts(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  for (const { fields } of csvRecords(text, delimiter)) {
    counts.push(fields.length);
    if (counts.length === SAMPLE) break;
  }
  return counts;
}

/** How well a delimiter fits: the share of the first records that have as many fields as the header, then that number. */
function score(text: string, delimiter: string): number {
  const counts = firstCounts(text, delimiter);
  const width = counts[0] ?? 1;
  if (width < 2) return 0;
  return counts.filter((count) => count === width).length / counts.length + Math.min(width, 999) / 1000;
}

/** The delimiter of a CSV text: what its first records agree on; a comma when they have one field each. */
export function csvDelimiter(text: string): string {
  const scores = CANDIDATES.map((delimiter) => ({ delimiter, score: score(text, delimiter) }));
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}
