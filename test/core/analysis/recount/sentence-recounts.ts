import { type AnalysisWord, analysisWords } from '../../../../src/core/i18n/analysis-words';
import { leadLabels } from '../../../../src/core/i18n/column-labels';
import type { BlockKey } from '../../../../src/core/schema/analysis-blocks';
import { defaultSettings } from '../../../../src/core/schema/settings';
import { scoreEnd, share, sum, wonBy } from './by-hand';
import { factorsOf } from './lost-in';
import {
  amount,
  closed,
  isOpen,
  listLabel,
  lost,
  numbers,
  parts,
  ripe,
  ripening,
  says,
  size,
  spells,
  won,
  worthOf,
} from './measures';
import { seriesOf } from './month-rows';
import type { Printed } from './recount';
import { funnelRows, isPathUnknown } from './stage-rows';
import { bySource, counted, endedLeads, grouped, TOTAL, toCheck } from './tellings';
import type { World } from './truth';

type Said = Readonly<Record<string, string>>;
/** What the places of a sentence must hold; a place that is not named is told by a statistic of its own. */
type Told = Readonly<Record<string, Printed>>;
type Retell = (world: World, said: Said, block: BlockKey) => Told;

/** A share in words: 30%, 14.5%. */
const percent = (value: Printed | undefined): string => `${Math.round(Number(value) * 1000) / 10}%`;

const shareWithEnds = (part: number, whole: number): Told => ({
  share: percent(share(part, whole)),
  low: percent(scoreEnd(part, whole, 'low')),
  high: percent(scoreEnd(part, whole, 'high')),
});

/** Leads of a source below which its rate is only a hint. */
const FEW = 20;

const lacking: Retell = ({ counted: leads }) => {
  const left =
    size(leads, closed) -
    size(
      spells(leads).map(({ one }) => one),
      closed,
    );
  return { n: left, share: percent(left / size(leads, closed)) };
};

const largest: Retell = ({ counted: leads }) => {
  const wins = leads.filter(won);
  const sums = numbers(wins, 'amount').sort((a, b) => b - a);
  const top = Math.floor(wins.length / 5);
  return { n: top, share: `${Math.round((100 * sum(sums.slice(0, top))) / amount(wins))}%` };
};

const sourceOrder = defaultSettings.lists.source.map(({ label }) => label['zh-CN']);

const fewest: Retell = (world) => {
  const sources = [...grouped(bySource)(world)].filter(([label]) => label !== TOTAL);
  const small = sources.map(([label, leads]) => [label, counted(leads).length] as const);
  const rank = (label: string) => (sourceOrder.indexOf(label) + sourceOrder.length + 1) % (sourceOrder.length + 1);
  const list = small.filter(([, n]) => n > 0 && n < FEW).sort(([a, m], [b, n]) => n - m || rank(a) - rank(b));
  return { min: FEW, list: list.map(([label, n]) => `${label} ${n}`).join('、') };
};

const ofSource: Retell = (world, { source }) => {
  const { cases, wins } = ripe(counted(grouped(bySource)(world).get(source ?? '') ?? []), world);
  return { own: percent(wins / cases), won: wins, leads: cases };
};

const ofBest: Retell = (world, { label = '' }, block) => {
  const column = block as 'industry' | 'region' | 'companySize' | 'product';
  const own = parts(world.counted, ({ lead }) => [listLabel(column, lead[column])]).get(label) ?? [];
  return shareWithEnds(size(own, won), own.length);
};

const leak: Retell = (world, { stage = '' }) => {
  const row = funnelRows(world).get(stage);
  const [moved, decided] = [row?.movedOn ?? 0, (row?.movedOn ?? 0) + (row?.lost ?? 0)];
  return { ...shareWithEnds(moved, decided), moved, decided };
};

const early: Retell = ({ counted: leads }) => ({
  list: leads
    .filter(({ wonOn, registered }) => wonOn < registered)
    .map(({ lead }) => lead.leadId ?? '')
    .sort()
    .join('、'),
});

const unread: Retell = ({ all }) => ({
  list: `${leadLabels.stage['zh-CN']} ${size(all, ({ outcome }) => outcome === 'toCheck')}`,
});

