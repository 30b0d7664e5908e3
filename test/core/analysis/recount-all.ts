import { dayNumber } from '../../../src/core/date';
import type { Lead } from '../../../src/core/schema/row';
import { defaultSettings } from '../../../src/core/schema/settings';
import { members, TODAY } from './analysis-builder';

/** Says of one lead whether a column counts it. */
type Is = (lead: Lead) => boolean;
/** A count, or a share: those that are counted, and of which. */
type Told = Is | readonly [Is, Is];

interface Recount {
  readonly block: string;
  /** The row of a block's table that a lead belongs to, by the label that is printed. */
  readonly row: (lead: Lead) => readonly string[];
  /** By place of the column. */
  readonly columns: Readonly<Record<number, Told>>;
}

const is =
  (...stages: readonly string[]): Is =>
  ({ stage = '' }) =>
    stages.includes(stage);
const counts: Is = (lead) => !is('invalid')(lead);
const won = is('won');
const lost = is('lost');
const open: Is = (lead) => counts(lead) && !won(lead) && !lost(lead);
const late: Is = (lead) => isOpen(lead) && (lead.nextContactOn ?? '') !== '' && (lead.nextContactOn ?? '') < TODAY;
const isOpen: Is = (lead) => open(lead) && !is('nurture')(lead);
const both =
  (one: Is, other: Is): Is =>
  (lead) =>
    one(lead) && other(lead);
const has =
  (column: keyof Lead): Is =>
  (lead) =>
    (lead[column] ?? '') !== '';
const not =
  (one: Is): Is =>
  (lead) =>
    !one(lead);

const orderedAgain: Is = ({ repeatOrders = '' }) => Number(repeatOrders) > 0;
const stateOf = (orders: string): string =>
  orders === '' ? '复购未知' : orders === '0' ? '首单' : Number(orders) >= 3 ? '忠诚' : '复购';

const listLabel = (list: keyof typeof defaultSettings.lists, key = ''): string =>
  defaultSettings.lists[list].find((one) => one.key === key)?.label['zh-CN'] ?? '（未填写）';
const memberLabel = (key = ''): string => members.find((one) => one.key === key)?.name ?? '（无跟进人）';
const inTotal = (label: string): readonly string[] => [label, '合计'];
const closing = ({ closedOn = '', registeredOn = '' }: Lead): number =>
  closedOn === '' || registeredOn === '' ? Number.NaN : dayNumber(closedOn) - dayNumber(registeredOn);
const factorsOf = ({ closeReason = '' }: Lead): readonly string[] => closeReason.split('、').filter(Boolean);

/** Every printed count and rate of these blocks, said once more about single rows: nothing of the analysis is used. */
export const recounts: readonly Recount[] = [
  {
    block: 'source',
    row: ({ source }) => inTotal(listLabel('source', source)),
    columns: { 1: counts, 2: won, 3: [won, counts], 11: is('invalid'), 12: open, 13: () => false },
  },
  {
    block: 'grade',
    row: ({ grade }) => inTotal(listLabel('grade', grade)),
    columns: { 1: counts, 2: won, 3: [won, counts], 8: is('invalid'), 9: open, 10: () => false, 11: late },
  },
  {
    block: 'owner',
    row: ({ owner }) => inTotal(memberLabel(owner)),
    columns: { 1: counts, 2: won, 3: [won, counts], 8: is('invalid'), 9: open, 10: () => false, 11: late },
  },
  {
    block: 'league',
    row: ({ owner }) => (owner ? [memberLabel(owner)] : []),
    columns: { 1: counts, 2: won, 3: [won, counts] },
  },
  ...(['industry', 'region', 'companySize', 'product'] as const).map((column) => ({
    block: column,
    row: (lead: Lead) => inTotal(listLabel(column, lead[column])),
    columns: { 1: counts, 3: won, 4: [won, counts], 8: open } as const,
  })),
  {
    block: 'time',
    row: ({ source }) => inTotal(listLabel('source', source)),
    columns: { 1: counts, 2: [won, counts], 3: [won, (lead) => won(lead) || lost(lead)] },
  },
  {
    block: 'trend',
    row: ({ registeredOn = '' }) => [registeredOn.slice(0, 7)],
    columns: { 1: counts, 3: [won, counts] },
  },
  { block: 'trend', row: ({ closedOn = '' }) => [closedOn.slice(0, 7)], columns: { 2: won } },
  {
    block: 'cohorts',
    row: ({ registeredOn = '' }) => [registeredOn.slice(0, 7)],
    columns: { 1: counts, 2: won, 3: lost, 4: open, 5: [won, counts] },
  },
  {
    block: 'value',
    row: ({ source }) => inTotal(listLabel('source', source)),
    columns: { 1: won, 7: both(won, not(has('amount'))), 8: [both(won, orderedAgain), both(won, has('repeatOrders'))] },
  },
  {
    block: 'satisfaction',
    row: ({ satisfaction = '' }) => [satisfaction === '' ? '（未填写）' : satisfaction],
    columns: { 1: won, 4: [both(won, orderedAgain), both(won, has('repeatOrders'))] },
  },
  {
    block: 'lifeCycle',
    row: ({ repeatOrders = '' }) => [stateOf(repeatOrders)],
    columns: { 1: won },
  },
  {
    block: 'quality',
    row: (lead) => missing.flatMap(([column, label]) => (lead[column] ? [] : [label])),
    columns: { 1: counts },
  },
  {
    block: 'loss',
    row: (lead) => factorsOf(lead).map((key) => listLabel('lossFactor', key)),
    columns: { 1: lost },
  },
];

const missing = [
  ['source', '没有来源'],
  ['grade', '没有意向等级'],
  ['owner', '没有跟进人'],
] as const;

/** Leads, conversion and cycle of all, wins, amount, open ones and late ones, in the order of the strip. */
export function recountStrip(leads: readonly Lead[]): readonly (number | string)[] {
  const of = (one: Is) => leads.filter(one);
  const cycles = of(won)
    .map(closing)
    .filter((days) => days >= 0);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [
    of(counts).length,
    of(counts).length === 0 ? '–' : of(won).length / of(counts).length,
    cycles.length === 0 ? '–' : sum(cycles) / cycles.length,
    ...[of(won).length, 0, sum(of(won).map(({ amount = '' }) => Number(amount)))],
    ...[of(isOpen).length, of(late).length],
  ];
}

/** What a column of a row must show. */
export function retell(leads: readonly Lead[], told: Told): number | string {
  if (typeof told === 'function') return leads.filter(told).length;
  const [counted, whole] = told;
  const of = leads.filter(whole).length;
  return of === 0 ? '–' : leads.filter(counted).length / of;
}
