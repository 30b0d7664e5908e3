import { isCounted } from '../../emulator/kernel/cost-model';
import type { Tick } from '../../emulator/kernel/hooks';
import type { Team } from '../../test/helpers/team';
import { type Action, actionOf, actions } from '../actions';
import type { Plan } from '../plan';
import { openScene, type SceneName } from '../scene';
import { EARLIER } from './acts';

/** Actions upon the rows of a workbook in use whose name has a part. */
export function actionsInUse(part: string): readonly string[] {
  return actionsIn(IN_USE, part);
}

const IN_USE: readonly SceneName[] = ['team', 'morning', 'aged'];

/** Whether an action begins in a workbook that has been set up. */
export function isInUse(name: string): boolean {
  return IN_USE.includes(actionOf(name).scene);
}

/** Actions that begin in one of several scenes, by a part of their name. */
export function actionsIn(scenes: readonly SceneName[], part: string): readonly string[] {
  return Object.keys(actions).filter((name) => scenes.includes(actionOf(name).scene) && name.includes(part));
}

const gaps = new Map<string, readonly number[]>();

/** Calls before which the workbook may have become another: those that read, write or lock, or ask how far it reaches. */
export function gapsOf(name: string, seed: number): readonly number[] {
  const known = gaps.get(`${name} ${seed}`) ?? traced(actionOf(name), seed);
  gaps.set(`${name} ${seed}`, known);
  return known;
}

function traced(action: Action, seed: number): readonly number[] {
  const team = opened(action, { seed });
  const found: number[] = [];
  let call = -1;
  team.world.hooks.push(({ phase, name }: Tick) => {
    if (phase !== 'before') return undefined;
    call += 1;
    if (isCounted(name) || /get(Last|Max)(Row|Column)s?$|\.getSheets$|TimeZone$/.test(name)) found.push(call);
    return undefined;
  });
  action.run(team);
  return found;
}

/** The workbook in which an action begins. */
export function opened({ scene, prepare }: Action, { seed, profile }: Pick<Plan, 'seed' | 'profile'>): Team {
  const team = openScene({ scene, seed, ...(profile && { profile }) });
  prepare?.(team);
  team.file.saveVersion(EARLIER);
  return team;
}
