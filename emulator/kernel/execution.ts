import type { HostExecution } from './service-host';

interface ExecutionError {
  name: string;
  message: string;
  stack: string;
}

/** One run of a function, as tests and the playground see it: during the run it fills, afterwards it is the record. */
export interface Execution extends HostExecution {
  readonly user: string;
  ok: boolean;
  error?: ExecutionError;
  result?: unknown;
  /** All service calls by name, e.g. 'Range.getValues'. */
  readonly calls: Map<string, number>;
  /** Calls that the service-call budget counts. */
  counted: number;
  /** Virtual seconds of its own, without what ran in its gaps. */
  seconds: number;
}

/** What is settled before a run starts. */
export type ExecutionStart = Omit<HostExecution, 'log' | 'killed'>;

/** The record of a run that is about to start. */
export function startExecution(start: ExecutionStart): Execution {
  return {
    ...start,
    user: start.effectiveUser,
    ok: false,
    calls: new Map(),
    counted: 0,
    seconds: 0,
    log: [],
    killed: false,
  };
}
