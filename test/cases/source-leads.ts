import { addDays } from '../../src/core/date';
import type { ListKey } from '../../src/core/schema/column';
import type { Lead } from '../../src/core/schema/row';

const times = (count: number, make: (index: number) => Lead): Lead[] =>
  Array.from({ length: count }, (_, i) => make(i));

const fair: Lead = { source: 'tradeFair', owner: '李', grade: 'high', registeredOn: '2024-03-01' };
const web: Lead = { source: 'webForm', owner: '赵', grade: 'medium', registeredOn: '2024-04-01' };

const wonAfter = (days: number, lead: Lead): Lead => ({
  ...lead,
  stage: 'won',
  closedOn: addDays(lead.registeredOn ?? '', days),
});

const fairFactors = [
  'win.interaction',
  'win.interaction',
  'win.interaction',
  'win.clearNeed',
  'win.interaction、win.clearNeed',
];

/** 50 leads of the trade fair, 15 won, and three invalid ones; 100 of the web form, 8 won. In stored form. */
const leads: readonly Lead[] = [
  ...[10, 25, 40].flatMap((days) =>
    times(5, (i) => wonAfter(days, { ...fair, amount: '10000', closeReason: fairFactors[i] ?? '' })),
  ),
  ...times(35, () => ({ ...fair, stage: 'lost', closedOn: '2024-05-06', closeReason: 'loss.budget' })),
  ...times(3, () => ({ ...fair, stage: 'invalid', closedOn: '2024-03-04', closeReason: 'invalid.contact' })),
  ...[30, 60].flatMap((days) =>
    times(4, () => wonAfter(days, { ...web, amount: '20000', closeReason: 'win.ownNeed' })),
  ),
  ...times(80, () => ({ ...web, stage: 'lost', closedOn: '2024-06-03', closeReason: 'loss.slow' })),
  ...times(12, () => ({ ...web, stage: 'needs', nextContactOn: '2024-07-20', budget: '10-15' })),
];

const lists: Readonly<Record<string, ListKey>> = { source: 'source', grade: 'grade', stage: 'stage' };
const factorLists: Readonly<Record<string, ListKey>> = {
  win: 'winFactor',
  loss: 'lossFactor',
  invalid: 'invalidReason',
};

/** The leads as a person of that language would paste them. */
export function sourceLeads(label: (list: ListKey, key: string) => string): Lead[] {
  return leads.map((lead, index) => {
    const cells = Object.entries(lead).map(([key, value]) => [key, shown(label, key, value)]);
    return { ...Object.fromEntries(cells), customerName: `C${index + 1}` };
  });
}

function shown(label: (list: ListKey, key: string) => string, column: string, value: string): string {
  const list = lists[column];
  if (list !== undefined) return label(list, value);
  if (column !== 'closeReason') return value;
  const one = (key: string) => label(factorLists[key.split('.')[0] ?? ''] ?? 'winFactor', key);
  return value.split('、').map(one).join('、');
}
