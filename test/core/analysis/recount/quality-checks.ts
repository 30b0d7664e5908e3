import { leadColumns } from '../../../../src/core/schema/leads';
import { defaultSettings } from '../../../../src/core/schema/settings';
import { share } from './by-hand';
import { closed, type Is, isOpen, overdue, says, size, type Truths, won } from './measures';
import { type Recount, recount } from './recount';
import type { Truth, World } from './truth';

interface Check {
  readonly has: Is;
  readonly of: Truths;
}

const lacks =
  (column: keyof Truth['lead']): Is =>
  (one) =>
    !says(column)(one);
const every: Is = () => true;

/** What the entry into the stages demands, of the columns that every workbook has. */
const isPending: Is = ({ lead, stage }) => {
  const needs = defaultSettings.stages.find(({ key }) => key === stage)?.needs ?? [];
  const basic = leadColumns.filter(({ set }) => set === 'basic').map(({ key }) => key);
  return (
    needs.some((column) => basic.includes(column) && !lead[column]) ||
    [lead.budget, lead.decisionCycle].includes('待确认')
  );
};

function isDoubled(leads: Truths): Is {
  const folded = ({ lead: { customerName = '' } }: Truth) => customerName.replace(/ /g, '');
  return (one) =>
    leads.some(
      (other) =>
        other !== one && (folded(other) === folded(one) || (says('phone')(one) && other.lead.phone === one.lead.phone)),
    );
}

function checks({ counted }: World): ReadonlyMap<string, Check> {
  const among = (is: Is, has: Is): Check => ({ has, of: counted.filter(is) });
  // Who left again has a reason for leaving in the place of the one for coming.
  const hasFactor: Is = (one) => closed(one) && !one.churned;
  return new Map([
    ['没有来源', among(every, lacks('source'))],
    ['没有意向等级', among(every, lacks('grade'))],
    ['没有跟进人', among(every, lacks('owner'))],
    ['没有登记日期', among(every, lacks('registeredOn'))],
    ['成交没有金额', among(won, lacks('amount'))],
    ['已结没有因素', among(hasFactor, lacks('closeReason'))],
    ['已结没有日期', among(closed, ({ endedOn }) => Number.isNaN(endedOn))],
    ['结束早于开始', among(won, ({ wonOn, registered }) => wonOn < registered)],
    ['资料待补', among(isOpen, isPending)],
    ['逾期未联系', among(isOpen, overdue)],
    ['疑似重复', among(every, isDoubled(counted))],
  ]);
}

export const qualityChecks: Recount = recount<Check>({
  rows: checks,
  columns: [
    'words',
    ({ of, has }) => size(of, has),
    ({ of, has }) => share(size(of, has), of.length),
    ({ of }) => of.length,
    'words',
  ],
});
