import { analysisText } from '../../i18n/analysis-words';
import { columnLabel } from '../../i18n/column-label';
import { type RowLinkContext, rowLink } from '../../reminder/today';
import type { Vocabulary } from '../../schema/vocabulary';
import { text } from '../cell';
import type { ReportCell } from '../report';
import { type BehindRow, rowColumns } from './behind-rows';

/** What a Rows tab is about. */
export interface RowsFacts extends RowLinkContext {
  /** Block, row and column of the figure. */
  readonly names: readonly string[];
  /** The figure as it is shown. */
  readonly shown: string;
  readonly isShare: boolean;
  readonly computedAt: string;
  readonly vocabulary: Vocabulary;
}

/** Columns of the Rows tab: id, link, counted or not, then what is known of the lead. */
export const rowsWidth = 3 + rowColumns.length;

/** The Rows tab: the figure, how many leads it counts, and every one of them with a link to its row. */
export function rowsGrid(rows: readonly BehindRow[], facts: RowsFacts): readonly (readonly ReportCell[])[] {
  const { names, shown, isShare, vocabulary } = facts;
  const { language } = vocabulary;
  const say = (word: Parameters<typeof analysisText>[0], values = {}) => analysisText(word, language, values);
  const counted = rows.filter(({ isCounted }) => isCounted).length;
  const header = [
    ...[columnLabel('leads', 'leadId', language), say('rowLink'), say('rowCounted')],
    ...rowColumns.map((key) => columnLabel('leads', key, language)),
  ];
  const head = [
    [text(`${names.filter(Boolean).join(' · ')}: ${shown}`, 'title')],
    [text(say('computedAt', { at: facts.computedAt }), 'note')],
    [text(say(isShare ? 'rowsOfShare' : 'rowsCount', { n: counted, of: rows.length }), 'sentence')],
    header.map((label) => text(label, 'header')),
  ];
  const lines = rows.map((row, index) => {
    const link = index < MOST_LINKS ? rowLink(facts, head.length + 1 + index) : '';
    return line(row, link, say('rowMark'));
  });
  return [...head, ...lines].map((cells) => Array.from({ length: rowsWidth }, (_, column) => cells[column] ?? NOTHING));
}

/** Each link looks through the whole tab: of thousands the sheet would never come to rest. */
const MOST_LINKS = 500;
const NOTHING: ReportCell = { value: '' };

function line({ leadId, texts, isCounted }: BehindRow, link: string, mark: string): readonly ReportCell[] {
  return [
    text(leadId),
    link === '' ? NOTHING : { value: link, format: 'General', style: 'cell' },
    text(isCounted ? mark : ''),
    ...rowColumns.map((key) => text(texts[key])),
  ];
}
