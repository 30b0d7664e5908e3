import type { File } from './file';
import { mayEditArea, PROTECTED_TEXT } from './rights';
import type { Run, RunParts } from './run';
import { drawId } from './seeded-chance';
import type { HostWorld, ServiceHost } from './service-host';

interface HostParts extends RunParts {
  readonly run: Run;
  readonly file: File;
  readonly folder: string;
  readonly hostWorld: HostWorld;
}

/** What services are given: the face of one run. */
export function createHost(parts: HostParts): ServiceHost {
  const { execution, file, folder, hostWorld, manifest, profile, realm, run } = parts;
  const mayEdit: ServiceHost['mayEdit'] = (sheet, area) =>
    mayEditArea({ workbook: file.workbook, sheet, area, email: execution.effectiveUser, profile });
  return {
    world: hostWorld,
    execution,
    file,
    profile,
    realm,
    manifest,
    folder,
    guard: (className, implementation) => run.guard.wrap(className, implementation),
    implOf: (value) => run.guard.implOf(value),
    enumeration: (className, names) => run.guard.enumeration(className, names, (name) => realm.enumValue(name)),
    enumName: (value) => run.guard.enumName(value),
    fail: (message, name) => run.fail(message, name),
    gap: (what) => run.fallInto(what),
    read: (size) => run.read(size),
    write: (operation) => run.write(operation),
    perform: (operation) => run.perform(operation),
    flush: () => run.flush(),
    mayEdit,
    assertMayEdit: (sheet, area) => {
      if (!mayEdit(sheet, area)) run.fail(PROTECTED_TEXT);
    },
    now: () => Math.floor(hostWorld.now()),
    spend: (milliseconds) => run.spend(milliseconds),
    chance: () => hostWorld.chance(),
    newId: (length) => drawId(hostWorld.chance, length),
    onEnd: (action) => run.onEnd(action),
  };
}