/** Every sentence with a figure that is counted, and its figures counted again. */
export const sentenceRecounts: Readonly<Partial<Record<AnalysisWord, Retell>>> = {
  wonWithinNote: ({ counted: leads }, { n }) => ({ share: percent(wonBy(spells(leads), Number(n))) }),
  lackingLow: lacking,
  lackingEither: lacking,
  unwatchedNote: ({ counted: leads }) => ({ n: leads.length - spells(leads).length }),
  changesTooEarly: (world) => ({ n: 12, months: seriesOf(world).get('每月新线索')?.length ?? 0 }),
  ripeningNote: (world) => ({ share: '90%', n: ripening(world) ?? 'unknown' }),
  bestGroup: ofBest,
  concentrationNote: largest,
  forecastTooFew: (world) => ({ n: 20 - endedLeads(world) }),
  ripeOnly: (world) => ({ n: ripening(world) ?? 'unknown', leads: ripe(world.counted, world).cases }),
  sourceDiffers: ofSource,
  fewLeads: fewest,
  churnedNote: ({ counted: leads }) => ({ n: size(leads, ({ churned }) => churned) }),
  contradictoryNote: early,
  toCheckNote: (world) => ({ n: toCheck(world.registered, world) }),
  unreadableNote: unread,
  undatedNote: ({ scope }) => ({ n: size(scope, ({ registered }) => Number.isNaN(registered)) }),
  amountlessNote: (world) => ({
    won: size(world.won, (one) => !says('amount')(one)),
    open: size(world.scope, (one) => isOpen(one) && worthOf(one) === undefined),
  }),
  pathUnknownNote: ({ counted: leads }) => ({ n: size(leads, isPathUnknown) }),
  leakNote: leak,
  monthsNote: () => ({ n: 24 }),
  namingNote: ({ counted: leads }) => ({
    lost: size(leads, lost),
    n: size(leads, (one) => factorsOf(one).length > 0),
  }),
};

/** Sentences whose figures are statistics or forecasts, and the file that tests each. */
export const sentenceStatistics: Readonly<Partial<Record<AnalysisWord, string>>> = {
  ...{
    sourcesPaceDiffers: 'statistics/survival/survival.test.ts',
    sourcesPaceSame: 'statistics/survival/survival.test.ts',
  },
  sourcesCloseDiffers: 'statistics/survival/survival.test.ts',
  recordsBeginNote: 'statistics/records-begin.test.ts',
  differenceNote: 'statistics/tables.test.ts',
  mixNote: 'source-notes.test.ts',
  ...{
    responseMatters: 'statistics/survival/survival.test.ts',
    responseUnclear: 'statistics/survival/survival.test.ts',
  },
  wordsKnown: 'sentiment/read-sentiment.test.ts',
  ...{ leagueByChance: 'statistics/league/league.test.ts', leagueSpread: 'statistics/league/league.test.ts' },
  leagueAhead: 'statistics/league/league.test.ts',
  foretoldNow: 'forecast/forecast-wins.test.ts',
  ...{
    ifVolume: 'forecast/what-if.test.ts',
    ifStage: 'forecast/what-if.test.ts',
    ifResponse: 'forecast/what-if.test.ts',
  },
  ...{ scoreTooFew: 'score/learn-score.test.ts', scoreUsed: 'score/learn-score.test.ts' },
  ...{ scoreNotUsed: 'score/learn-score.test.ts', weightedByScore: 'score/learn-score.test.ts' },
};

/** A sentence's word and what stands in its places; undefined where nothing here knows it. */
export function readSentence(sentence: string): { readonly word: AnalysisWord; readonly said: Said } | undefined {
  for (const { word, pattern } of patterns) {
    const found = pattern.exec(sentence);
    if (found) return { word, said: { ...found.groups } };
  }
  return undefined;
}

const fixed = Object.entries(analysisWords).flatMap(([word, label]) => (label['zh-CN'].includes('{') ? [] : word));
const words = [...fixed, ...Object.keys(sentenceRecounts), ...Object.keys(sentenceStatistics)] as AnalysisWord[];
const patterns = words.map((word) => ({ word, pattern: patternOf(analysisWords[word]['zh-CN']) }));

/** The text of a word as a pattern; a place that is named twice must say the same twice. */
function patternOf(text: string): RegExp {
  const named = new Set<string>();
  const source = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, place: string) => {
    if (named.has(place)) return `\\k<${place}>`;
    named.add(place);
    return `(?<${place}>.*?)`;
  });
  return new RegExp(`^${source}$`);
}
