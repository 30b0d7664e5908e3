import type { Spot } from './a1';
import { type Axis, countOf, nextVisible } from './axis';

/** What the grid can be asked to do by a key. */
export type Command =
  | { readonly do: 'move'; readonly to: Spot; readonly extend: boolean }
  | { readonly do: 'edit' | 'clear' | 'choices' | 'follow' | 'toggle' | 'undo' | 'redo' | 'leave' }
  | { readonly do: 'type'; readonly text: string };

export interface KeyScene {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The cell that moves: the other corner while something is being marked. */
  readonly from: Spot;
  readonly pageRows: number;
  readonly isBox: boolean;
}

interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

type Step = (scene: KeyScene, key: Key) => Spot;

const along =
  (axis: 'rows' | 'columns', step: 1 | -1): Step =>
  (scene, { ctrl }) => {
    const name = axis === 'rows' ? 'row' : 'column';
    const end = step === 1 ? countOf(scene[axis]) : 1;
    const to = ctrl
      ? nextVisible(scene[axis], end + step, -step as 1 | -1)
      : nextVisible(scene[axis], scene.from[name], step);
    return { ...scene.from, [name]: to };
  };

function byPage(direction: 1 | -1): Step {
  return ({ rows, from, pageRows }) => {
    const row = Math.min(Math.max(from.row + direction * pageRows, 1), countOf(rows));
    return { ...from, row };
  };
}

const MOVES: Readonly<Record<string, Step>> = {
  ArrowDown: along('rows', 1),
  ArrowUp: along('rows', -1),
  ArrowRight: along('columns', 1),
  ArrowLeft: along('columns', -1),
  PageDown: byPage(1),
  PageUp: byPage(-1),
  Home: ({ from, columns }, { ctrl }) => ({ row: ctrl ? 1 : from.row, column: nextVisible(columns, 0, 1) }),
  End: ({ from, columns }) => ({ row: from.row, column: nextVisible(columns, countOf(columns) + 1, -1) }),
};

const COMMANDS: Readonly<Record<string, 'edit' | 'clear' | 'leave'>> = {
  Enter: 'edit',
  F2: 'edit',
  Delete: 'clear',
  Backspace: 'clear',
  Escape: 'leave',
};

const CONTROLS: Readonly<Record<string, 'undo' | 'redo'>> = { z: 'undo', y: 'redo' };

function special({ key, ctrl, shift, alt }: Key, isBox: boolean): Command | undefined {
  if (alt && key === 'ArrowDown') return { do: 'choices' };
  if (alt && key === 'Enter') return { do: 'follow' };
  if (key === ' ' && isBox) return { do: 'toggle' };
  if (!ctrl) return undefined;
  const control = CONTROLS[key.toLowerCase()];
  if (control === undefined) return undefined;
  return { do: control === 'undo' && shift ? 'redo' : control };
}

/** What a key means in the grid; undefined leaves it to the browser. */
export function commandOf(key: Key, scene: KeyScene): Command | undefined {
  const found = special(key, scene.isBox);
  if (found !== undefined) return found;
  const step = MOVES[key.key];
  if (step !== undefined) return { do: 'move', to: step(scene, key), extend: key.shift };
  if (key.key === 'Tab') return { do: 'move', to: along('columns', key.shift ? -1 : 1)(scene, key), extend: false };
  const command = COMMANDS[key.key];
  if (command !== undefined) return { do: command };
  const isText = [...key.key].length === 1 && !key.ctrl && !key.alt;
  return isText ? { do: 'type', text: key.key } : undefined;
}
