import type { Scene } from '../kernel/dispatch';
import type { Json } from '../services/transport';
import { toClient, toServer } from '../services/transport';

export type CallAnswer = { ok: true; value: Json } | { ok: false; error: { name: string; message: string } };

/** An open sidebar: its page, and `google.script.run` as the page has it. */
export interface Sidebar {
  readonly title: string;
  readonly html: string;
  /** One server call in an execution of its own. Throws where the browser would: unknown names, arguments that cannot travel. */
  run(name: string, ...values: unknown[]): CallAnswer;
}

/** The sidebar that stands open in a window, or null. */
export function sidebarOf(scene: Scene): Sidebar | null {
  const page = scene.screen.sidebarPage;
  if (page === null) return null;
  return { ...page, run: (name, ...values) => callServer(scene, name, values) };
}

/** What `google.script.run` does with a name and arguments. */
export function callServer({ world, file, screen }: Scene, name: string, values: readonly unknown[]): CallAnswer {
  if (name.endsWith('_') || !world.declared.has(name))
    throw new TypeError(`google.script.run.${name} is not a function`);
  const sent = toServer(values);
  let isService = (_value: unknown): boolean => false;
  const { execution, raw } = world.run(file, {
    functionName: name,
    origin: 'sidebar',
    authMode: 'FULL',
    effectiveUser: screen.email,
    activeUser: screen.email,
    screen,
    makeArguments: ({ host, run }) => {
      isService = (value) => run.guard.classOf(value) !== undefined;
      return sent.map((value) => host.realm.fromJson(value));
    },
  });
  if (execution.ok) return toClient(raw, isService);
  return { ok: false, error: { name: 'ScriptError', message: execution.error?.message ?? '' } };
}
