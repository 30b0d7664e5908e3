import type { Scene } from '../kernel/dispatch';
import { errorLanguage, spokenText } from '../kernel/spoken-text';
import type { Json } from '../services/transport';
import { toClient, toServer } from '../services/transport';
import { Client, type Wire } from './client';

export type CallAnswer = { ok: true; value: Json } | { ok: false; error: { name: string; message: string } };

/** An open sidebar: its page, and `google.script.run` as the page has it. */
export interface Sidebar {
  readonly title: string;
  readonly html: string;
  /** One server call in an execution of its own. Throws where the browser would: unknown names, arguments that cannot travel. */
  run(name: string, ...values: unknown[]): CallAnswer;
  /** `google.script.run` with handlers, as the page's own code uses it. */
  client(): Client;
}

const SECOND_ACCOUNT = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
const LOST_ANSWER = 'Connection failure due to HTTP 0';

/** The sidebar that stands open in a window, or null. */
export function sidebarOf(scene: Scene): Sidebar | null {
  const page = scene.screen.sidebarPage;
  if (page === null) return null;
  const wire: Wire = {
    isFunction: (name) => isShown(scene, name),
    send: (name, values) => callServer(scene, name, values),
    isOpen: () => scene.screen.sidebarPage === page,
    chance: () => scene.world.chance(),
  };
  return { ...page, run: (name, ...values) => callServer(scene, name, values), client: () => new Client(wire) };
}

/** Functions at the top level whose names do not end in an underscore. */
function isShown({ world }: Scene, name: string): boolean {
  return !name.endsWith('_') && world.declared.has(name);
}

/** What `google.script.run` does with a name and arguments. */
export function callServer(scene: Scene, name: string, values: readonly unknown[]): CallAnswer {
  if (!isShown(scene, name)) throw new TypeError(`google.script.run.${name} is not a function`);
  const { world, file, screen } = scene;
  const sent = toServer(values);
  const language = errorLanguage(world.profile, world.people.get(screen.email)?.language);
  if (world.profile.secondAccount) return failure('ScriptError', spokenText(SECOND_ACCOUNT, language));
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
  if (world.chance() < world.profile.lostAnswers) return failure('NetworkError', LOST_ANSWER);
  if (!execution.ok) return failure('ScriptError', execution.error?.message ?? '');
  const answer = toClient(raw, isService);
  return answer.ok ? answer : failure('ScriptError', spokenText(answer.error.message, language));
}

function failure(name: string, message: string): CallAnswer {
  return { ok: false, error: { name, message } };
}
