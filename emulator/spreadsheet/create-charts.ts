import type { ServiceHost } from '../kernel/service-host';
import { enumsFor } from './enums';

/** The Charts global: only its enums; drawing charts of its own is not emulated. */
export function createCharts(host: ServiceHost): object {
  return host.guard('Charts', { ...enumsFor(host) });
}
