import type { Language } from '../i18n/language';
import { type Repair, repairText } from '../i18n/repair-words';
import type { SheetKey } from '../schema/sheets';

/** One thing that is about to be put right. */
export interface RepairNote {
  readonly tab: SheetKey;
  readonly part: Repair;
  /** What stands there before it, piece by piece; absent where nothing could be given back. */
  readonly was?: readonly unknown[];
}

/** What is put right: noted before it is made, since nothing shows afterwards that it ever was wrong. */
export interface Repairs {
  /** False = a person wants it to stay as it is. */
  begin(note: RepairNote): boolean;
  /** It came to nothing: the sheet refused all of it. */
  retract(note: RepairNote): void;
  /** A sentence beside it. */
  say(text: string): void;
  notes(): readonly RepairNote[];
  sentences(): readonly string[];
}

/** Collects repairs; those of a run that died count as begun. `write` keeps each of them, or says that it has to stay. */
export function collectRepairs(
  write: (note: RepairNote) => boolean = () => true,
  earlier: readonly RepairNote[] = [],
): Repairs {
  let notes = earlier;
  const said: string[] = [];
  const without = (note: RepairNote) => notes.filter(({ tab, part }) => tab !== note.tab || part !== note.part);
  const isBegun = (note: RepairNote) =>
    notes.some(({ tab, part }) => tab === note.tab && (part === note.part || part === 'made'));
  return {
    begin: (note) => {
      if (isBegun(note)) return true;
      if (!write(note)) return false;
      notes = [...notes, note];
      return true;
    },
    retract: (note) => {
      notes = without(note);
    },
    say: (text) => {
      said.push(text);
    },
    notes: () => notes,
    sentences: () => said,
  };
}

/** A tab that was made again is all new: its name says so. */
export function tabTexts(
  notes: readonly RepairNote[],
  nameOf: (tab: SheetKey) => string,
  language: Language,
): string[] {
  return [...new Set(notes.map(({ tab }) => tab))].map((tab) => {
    const parts = notes.filter((note) => note.tab === tab).map(({ part }) => part);
    return parts.includes('made') ? nameOf(tab) : repairText(nameOf(tab), [...new Set(parts)], language);
  });
}
