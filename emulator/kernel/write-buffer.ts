import type { Profile } from './profile';
import type { WriteOperation } from './service-host';

/** The writes an execution has made and nobody sees yet. */
export class WriteBuffer {
  private waiting: WriteOperation[] = [];
  private readonly profile: Readonly<Profile>;

  constructor(profile: Readonly<Profile>) {
    this.profile = profile;
  }

  get pending(): boolean {
    return this.waiting.length > 0;
  }

  get cells(): number {
    return this.waiting.reduce((sum, operation) => sum + operation.cells, 0);
  }

  /** Without deferred errors a write is judged at once, after everything that could change the judgement. */
  add(operation: WriteOperation): void {
    if (!this.profile.deferredErrors) {
      if (this.waiting.some((one) => one.kind === 'rules')) this.settle();
      operation.check?.();
    }
    this.waiting.push(operation);
  }

  /** Applies everything in order; a refused write throws here, and the profile says what becomes of those behind it. */
  settle(): void {
    const operations = this.waiting;
    this.waiting = [];
    for (const [index, operation] of operations.entries()) {
      try {
        if (this.profile.deferredErrors) operation.check?.();
        operation.apply();
      } catch (error) {
        if (this.profile.afterBadWrite === 'rest-applied') this.waiting = operations.slice(index + 1);
        throw error;
      }
    }
  }

  /** What a killed run leaves behind. */
  kill(fate: 'applied' | 'dropped' | 'half'): void {
    const operations = this.waiting;
    this.waiting = [];
    if (fate === 'dropped') return;
    const whole = fate === 'applied' ? operations.length : Math.floor(operations.length / 2);
    for (const operation of operations.slice(0, whole)) applyIfAllowed(operation);
    if (fate === 'half') operations[whole]?.applyHalf?.();
  }
}

function applyIfAllowed(operation: WriteOperation): void {
  try {
    operation.check?.();
    operation.apply();
  } catch {
    // The run is gone: a refused write simply does not happen.
  }
}
