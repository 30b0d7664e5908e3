import type { Day } from '../../date';
import { type AnalysisContext, labelOf, listOrder } from '../analysis-context';
import { countCodes } from '../frame/code-column';
import { type Group, placeIn } from '../group';
import { oncePer } from '../once-per';
import { monthStart } from '../period';
import type { Finding, SuggestionRule } from './suggestion';
import { suggestionRules } from './suggestion-rules';

/** A suggestion with whom and when: something a review can check. */
export interface Suggestion extends Finding {
  readonly rule: string;
  readonly scope: SuggestionRule['scope'];
  /** Key of the source or owner it is about; '' for the blank one and the whole team. */
  readonly about: string;
  /** Who holds most of the leads concerned; '' where none has an owner. */
  readonly owner: string;
  readonly dueOn: Day;
}

/** Every suggestion that fires, sources and owners in the order of their tables. */
export const suggest = oncePer((context: AnalysisContext): readonly Suggestion[] =>
  suggestionRules.flatMap((rule) => {
    const groups = rule.scope === 'team' ? [context.all] : context.groups[rule.scope];
    return groups.flatMap((group) => fire(context, rule, group) ?? []);
  }),
);

/** The first suggestion for one source as a sentence with owner and date; '' when the data carry none. */
export function firstSuggestion(context: AnalysisContext, { key }: Group): string {
  const found = suggest(context).find(({ scope, about }) => scope === 'source' && about === key);
  if (found === undefined) return '';
  const owner = labelOf(context, 'member', found.owner);
  return context.say('suggestionWho', { text: found.text, owner, on: found.dueOn });
}

function fire(context: AnalysisContext, rule: SuggestionRule, group: Group): Suggestion | undefined {
  const found = rule.find(context, group);
  return (
    found && {
      ...found,
      rule: rule.key,
      scope: rule.scope,
      about: group.key,
      owner: holderOf(context, found.leads),
      dueOn: context.calendar.roll(monthStart(context.input.today, 1)),
    }
  );
}

/** The member with most of the leads; ties in the order of the members' list. */
function holderOf({ frame, input }: AnalysisContext, leads: readonly number[]): string {
  const held = countCodes(frame.owner, leads);
  const place = placeIn(listOrder(input.settings, 'member'));
  const owners = frame.owner.keys.map((key, code) => ({ key, n: held[code] ?? 0 })).slice(1);
  owners.sort((one, other) => other.n - one.n || place(one.key) - place(other.key));
  return owners.find(({ n }) => n > 0)?.key ?? '';
}
