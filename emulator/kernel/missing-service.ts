import { refusal } from '../guard/authorization';
import type { ServiceHost } from './service-host';

/** A service of the platform that the emulator does not have: refused like the genuine one, else an EmulatorGap. */
export function createMissingService(name: string, host: ServiceHost): object {
  return new Proxy(
    {},
    {
      get: (_target, member) => {
        if (typeof member === 'symbol') return undefined;
        return () => {
          const call = `${name}.${member}`;
          const permission = { mode: host.execution.authMode, granted: host.manifest.oauthScopes };
          const refused = refusal(call, call, permission);
          if (refused !== undefined) host.fail(refused);
          return host.gap(`${call} is not emulated`);
        };
      },
    },
  );
}
