import { makeAxis } from '../../../playground/page/axis';
import { type Command, commandOf, type KeyScene } from '../../../playground/page/grid-keys';

const scene: KeyScene = {
  rows: makeAxis(100, (row) => (row === 4 ? 0 : 21)),
  columns: makeAxis(10, (column) => (column === 1 ? 0 : 100)),
  from: { row: 3, column: 5 },
  pageRows: 20,
  isBox: false,
};

function press(keys: string, at: Partial<KeyScene> = {}): Command | undefined {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const held = (name: string): boolean => parts.slice(0, -1).includes(name);
  return commandOf({ key, ctrl: held('Ctrl'), shift: held('Shift'), alt: held('Alt') }, { ...scene, ...at });
}

describe('keys in the grid', () => {
  it.each([
    ['ArrowDown', { row: 5, column: 5 }],
    ['ArrowUp', { row: 2, column: 5 }],
    ['ArrowLeft', { row: 3, column: 4 }],
    ['ArrowRight', { row: 3, column: 6 }],
    ['Tab', { row: 3, column: 6 }],
    ['Shift+Tab', { row: 3, column: 4 }],
    ['PageDown', { row: 23, column: 5 }],
    ['PageUp', { row: 1, column: 5 }],
    ['Home', { row: 3, column: 2 }],
    ['End', { row: 3, column: 10 }],
    ['Ctrl+Home', { row: 1, column: 2 }],
    ['Ctrl+ArrowDown', { row: 100, column: 5 }],
    ['Ctrl+ArrowLeft', { row: 3, column: 2 }],
  ])('%s moves to %j, never onto what is hidden', (keys, to) => {
    expect(press(keys)).toEqual({ do: 'move', to, extend: false });
  });

  it('marks more with Shift', () => {
    expect(press('Shift+ArrowDown')).toEqual({ do: 'move', to: { row: 5, column: 5 }, extend: true });
  });

  it.each([
    ['Enter', 'edit'],
    ['F2', 'edit'],
    ['Delete', 'clear'],
    ['Backspace', 'clear'],
    ['Alt+ArrowDown', 'choices'],
    ['Alt+Enter', 'follow'],
    ['Ctrl+z', 'undo'],
    ['Ctrl+Z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
    ['Ctrl+y', 'redo'],
    ['Escape', 'leave'],
  ])('%s: %s', (keys, deed) => {
    expect(press(keys)).toEqual({ do: deed });
  });

  it('starts typing with the letter that was pressed', () => {
    expect(press('a')).toEqual({ do: 'type', text: 'a' });
    expect(press(' ')).toEqual({ do: 'type', text: ' ' });
  });

  it('ticks a box with the space bar', () => {
    expect(press(' ', { isBox: true })).toEqual({ do: 'toggle' });
  });

  it.each(['Ctrl+c', 'Ctrl+v', 'Shift', 'F5', 'Ctrl+s'])('leaves %s to the browser', (keys) => {
    expect(press(keys)).toBeUndefined();
  });
});
