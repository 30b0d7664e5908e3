import { cellText } from '../../schema/codec';
import { type AnalysisContext, labelOfGroup } from '../analysis-context';
import { asTotal, bound, count, opens, rate, text } from '../cell';
import type { Group } from '../group';
import type { ReportCell } from '../report';
import { readSentiment, type Sentiment } from '../sentiment/read-sentiment';
import { wilson } from '../statistics/wilson';
import type { BlockBody } from './block';

/** Complaints named in a row at most. */
const MOST_TERMS = 3;

/** What customers say: moods by source, the share nobody can read, and what is complained of most. */
export function feedbackMood(context: AnalysisContext): BlockBody | undefined {
  const { say, groups, all } = context;
  const said = sayings(context);
  if (said.length === 0) return undefined;
  const rows = groups.source.map((group) => ({ group, moods: moodsOf(said, group) }));
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows: rows
      .filter(({ moods }) => moods.length > 0)
      .map(({ group, moods }) => opening(row(context, labelOfGroup(context, 'source', group), moods), said, group)),
    total: opening(row(context, say('total'), moodsOf(said, all)), said, all).map(asTotal),
    sentences: [say('moodCaution')],
  };
}

const headers = [
  ...(['source', 'withFeedback', 'praise', 'mixed', 'complaint', 'unknownMood', 'complaintShare'] as const),
  ...(['low', 'high', 'frequentTerms'] as const),
] as const;

/** Moods by lead; nothing at the place of one that said nothing. */
type Said = readonly (readonly Sentiment[] | undefined)[];

/** Everything a customer said, read once per distinct text; by lead, from the lead and its follow-ups. */
function sayings({ frame, input }: AnalysisContext): Said {
  const readings = new Map<string, Sentiment>();
  const said: Sentiment[][] = [];
  const add = (lead: number, cell: Parameters<typeof cellText>[0]) => {
    const feedback = cellText(cell).trim();
    if (lead < 0 || feedback === '') return;
    const mood = readings.get(feedback) ?? readSentiment(feedback);
    readings.set(feedback, mood);
    const own = said[lead];
    if (own === undefined) said[lead] = [mood];
    else own.push(mood);
  };
  const ofLeads = input.leads('feedback') ?? [];
  frame.rows.forEach((place, lead) => {
    add(lead, ofLeads[place] ?? '');
  });
  const ids = input.followUps.column('leadId') ?? [];
  const ofContacts = input.followUps.column('feedback') ?? [];
  ofContacts.forEach((cell, at) => {
    if (cell !== '') add(frame.places.find(ids[at]), cell);
  });
  return said;
}

function moodsOf(said: Said, { leads }: Group): readonly Sentiment[] {
  const moods: Sentiment[] = [];
  for (const lead of leads) for (const mood of said[lead] ?? []) moods.push(mood);
  return moods;
}

/** Figures here count sayings; each opens the leads that have said something, and a mood those that were in it. */
function opening(cells: readonly ReportCell[], said: Said, { leads }: Group): readonly ReportCell[] {
  const moods = [undefined, undefined, 'praise', 'mixed', 'complaint', 'unknown'] as const;
  const isIn = (lead: number, mood: Sentiment['mood'] | undefined) =>
    (said[lead] ?? []).some((one) => mood === undefined || one.mood === mood);
  return cells.map((cell, column) =>
    typeof cell.value === 'number'
      ? opens(cell, () => ({ leads: leads.filter((lead) => isIn(lead, moods[column])) }))
      : cell,
  );
}

function row({ say }: AnalysisContext, label: string, moods: readonly Sentiment[]): readonly ReportCell[] {
  const of = (mood: Sentiment['mood']) => moods.filter((one) => one.mood === mood).length;
  const read = moods.length - of('unknown');
  const complained = of('complaint') + of('mixed');
  const interval = wilson(complained, read);
  return [
    ...[text(label), count(moods.length), count(of('praise')), count(of('mixed')), count(of('complaint'))],
    rate(moods.length > 0 ? of('unknown') / moods.length : undefined),
    ...[rate(read > 0 ? complained / read : undefined), bound(interval?.low), bound(interval?.high)],
    text(termsOf(moods).join(say('joint'))),
  ];
}

/** Complaints by how many sayings hold them, first met first on a tie. */
function termsOf(moods: readonly Sentiment[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { complaints } of moods) for (const term of complaints) counts.set(term, (counts.get(term) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.slice(0, MOST_TERMS).map(([term, n]) => `${term} ${n}`);
}
