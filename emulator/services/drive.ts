import type { Manifest, ServiceHost } from '../kernel/service-host';
import { createDriveFiles } from './drive-files';

interface AdvancedService {
  readonly userSymbol: string;
  readonly serviceId: string;
  readonly version: string;
}

/** Names under which the manifest enables advanced services; one that it does not name is no global at all. */
export function advancedServices({ dependencies }: Manifest): readonly AdvancedService[] {
  return dependencies?.enabledAdvancedServices ?? [];
}

/** The advanced Drive service, version 3: its files. */
export function createDrive(host: ServiceHost, { serviceId, version }: AdvancedService): object {
  if (serviceId !== 'drive' || version !== 'v3') host.gap(`the advanced service ${serviceId} ${version}`);
  return host.guard('Drive', { Files: createDriveFiles(host) });
}
