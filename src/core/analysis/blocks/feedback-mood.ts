import { cellText } from '../../schema/codec';
import type { Cell } from '../../schema/row';
import { type AnalysisContext, labelOfGroup } from '../analysis-context';
import { asTotal, bound, countOf, opens, shareOf, text } from '../cell';
import { percentText } from '../number-text';
import type { ReportCell } from '../report';
import { readSentiment, type Sentiment, together } from '../sentiment/read-sentiment';
import { wilson } from '../statistics/wilson';
import type { BlockBody } from './block';

/** Complaints named in a row at most. */
const MOST_TERMS = 3;

/** What customers say: leads by their mood and source, the share nobody can read, and what is complained of most. */
export function feedbackMood(context: AnalysisContext): BlockBody | undefined {
  const { say, groups, all } = context;
  const said = sayings(context);
  if (said.length === 0) return undefined;
  const withFeedback = (leads: readonly number[]) => leads.filter((lead) => said[lead] !== undefined);
  const rows = groups.source.map((group) => ({ group, leads: withFeedback(group.leads) }));
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows: rows
      .filter(({ leads }) => leads.length > 0)
      .map(({ group, leads }) => row(context, labelOfGroup(context, 'source', group), { said, leads })),
    total: row(context, say('total'), { said, leads: withFeedback(all.leads) }).map(asTotal),
    sentences: [say('wordsKnown', { share: percentText(knownShare(said)) }), say('moodCaution')],
  };
}

const headers = [
  ...(['source', 'withFeedback', 'praise', 'mixed', 'complaint', 'unknownMood', 'complaintShare'] as const),
  ...(['low', 'high', 'frequentTerms'] as const),
] as const;

/** What each lead has said; nothing at the place of one that said nothing. */
type Said = readonly (Sentiment | undefined)[];

/** Everything a customer said, read once per distinct text; by lead, from the lead and its follow-ups together. */
function sayings({ frame, input }: AnalysisContext): Said {
  const readings = new Map<Cell, Sentiment | undefined>([['', undefined]]);
  const said: (Sentiment | undefined)[] = [];
  const read = (cell: Cell) => {
    const feedback = cellText(cell).trim();
    const mood = feedback === '' ? undefined : readSentiment(feedback);
    readings.set(cell, mood);
    return mood;
  };
  const add = (lead: number, cell: Cell) => {
    const mood = readings.has(cell) ? readings.get(cell) : read(cell);
    if (lead < 0 || mood === undefined) return;
    const own = said[lead];
    said[lead] = own === undefined ? mood : together(own, mood);
  };
  const ofLeads = input.leads('feedback');
  frame.rows.forEach((place, lead) => {
    add(lead, ofLeads(place));
  });
  const ids = input.followUps.column('leadId');
  const ofContacts = input.followUps.column('feedback');
  for (let at = 0; at < input.followUps.size; at += 1) {
    const cell = ofContacts(at);
    if (cell !== '') add(frame.places.find(ids(at)), cell);
  }
  return said;
}

interface Sayers {
  readonly said: Said;
  /** Leads that have said something. */
  readonly leads: readonly number[];
}

function row({ say }: AnalysisContext, label: string, { said, leads }: Sayers): readonly ReportCell[] {
  const of = (...moods: readonly Sentiment['mood'][]) =>
    leads.filter((lead) => moods.includes(said[lead]?.mood ?? 'unknown'));
  const [complained, read] = [of('complaint', 'mixed'), of('praise', 'complaint', 'mixed')];
  const interval = wilson(complained.length, read.length);
  const bounds = [bound(interval?.low), bound(interval?.high)];
  return [
    ...[text(label), countOf(leads), countOf(of('praise')), countOf(of('mixed')), countOf(of('complaint'))],
    ...[shareOf(of('unknown'), leads), shareOf(complained, read)],
    ...bounds.map((cell) => opens(cell, () => ({ leads: complained, of: read }))),
    text(termsOf(leads.map((lead) => said[lead]?.complaints ?? [])).join(say('joint'))),
  ];
}

/** Share of the letters of all sayings that stand in words of the table. */
function knownShare(said: Said): number {
  let [known, letters] = [0, 0];
  for (const one of said) {
    known += one?.known ?? 0;
    letters += one?.letters ?? 0;
  }
  return letters > 0 ? known / letters : 0;
}

/** Complaints by how many leads have them; on a tie in the order of their letters, whatever the order of the rows. */
function termsOf(complaints: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const term of complaints.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const sorted = [...counts].sort(([word, one], [another, other]) => other - one || (word < another ? -1 : 1));
  return sorted.slice(0, MOST_TERMS).map(([term, n]) => `${term} ${n}`);
}
