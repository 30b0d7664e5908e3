import type { ServiceHost } from '../kernel/service-host';
import { formatString } from './format-string';
import { logText } from './log-text';

/** The Logger service; its lines stand in the execution's log too. */
export function createLogger(host: ServiceHost): object {
  let lines: string[] = [];
  const logger = {
    log: (first: unknown, ...values: unknown[]) => {
      const line = values.length === 0 ? logText(first) : formatString(host, String(first), values.map(logText));
      lines.push(line);
      host.execution.log.push(line);
      return logger;
    },
    getLog: () => lines.map((line) => `${line}\n`).join(''),
    clear: () => {
      lines = [];
    },
  };
  return host.guard('Logger', logger);
}
