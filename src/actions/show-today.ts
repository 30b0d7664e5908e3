import { messages } from '../core/i18n/message-words';
import { menuTitle } from '../core/schema/menu';
import type { SheetKey } from '../core/schema/sheets';
import { tabIn } from '../host/book';
import { openDesk, spokenLanguage } from '../host/desk';
import { readMemoryTab } from '../host/memory-tab';
import { activate, tell } from '../host/ui';
import { spoken } from './guarded';
import { linesOf, writeToday } from './write-today';

/** Menu: brings the Today tab up to date and to the front. */
export function showToday(): { readonly lines: number } | undefined {
  const desk = openDesk();
  return spoken(
    'showToday',
    () => spokenLanguage(desk),
    () => {
      const language = spokenLanguage(desk);
      if (!desk.isSetUp) {
        tell(menuTitle[language], messages.notSetUp[language]);
        return undefined;
      }
      const lines = linesOf(desk, readMemoryTab(desk.book).rows);
      writeToday(desk, lines);
      bring('today');
      return { lines: lines.length };
    },
  );
}

/** Menu: opens the Guide. */
export function showHelp(): void {
  const desk = openDesk();
  spoken(
    'showHelp',
    () => spokenLanguage(desk),
    () => {
      const language = spokenLanguage(desk);
      if (desk.isSetUp) bring('guide');
      else tell(messages.helpTitle[language], messages.notSetUp[language]);
    },
  );
}

function bring(key: SheetKey): void {
  activate(tabIn(openDesk().book, key).sheetId);
}
