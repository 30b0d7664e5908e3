import { leadLabels } from '../i18n/column-labels';
import { languageOfWorkbook, numberOf } from '../schema/settings';
import { type AnalysisContext, labelOf } from './analysis-context';
import { comparisonOf, verdictText } from './comparison-text';
import type { Comparison } from './comparisons';
import { figuresOf } from './figures';
import type { Group } from './group';
import { mixNote } from './mix-note';
import { percentText, pointsText } from './number-text';
import { ripeNote } from './ripening';
import { newcombe } from './statistics/newcombe';

/** Ids named in a sentence before it says "and n more". */
const MOST_IDS = 10;

/** What the reader must know about the source table: what was tested, what is few, what was left out and why. */
export function sourceNotes(context: AnalysisContext): readonly string[] {
  const { churned, contradictory } = figuresOf(context.frame, context.all);
  const { say, all } = context;
  return [
    ...testedNotes(context),
    ...ripeNote(context),
    ...fewNote(context),
    ...(churned > 0 ? [say('churnedNote', { n: churned })] : []),
    ...(contradictory.length > 0 ? [say('contradictoryNote', { list: idList(context, contradictory) })] : []),
    ...(all.toCheck > 0 ? [say('toCheckNote', { n: all.toCheck })] : []),
    ...unreadableNote(context),
    ...undatedNote(context),
  ];
}

/** The ids of leads, the first ten and the number of the others. */
export function idList({ frame, say }: AnalysisContext, leads: readonly number[]): string {
  const ids = leads.map((lead) => frame.ids[lead] ?? '').sort();
  const named = ids.slice(0, MOST_IDS);
  const more = ids.length - named.length;
  return [...named, ...(more > 0 ? [say('andMore', { n: more })] : [])].join(say('joint'));
}

/** Each difference that the tests call; one sentence that there is none where some were tested in vain. */
function testedNotes(context: AnalysisContext): readonly string[] {
  const results = context.groups.source.flatMap((group) => {
    const result = comparisonOf(context, 'source', group.key);
    return result ? [{ group, result }] : [];
  });
  const notes = results.flatMap(({ group, result }) => [
    ...(result.verdict === 'higher' || result.verdict === 'lower' ? calledNotes(context, group, result) : []),
    ...mixNote(context, group.key, result),
  ]);
  const inVain = notes.length === 0 && results.some(({ result }) => result.verdict === 'unclear');
  return inVain ? [context.say('sourceSame')] : notes;
}

/** A difference that is called, and how large it is. */
function calledNotes(context: AnalysisContext, group: Group, result: Comparison): readonly string[] {
  const { successes: won, cases: leads } = result.group;
  const source = labelOf(context, 'source', group.key);
  const verdict = verdictText(context, 'source', group);
  const note = context.say('sourceDiffers', { source, own: percentText(won / leads), won, leads, verdict });
  return [note, ...sizeNote(context, result)];
}

/** How large the difference is, with its interval. */
function sizeNote(context: AnalysisContext, { group, rest }: Comparison): readonly string[] {
  const interval = newcombe(group, rest);
  if (!interval) return [];
  const own = group.successes / group.cases - rest.successes / rest.cases;
  const values = { own: pointsText(own), low: pointsText(interval.low), high: pointsText(interval.high) };
  return [context.say('differenceNote', values)];
}

function fewNote(context: AnalysisContext): readonly string[] {
  const min = numberOf(context.input.settings, 'suggestMinLeads');
  const few = context.groups.source.filter(({ leads }) => leads.length > 0 && leads.length < min);
  if (few.length === 0) return [];
  const list = few.map(({ key, leads }) =>
    context.say('countText', { label: labelOf(context, 'source', key), n: leads.length }),
  );
  return [context.say('fewLeads', { min, list: list.join(context.say('joint')) })];
}

/** Cells of the whole tab, whatever the filters: they are to be put right there. */
function unreadableNote({ frame, input, say }: AnalysisContext): readonly string[] {
  if (frame.unreadable.size === 0) return [];
  const language = languageOfWorkbook(input.settings);
  const list = [...frame.unreadable].map(([key, n]) => say('countText', { label: leadLabels[key][language], n }));
  return [say('unreadableNote', { list: list.join(say('joint')) })];
}

function undatedNote({ frame, selection, range, say }: AnalysisContext): readonly string[] {
  const undated = selection.scope.filter((lead) => Number.isNaN(frame.registered[lead] ?? Number.NaN)).length;
  return range.from === '' || undated === 0 ? [] : [say('undatedNote', { n: undated })];
}
