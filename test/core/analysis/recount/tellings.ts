import { mean, median, scoreEnd, share, wonBy } from './by-hand';
import {
  closed,
  cycles,
  type Is,
  listLabel,
  overdue,
  parts,
  says,
  shareOf,
  size,
  spells,
  type Truths,
  won,
} from './measures';
import { type Month, monthOf } from './month-rows';
import type { Column, Printed } from './recount';
import { counts, type Truth, type World } from './truth';

/** A statistic whose own test stands in this file. */
export const statistic = (test: string): { readonly statistic: string } => ({ statistic: test });

/** One figure of some leads. */
export type Tell = (leads: Truths, world: World) => Printed;

export const counted = (leads: Truths): Truths => leads.filter(counts);
export const number: Tell = (leads) => counted(leads).length;
export const wins: Tell = (leads) => size(leads, won);
export const conversion: Tell = (leads) => shareOf(leads, won, counts);
export const low: Tell = (leads) => scoreEnd(size(leads, won), size(leads, counts), 'low');
export const high: Tell = (leads) => scoreEnd(size(leads, won), size(leads, counts), 'high');
export const meanCycle: Tell = (leads) => mean(cycles(leads));
export const medianCycle: Tell = (leads) => median(cycles(leads));
export const invalid: Tell = (leads) => size(leads, ({ outcome }) => outcome === 'invalid');
export const toCheck: Tell = (leads) => size(leads, ({ outcome }) => outcome === 'toCheck');
export const undecided: Tell = (leads) => size(leads, (one) => counts(one) && !closed(one));
export const late: Tell = (leads) => size(leads, overdue);
export const part: Tell = (leads, { counted: all }) => share(counted(leads).length, all.length);
export const again: Is = ({ lead }) => Number(lead.repeatOrders ?? 0) > 0;
export const orderedAgain: Tell = (leads) => shareOf(leads, again, (one) => says('repeatOrders')(one));
export const within =
  (days: number): Tell =>
  (leads) =>
    wonBy(spells(leads), days);

export const TOTAL = '合计';
export const grouped =
  (labelOf: (one: Truth) => string) =>
  ({ registered }: World): Map<string, Truths> =>
    parts(registered, (one) => [labelOf(one)]).set(TOTAL, registered);
export const bySource = ({ lead }: Truth): string => listLabel('source', lead.source);

export const ofMonth =
  (tell: Tell): Column<Month> =>
  ({ leads }, world) =>
    tell(leads, world);

/** Wins of a month, whenever their leads were registered. */
export const winsOf: Column<Month> = ({ key }, world) => size(world.won, ({ wonOn }) => monthOf(wonOn) === key);

/** Leads of the scope that were seen to end. */
export const endedLeads = ({ scope }: World): number =>
  size(scope, (one) => spells([one]).some(({ cause }) => cause > 0));

/** A forecast needs twenty of them. */
export const isForetold = (world: World): boolean => endedLeads(world) >= 20;
