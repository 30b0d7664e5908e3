import type { Execution } from '../emulator/kernel/execution';
import type { Desk } from '../emulator/people/desk';

/** Figures of one run, as the summary and the status line show them. */
export interface ActionFigures {
  readonly name: string;
  readonly ok: boolean;
  /** Service calls of every kind. */
  readonly calls: number;
  /** Those that the service-call budget counts. */
  readonly counted: number;
  /** Virtual seconds. */
  readonly seconds: number;
}

/** What an action returned and what it cost. */
export interface Done {
  readonly figures: ActionFigures;
  /** Its summary record. */
  readonly result: Readonly<Record<string, unknown>>;
}

/** Thrown when an action did not do its work; `detail` is what it told the person. */
export class ActionFailed extends Error {
  readonly action: string;
  readonly detail: string;

  constructor(action: string, detail: string) {
    super(`${action} failed: ${detail}`);
    this.name = 'ActionFailed';
    this.action = action;
    this.detail = detail;
  }
}

/** More questions than any action asks. */
const MOST_QUESTIONS = 20;

/** What a run cost. */
export function figuresOf({ functionName, ok, calls, counted, seconds }: Execution): ActionFigures {
  const all = [...calls.values()].reduce((sum, count) => sum + count, 0);
  return { name: functionName, ok, calls: all, counted, seconds: Math.round(seconds * 10) / 10 };
}

/** Runs a menu action whose every question the person answers with yes. An action that fails throws `ActionFailed`. */
export function runAction(desk: Desk, name: string): Done {
  const shown = desk.alerts.length;
  for (let count = 0; count < MOST_QUESTIONS; count++) desk.willAnswer('YES');
  const execution = desk.run(name);
  desk.scene.screen.answers.length = 0;
  const told = desk.alerts.slice(shown).map(({ message }) => message);
  if (!execution.ok) throw new ActionFailed(name, execution.error?.message ?? '');
  // An action that told the person what went wrong has caught its error and has nothing to report.
  const { result } = execution;
  if (!isRecord(result) || result['done'] === false) throw new ActionFailed(name, told.at(-1) ?? '');
  return { figures: figuresOf(execution), result };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
