import { type Calendar, makeCalendar } from '../follow-up/working-days';
import { type AnalysisWord, analysisText } from '../i18n/analysis-words';
import { blockSetting } from '../schema/analysis-blocks';
import type { ListKey } from '../schema/column';
import { languageOfWorkbook, type Settings } from '../schema/settings';
import type { AnalysisInput } from './analysis-input';
import { buildFrame } from './frame/build-frame';
import type { Frame } from './frame/frame';
import { buildFunnel, type Funnel } from './funnel/build-funnel';
import { type FunnelOrder, funnelOrder } from './funnel/funnel-order';
import { type Group, groupAll, groupBy } from './group';
import { lazily } from './lazily';
import { overdueLeads } from './overdue';
import { type OwnColumn, ownColumns } from './own-columns';
import { type DayRange, periodRange } from './period';
import { everyResponse } from './response';
import { type Learning, learnScore } from './score/learn-score';
import { type Selection, select, selectBefore } from './selection';

/** The lists by which leads are grouped and compared. */
export type Dimension = keyof typeof dimensionLists;

const dimensionLists = {
  ...{ source: 'source', grade: 'grade', owner: 'member' },
  ...{ industry: 'industry', region: 'region', companySize: 'companySize', product: 'product' },
} as const satisfies Readonly<Record<string, Exclude<ListKey, 'stage'> | 'member'>>;

export const dimensions = Object.keys(dimensionLists) as Dimension[];

/** What every block builds from: computed once for one refresh. */
export interface AnalysisContext {
  readonly input: AnalysisInput;
  readonly frame: Frame;
  readonly range: DayRange;
  readonly selection: Selection;
  readonly before: Selection | undefined;
  /** Open leads of the scope, whenever registered, and those among them whose next contact is late. */
  readonly open: readonly number[];
  readonly overdue: ReadonlySet<number>;
  /** The registered leads of the selection as one group, and by list. */
  readonly all: Group;
  readonly groups: Readonly<Record<Dimension, readonly Group[]>>;
  /** The team's own columns, where their block is on. */
  readonly own: readonly OwnColumn[];
  readonly order: FunnelOrder;
  readonly funnel: Funnel;
  readonly calendar: Calendar;
  /** Hours from registration to the first answer of every lead, NaN without one. */
  readonly responseHours: Float64Array;
  /** What the decided leads teach of the others' chances; learnt when first asked for. */
  readonly learning: Learning;
  /** A text in the workbook's language. */
  readonly say: (word: AnalysisWord, values?: Readonly<Record<string, string | number>>) => string;
}

/** What the blocks share, each part computed when a block first asks for it. */
export function analysisContext(input: AnalysisInput): AnalysisContext {
  const { filters, settings, vocabulary, today } = input;
  const language = languageOfWorkbook(settings);
  const range = periodRange(filters.period, today);
  const hasOwn = settings.values[blockSetting('own')] === 'yes';
  const say: AnalysisContext['say'] = (word, values) => analysisText(word, language, values);
  const context: AnalysisContext = lazily<AnalysisContext>({
    input: () => input,
    frame: () => buildFrame(input),
    range: () => range,
    selection: () => select(context.frame, filters, range),
    before: () => selectBefore(context.frame, filters, range),
    open: () => context.selection.scope.filter((lead) => context.frame.outcome[lead] === 'open'),
    overdue: () => overdueLeads(context.frame, context.open, { calendar: context.calendar, today }),
    all: () => groupAll(context.frame, context.selection.registered),
    groups: () => groupsOf(context),
    own: () => (hasOwn ? ownColumns(context.frame, context.selection.registered, input) : []),
    order: () => funnelOrder(settings, vocabulary),
    funnel: () => buildFunnel(context.frame, context.all.leads, context.order),
    calendar: () => makeCalendar(settings),
    responseHours: () => everyResponse(context.frame),
    learning: () => learnScore(context),
    say: () => say,
  });
  return context;
}

/** The label of a group's value; a blank one says so. */
export function labelOfGroup(context: AnalysisContext, dimension: Dimension, { key }: Group): string {
  return labelOf(context, dimensionLists[dimension], key);
}

/** The label of a list value or member; a blank one says so. */
export function labelOf({ input, say }: AnalysisContext, list: ListKey | 'member', key: string): string {
  if (key === '') return say(list === 'member' ? 'nobody' : 'blank');
  return input.vocabulary.label(list, key);
}

/** The keys of a list in its order, retired ones included. */
export function listOrder({ lists, members }: Settings, list: Exclude<ListKey, 'stage'> | 'member'): readonly string[] {
  return (list === 'member' ? members : lists[list]).map(({ key }) => key);
}

function groupsOf({ frame, selection, input }: AnalysisContext): AnalysisContext['groups'] {
  const by = (dimension: Dimension) => () => {
    const order = listOrder(input.settings, dimensionLists[dimension]);
    return groupBy(frame, selection.registered, { column: frame[dimension], order });
  };
  const makers = Object.fromEntries(dimensions.map((one) => [one, by(one)]));
  return lazily<AnalysisContext['groups']>(makers as Record<Dimension, () => readonly Group[]>);
}

/** Whether any lead says something: a column that nobody fills is no question to the data. */
export function isFilled(groups: readonly Group[]): boolean {
  return groups.some(({ key, leads }) => key !== '' && leads.length > 0);
}
