import type { AnalysisContext } from './analysis-context';
import type { Tested } from './comparisons';
import { keyAt } from './frame/code-column';
import type { Group } from './group';
import { oncePer } from './once-per';
import { ripeShare } from './ripening';
import { type CommonOdds, type Layer, mantelHaenszel } from './statistics/mantel-haenszel';
import { standardise } from './statistics/standardise';

/** A source beside all other leads, leads of the same grade with each other (E. H. Simpson 1951). */
export interface SameMix extends CommonOdds {
  /** The rates that both would have with the grades of all leads. */
  readonly own: number;
  readonly rest: number;
}

/** Every source that can be compared within grades, by its key. */
export const sameMix = oncePer((context: AnalysisContext): ReadonlyMap<string, SameMix> => {
  const found = context.groups.source.map((group) => [group.key, sameMixOf(layersOf(context, group))] as const);
  return new Map(found.flatMap(([key, mix]) => (mix ? [[key, mix]] : [])));
});

/** The tests of a refresh that ask for a difference within grades. */
export function mixTests(context: AnalysisContext): readonly Tested[] {
  return [...sameMix(context)].map(([key, { p }]) => ({ key: `mix:${key}`, p }));
}

/** Grades that one of the two sides has never had say nothing about the other; one grade alone is no mix. */
function sameMixOf(layers: readonly Layer[]): SameMix | undefined {
  const shared = layers.filter(({ one, other }) => one.cases > 0 && other.cases > 0);
  if (shared.length < 2) return undefined;
  const weights = shared.map(({ one, other }) => one.cases + other.cases);
  const side = (key: keyof Layer) =>
    standardise(
      shared.map((layer) => layer[key]),
      weights,
    );
  const [odds, own, rest] = [mantelHaenszel(shared), side('one'), side('other')];
  return odds && own !== undefined && rest !== undefined ? { ...odds, own, rest } : undefined;
}

/** The group against all other leads, grade by grade. */
function layersOf(context: AnalysisContext, group: Group): readonly Layer[] {
  return context.groups.grade.map(({ key, leads }) => {
    const own = group.leads.filter((lead) => keyAt(context.frame.grade, lead) === key);
    const [one, all] = [ripeShare(context, own), ripeShare(context, leads)];
    return { one, other: { successes: all.successes - one.successes, cases: all.cases - one.cases } };
  });
}
