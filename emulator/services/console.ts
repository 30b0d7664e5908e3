import type { ServiceHost } from '../kernel/service-host';
import { logText } from './log-text';

/** The console of a script: six functions and no more, all writing to the execution's log. */
export function createConsole(host: ServiceHost): object {
  const timers = new Map<string, number>();
  const write =
    (level: string) =>
    (...values: unknown[]): void => {
      host.execution.log.push(level + values.map(logText).join(' '));
    };
  return host.realm.record({
    log: write(''),
    info: write(''),
    warn: write('warning: '),
    error: write('error: '),
    time: (label = 'default') => {
      timers.set(String(label), host.now());
    },
    timeEnd: (label = 'default') => {
      const start = timers.get(String(label));
      if (start !== undefined) write('')(`${label}: ${host.now() - start}ms`);
      timers.delete(String(label));
    },
  });
}
