import { toA1 } from '../emulator/grid/to-a1';
import type { Desk } from '../emulator/people/desk';
import { runAction } from './run-action';
import { tabNamed } from './tab-key';

/** Columns of a member's row in the Settings tab. */
const KEY = 0;
const NAME = 1;
const ADDRESS = 2;

/** Does what a manager does after setting up: gives each member an address, and applies the settings. */
export function giveAddresses(desk: Desk, names: readonly string[]): void {
  const tab = tabNamed(desk.file.workbook, 'settings');
  if (tab === undefined) return;
  desk.file.displayGrid(tab).forEach((cells, index) => {
    const at = names.indexOf(cells[NAME] ?? '');
    const isMember = cells[KEY]?.startsWith('member:') && at >= 0;
    if (!isMember || cells[ADDRESS]) return;
    desk.type(tab, toA1({ row: index + 1, column: ADDRESS + 1, rows: 1, columns: 1 }), `member${at + 1}@example.com`);
  });
  runAction(desk, 'applySettings');
}
