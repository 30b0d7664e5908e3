import { type AnalysisContext, labelOf } from '../analysis-context';
import { countOf, date, text } from '../cell';
import type { ReportCell } from '../report';
import { type Suggestion, suggest } from '../suggestion/suggest';
import type { BlockBody } from './block';

/** Everything the figures suggest, each with its leads, an owner and a day. */
export function suggestionList(context: AnalysisContext): BlockBody {
  const { say } = context;
  const suggestions = suggest(context);
  return {
    basis: 'basisSuggestions',
    header: (['scope', 'concerned', 'owner', 'dueOn', 'suggestion'] as const).map((word) => say(word)),
    rows: suggestions.map((suggestion) => suggestionRow(context, suggestion)),
    sentences: suggestions.length === 0 ? [say('noSuggestion')] : [],
  };
}

const lists = { source: 'source', owner: 'member' } as const;

function suggestionRow(context: AnalysisContext, suggestion: Suggestion): readonly ReportCell[] {
  const { scope, about, leads, owner, dueOn } = suggestion;
  const range = scope === 'team' ? context.say('team') : labelOf(context, lists[scope], about);
  return [text(range), countOf(leads), text(labelOf(context, 'member', owner)), date(dueOn), text(suggestion.text)];
}
