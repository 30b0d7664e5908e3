/**
 * What a column may hold. Every value is kept and compared in its **stored form**, a text:
 * list → key · lists → keys joined by '、' · member → member key · amount, integer, percent, rating → plain decimal number ('0.3') ·
 * date → 'YYYY-MM-DD' · dateTime → 'YYYY-MM-DDTHH:mm' or a bare 'YYYY-MM-DD' · all else → the text itself · blank → ''.
 */
export type ColumnType =
  | 'text'
  | 'longText'
  | 'phone'
  | 'email'
  | 'list'
  | 'lists'
  | 'member'
  | 'amount'
  | 'amountRange'
  | 'durationRange'
  | 'date'
  | 'dateTime'
  | 'integer'
  | 'percent'
  | 'rating'
  | 'yearOrDate';

export interface Column {
  readonly key: string;
  readonly type: ColumnType;
  /** `basic` columns always stand on the tab, `full` ones when ticked in Settings, `hidden` ones are the add-on's. */
  readonly set: 'basic' | 'full' | 'hidden';
  /** Who writes: `team` alone, `addOn` alone (restored when changed), `both` = the add-on fills what is blank or its own proposal. */
  readonly by: 'team' | 'addOn' | 'both';
  /** The list of a `list` or `lists` column; `factor` is the list that fits the outcome of the lead. */
  readonly list?: ListKey | 'factor';
  /** In which direction a day without a year lies. */
  readonly looks?: 'ahead' | 'back';
  /** Tells who a person is: blanked on erasure, never in logs. */
  readonly personal?: true;
  /** Pixels at set-up. */
  readonly width: number;
}

export const listKeys = [
  'source',
  'grade',
  'stage',
  'method',
  'status',
  'industry',
  'region',
  'product',
  'companySize',
  'urgency',
  'consent',
  'buyingFocus',
  'valueTier',
  'winFactor',
  'lossFactor',
  'invalidReason',
] as const;
export type ListKey = (typeof listKeys)[number];
