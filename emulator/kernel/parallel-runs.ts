import type { MakeArguments } from './run-execution';
import type { HostExecution } from './service-host';

/** How many executions of one person, and of one script, the platform lets run at the same time. */
const MOST_OF_A_PERSON = 30;
const MOST_OF_A_SCRIPT = 1000;
const TOO_MANY = 'There are too many scripts running simultaneously for this Google user account.';

/** Counts the executions that have begun and not ended; one too many is refused before it does anything. */
export class ParallelRuns {
  private readonly running: HostExecution[] = [];

  /** `action` gets arguments that refuse the run when too many are on already. */
  during<T>(execution: HostExecution, action: (refusal: MakeArguments | undefined) => T): T {
    const ofPerson = this.running.filter((one) => one.effectiveUser === execution.effectiveUser).length;
    const isFull = ofPerson >= MOST_OF_A_PERSON || this.running.length >= MOST_OF_A_SCRIPT;
    this.running.push(execution);
    try {
      return action(isFull ? ({ host }) => host.fail(TOO_MANY) : undefined);
    } finally {
      this.running.pop();
    }
  }
}
