import type { World } from '../world';
import { runTrigger } from './clock-runs';
import type { Execution } from './execution';
import type { File } from './file';
import { changeEvent, type EditNews, editEvent, openEvent } from './make-event';
import { isEditor } from './rights';
import type { MakeArguments } from './run-execution';
import type { Screen } from './screen';
import type { Trigger } from './service-host';

/** Where something happened and in whose window. */
export interface Scene {
  readonly world: World;
  readonly file: File;
  readonly screen: Screen;
  /** Edits made so fast that their events wait; null = events are delivered at once. */
  held: EditNews[] | null;
}

/** A person opens the file: the simple trigger, then installed ones. Viewers start nothing. */
export function dispatchOpen(scene: Scene): Execution[] {
  const { world, file, screen } = scene;
  const first = !file.opened;
  file.opened = true;
  if (!isEditor(file.workbook, screen.email)) return [];
  const authMode = first && world.profile.firstOpenNone ? 'NONE' : 'LIMITED';
  const simple = runSimple(scene, { functionName: 'onOpen', authMode, makeArguments: openEvent() });
  return [...simple, ...runInstalled(scene, 'open', (trigger) => openEvent(trigger.id))];
}

/** A person changed values: edit triggers, then change triggers; events may be lost or doubled. */
export function dispatchEdit(scene: Scene, news: EditNews): Execution[] {
  if (scene.held !== null) {
    scene.held.push(news);
    return [];
  }
  const { profile, chance } = scene.world;
  const times = chance() < profile.dropEvents ? 0 : chance() < profile.doubleEvents ? 2 : 1;
  return [...Array.from({ length: times }, () => deliverEdit(scene, news)).flat(), ...dispatchChange(scene, 'EDIT')];
}

/** No more events than this wait while others are handled. */
const LONGEST_QUEUE = 2;

/** Makes several edits faster than events are handled: the first two are told of, after all of them, the rest never. */
export function dispatchHeld(scene: Scene, action: () => void): Execution[] {
  const held: EditNews[] = [];
  scene.held = held;
  try {
    action();
  } finally {
    scene.held = null;
  }
  return held.slice(0, LONGEST_QUEUE).flatMap((news) => dispatchEdit(scene, news));
}

function deliverEdit(scene: Scene, news: EditNews): Execution[] {
  const makeArguments = editEvent(news);
  const simple = runSimple(scene, { functionName: 'onEdit', authMode: 'LIMITED', makeArguments });
  return [...simple, ...runInstalled(scene, 'edit', (trigger) => editEvent(news, trigger.id))];
}

/** A person changed structure or format. */
export function dispatchChange(scene: Scene, changeType: string): Execution[] {
  return runInstalled(scene, 'change', (trigger) => changeEvent(changeType, trigger.id));
}

interface SimpleRun {
  readonly functionName: 'onOpen' | 'onEdit';
  readonly authMode: 'NONE' | 'LIMITED';
  readonly makeArguments: MakeArguments;
}

function runSimple({ world, file, screen }: Scene, run: SimpleRun): Execution[] {
  if (!world.declared.has(run.functionName)) return [];
  const user = { effectiveUser: screen.email, activeUser: screen.email };
  return [world.run(file, { ...run, ...user, origin: 'simple', screen }).execution];
}

function runInstalled(
  { world, file, screen }: Scene,
  kind: 'open' | 'edit' | 'change',
  eventOf: (trigger: Trigger) => MakeArguments,
): Execution[] {
  const waiting = file.triggers.filter((trigger) => trigger.kind === kind);
  return waiting.map((trigger) => {
    const makeArguments = eventOf(trigger);
    return runTrigger(world, file, { trigger, origin: kind, activeUser: screen.email, screen, makeArguments });
  });
}
