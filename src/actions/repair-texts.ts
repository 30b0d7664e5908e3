import { sheetLabels } from '../core/i18n/sheet-labels';
import { type RepairNote, type Repairs, tabTexts } from '../core/setup/repairs';
import type { Desk } from '../host/desk';

/** Parts of the workbook in words, tab by tab. */
export function partTexts({ book, vocabulary: { language } }: Desk, notes: readonly RepairNote[]): string[] {
  return tabTexts(notes, (tab) => book.tabs[tab]?.name ?? sheetLabels[tab][language], language);
}

/** Everything that was put right, for people. */
export function repairTexts(desk: Desk, repairs: Repairs): string[] {
  return [...partTexts(desk, repairs.notes()), ...repairs.sentences()];
}
