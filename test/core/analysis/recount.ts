import { daysBetween } from '../../../src/core/date';
import { defaultSettings } from '../../../src/core/schema/settings';
import type { RandomLeads } from './random-leads';

const sources = [...defaultSettings.lists.source.map(({ key }) => key), ''];
const labelOf = (key: string) =>
  defaultSettings.lists.source.find((one) => one.key === key)?.label['zh-CN'] ?? '（未填写）';

/** Label, leads, won, conversion, mean cycle, invalid and open of every source: counted lead by lead, nothing shared. */
export function recountSources(leads: RandomLeads['leads']): readonly (readonly (string | number)[])[] {
  const rows = sources.flatMap((source, place) => {
    const own = leads.filter((lead) => (lead.source ?? '') === source);
    const counted = own.filter(({ stage }) => stage !== 'invalid');
    const won = counted.filter(({ stage }) => stage === 'won');
    const cycles = won.flatMap(({ registeredOn, closedOn }) =>
      registeredOn && closedOn ? [daysBetween(registeredOn, closedOn)] : [],
    );
    const open = counted.filter(({ stage }) => stage !== 'won' && stage !== 'lost').length;
    const rate = counted.length === 0 ? '–' : won.length / counted.length;
    const cycle = cycles.length === 0 ? '–' : cycles.reduce((a, b) => a + b, 0) / cycles.length;
    const row = [labelOf(source), counted.length, won.length, rate, cycle, own.length - counted.length, open];
    return own.length === 0 ? [] : [{ leads: counted.length, place, row }];
  });
  return rows.sort((a, b) => b.leads - a.leads || a.place - b.place).map(({ row }) => row);
}

const stages = ['firstContact', 'needs', 'solution', 'negotiation', 'signing'];
const shownAs: Readonly<Record<string, string>> = { quote: 'solution' };

/** Reached, moved on and lost there of every stage, then the won: from the list of stages each lead was ever in. */
export function recountFunnel({ leads, history }: RandomLeads): readonly (readonly (string | number)[])[] {
  const counted = leads.filter(({ stage }) => stage !== 'invalid');
  const furthest = counted.map(({ leadId, stage = '' }) => {
    const been = history.filter((event) => event.leadId === leadId).map(({ to }) => to);
    const places = [stage, ...been].map((key) => stages.indexOf(shownAs[key] ?? key));
    return stage === 'won' ? stages.length : Math.max(0, ...places);
  });
  const rows = stages.map((_stage, place) => {
    const lost = counted.filter(({ stage }, index) => stage === 'lost' && furthest[index] === place).length;
    return [furthest.filter((one) => one >= place).length, furthest.filter((one) => one > place).length, lost];
  });
  return [...rows, [furthest.filter((one) => one === stages.length).length, '', '']];
}
