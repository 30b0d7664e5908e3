import { type Team, tabs } from '../../test/helpers/team';
import { type Line, linesOf, type State, stateTold } from './told';

/** What the sidebar has answered with “done”. */
export interface Accepted {
  readonly method: string;
  readonly input: Question;
  readonly value: unknown;
}

interface Question {
  readonly request: string;
  readonly leadId?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly why?: string;
  readonly [name: string]: unknown;
}

/** Promises that somebody was given at the sidebar and that were not kept: what was accepted stands once, or History tells what became of it. */
export function brokenPromises(team: Team, accepted: readonly Accepted[]): string[] {
  const lines = linesOf(team);
  const known: Known = { lines, told: stateTold(lines) };
  return accepted.flatMap((one) => [
    ...(promises[one.method]?.(one, known) ?? []),
    ...takenBack(one.input.request, lines).map((what) => `${one.method} was accepted, and ${what} did not happen`),
  ]);
}

interface Known {
  readonly lines: readonly Line[];
  readonly told: State;
}

type Promised = (accepted: Accepted, known: Known) => readonly string[];

const promises: Readonly<Record<string, Promised>> = {
  newLead: ({ input }, known) =>
    once(known, { tab: tabs.leads, column: 'customerName', text: input.fields?.['customerName'] }),
  recordFollowUp: ({ input }, known) =>
    once(known, { tab: tabs.followUps, column: 'content', text: input.fields?.['content'] }),
  postpone: ({ input }, known) => once(known, { tab: tabs.followUps, column: 'postponedWhy', text: input.why }),
  updateLead: ({ input: { leadId = '', fields = {} } }, { lines }) => {
    const wanted = Object.entries(fields).filter(([column]) => column !== 'closeReason');
    const isThere = ([column, value]: readonly [string, string]) =>
      lines.some((line) => line.id === leadId && isSaid(line, column, value));
    return wanted
      .filter((one) => !isThere(one))
      .map((one) => `${leadId}: ${one.join(' ')} was accepted and never told`);
  },
  answerRequest: ({ input }, { lines }) =>
    lines.some(({ kind, operation }) => operation === input.request && ['已批准', '已拒绝'].includes(kind))
      ? []
      : [`${input.leadId}: an answer to a request was accepted and never told`],
};

/** Entered with the value, changed to it, or asked for. */
function isSaid({ kind, column, to }: Line, wanted: string, value: string): boolean {
  if (['修改', '申请'].includes(kind)) return column === wanted && to === value;
  return kind === '新增' && column === '' && enteredWith(to, wanted) === value;
}

function enteredWith(text: string, column: string): string | undefined {
  return (JSON.parse(text) as { v: Readonly<Record<string, string>> }).v[column];
}

/** A text that nobody else writes: one row of all that ever were told bears it. */
function once(
  { told }: Known,
  { tab, column, text = '' }: { readonly tab: string; readonly column: string; readonly text: string | undefined },
): string[] {
  const bearers = [...told].filter(([name, { values }]) => name.startsWith(`${tab} `) && values[column] === text);
  return bearers.length === 1 ? [] : [`${text} was accepted: ${bearers.length} rows of ${tab} are told with it`];
}

/** What an accepted request told and what was taken back last as never done. */
function takenBack(request: string, lines: readonly Line[]): string[] {
  const own = lines.filter(({ operation }) => operation === request);
  const last = new Map(own.map((line) => [`${line.table} ${line.id} ${line.column}`, line.kind]));
  return [...last].filter(([, kind]) => kind === '未发生').map(([what]) => what);
}
