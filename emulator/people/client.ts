import type { Json } from '../services/transport';
import { toServer } from '../services/transport';
import type { CallAnswer } from './sidebar';

type Handler = (value: unknown, userObject?: unknown) => void;

/** What the page's calls go through. */
export interface Wire {
  isFunction(name: string): boolean;
  /** Carries one call out in an execution of its own. */
  send(name: string, values: readonly Json[]): CallAnswer;
  /** Is the page still there? */
  isOpen(): boolean;
  /** Seeded, in [0, 1). */
  chance(): number;
}

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

interface Call {
  readonly name: string;
  readonly values: readonly Json[];
  readonly handlers: Handlers;
}

/** `google.script.run`: `with…` gives another runner, every other name is a function of the server. */
export interface Runner {
  withSuccessHandler(handler: Handler): Runner;
  withFailureHandler(handler: Handler): Runner;
  withUserObject(object: unknown): Runner;
  readonly [name: string]: (...values: never[]) => unknown;
}

/** How many calls are on their way at once; more wait. */
const IN_FLIGHT = 10;

/** The page's side of the sidebar: ten calls at once, answered in any order, none after the page is closed. */
export class Client {
  readonly run: Runner = this.runner({});
  /** Errors for which the page had no failure handler. */
  readonly errors: string[] = [];
  private readonly calls: Call[] = [];
  private readonly wire: Wire;

  constructor(wire: Wire) {
    this.wire = wire;
  }

  /** Waits until every call has been carried out, those included that handlers make. */
  settle(): void {
    while (this.calls.length > 0) {
      const ready = Math.min(IN_FLIGHT, this.calls.length);
      const [call] = this.calls.splice(Math.floor(this.wire.chance() * ready), 1);
      if (call !== undefined) this.deliver(call, this.wire.send(call.name, call.values));
    }
  }

  private deliver({ handlers }: Call, answer: CallAnswer): void {
    if (!this.wire.isOpen()) return;
    if (answer.ok) handlers.success?.(answer.value, handlers.userObject);
    else this.fail(handlers, answer.error);
  }

  private fail({ failure, userObject }: Handlers, { name, message }: { name: string; message: string }): void {
    if (failure === undefined) this.errors.push(`${name}: ${message}`);
    else failure(Object.assign(new Error(message), { name }), userObject);
  }

  private runner(handlers: Handlers): Runner {
    const builders: Record<string, (value: never) => Runner> = {
      withSuccessHandler: (success: Handler) => this.runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => this.runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => this.runner({ ...handlers, userObject }),
    };
    return new Proxy(builders, {
      get: (target, name) => (typeof name === 'string' ? (target[name] ?? this.callable(name, handlers)) : undefined),
    }) as unknown as Runner;
  }

  /** Undefined for what the server does not show, so that calling it fails as in the browser. */
  private callable(name: string, handlers: Handlers): ((...values: unknown[]) => void) | undefined {
    if (!this.wire.isFunction(name)) return undefined;
    return (...values) => {
      this.calls.push({ name, values: toServer(values), handlers });
    };
  }
}
