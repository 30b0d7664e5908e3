import type { File } from '../../emulator/kernel/file';
import { historyColumns } from '../../src/core/history/history-lines';
import { followUpLabels, leadLabels } from '../../src/core/i18n/column-labels';
import { tableColumns } from '../../src/core/schema/table-columns';
import { type Logical, logicalState } from './logical';
import { tabCalled } from './places';

/** One cell that a colleague wrote into, and what then stands there or is told of it. */
export interface Edit {
  readonly table: 'leads' | 'followUps';
  readonly mark: string;
  readonly header: string;
  /** Id of the row before the edit; '' = it is new. */
  readonly id: string;
  /** As typed, and as it shows once it was taken: either will do. */
  readonly texts: readonly string[];
}

/** The states around an act: before it, as the colleague left the cells, and after Leadbook has taken it. */
interface Around {
  readonly before: Logical;
  readonly typed: Logical;
  readonly taken: Logical;
}

/** The cells of people's columns that a colleague wrote into or cleared, note and value each for itself. */
export function editsOf({ before, typed, taken }: Around): readonly Edit[] {
  return (['leads', 'followUps'] as const).flatMap((table) =>
    [...typed[table]].flatMap(([mark, cells]) => {
      const [was = {}, then = {}] = [before[table].get(mark), taken[table].get(mark)];
      const headers = new Set([...Object.keys(cells), ...Object.keys(was)]);
      return [...headers].flatMap((header): Edit[] => {
        const [old, now, end] = [was, cells, then].map((one) => partsOf(one[header]));
        if (old === undefined || now === undefined || end === undefined || isOurs(table, header)) return [];
        const row = { table, mark, header, id: was[ids[table]] ?? '' };
        return (['value', 'note'] as const).flatMap((part) => {
          if (now[part] === old[part]) return [];
          return [{ ...row, texts: textsOf(old[part], now[part], end[part]) }];
        });
      });
    }),
  );
}

/** What was cleared and is filled in again by a rule, with the same, has been taken; a text that goes has to be told. */
function textsOf(old: string, now: string, end: string): readonly string[] {
  return end === old && now !== '' ? [now] : [now, end];
}

/** Where both orders agree upon another value than stood there before, the edit shows so: in another language, or renamed. */
export function asAgreed(edits: readonly Edit[], begun: Logical, allowed: readonly Logical[]): readonly Edit[] {
  return edits.map((edit) => {
    const valueIn = (state: Logical) => partsOf(state[edit.table].get(edit.mark)?.[edit.header]).value;
    const [agreed = '', ...others] = [...new Set(allowed.map(valueIn))];
    const isNews = others.length === 0 && agreed !== '' && agreed !== valueIn(begun);
    return isNews ? { ...edit, texts: [...edit.texts, agreed] } : edit;
  });
}

/** Headers of the columns of ids. */
const ids = { leads: '线索编号', followUps: '跟进编号' } as const;

/** An id that was copied elsewhere goes back without a word. */
function isOurs(table: Edit['table'], header: string): boolean {
  return (
    header === ids[table] || tableColumns[table].some(({ key, by }) => key === keyOf(table, header) && by === 'addOn')
  );
}

function keyOf(table: Edit['table'], header: string): string {
  const labels = table === 'leads' ? leadLabels : followUpLabels;
  return Object.entries(labels).find(([, label]) => label['zh-CN'] === header)?.[0] ?? header;
}

function partsOf(text = ''): { readonly value: string; readonly note: string } {
  const [, value = text, note = ''] = /^(.*?) ?\[(.*)\]$/s.exec(text) ?? [];
  return { value, note };
}

/**
 * What a colleague wrote and nobody can find any more: it neither stands in the very cell nor do History or Review tell
 * of that cell what was typed. A word that stands elsewhere too proves nothing, nor does what was told before.
 */
export function lostEdits(edits: readonly Edit[], file: File, before: ReadonlySet<string>): string[] {
  if (edits.length === 0) return [];
  const final = logicalState(file);
  return edits
    .filter((edit) => !stands(edit, final) && !isTold(edit, file, before))
    .map(({ mark, header, texts: [text] }) => `${LOST} ${mark} ${header} '${text}'`);
}

/** Whether History or Review tell what came into a cell, beyond what they told before. */
export function isTold(edit: Edit, file: File, before: ReadonlySet<string>): boolean {
  const lines = linesOf(file).filter((line) => !before.has(JSON.stringify(line)));
  return lines.some((line) => tells(line, edit, logicalState(file)));
}

/** How the sentence about a lost edit begins. */
export const LOST = 'what a colleague wrote is lost:';

/** Everything that History and Review tell, as texts to be compared. */
export function toldIn(file: File): ReadonlySet<string> {
  return new Set(linesOf(file).map((line) => JSON.stringify(line)));
}

function stands({ table, mark, header, texts }: Edit, final: Logical): boolean {
  const { value, note } = partsOf(final[table].get(mark)?.[header]);
  return texts.some((text) => (text === '' ? value === '' : value === text || note.includes(text)));
}

/** A line of a log: whose it is, the column, and all its texts. */
interface Line {
  readonly id: string;
  readonly column: string;
  readonly texts: readonly string[];
}

function linesOf(file: File): readonly Line[] {
  return [
    ...gridOf(file, 'history').map((cells) => ({
      id: cells[place('id')] ?? '',
      column: cells[place('column')] ?? '',
      texts: cells.slice(place('from'), place('toKey') + 1),
    })),
    ...gridOf(file, 'review').map(([, id = '', , ...texts]) => ({ id, column: texts[4] ?? '', texts })),
  ];
}

function gridOf(file: File, key: 'history' | 'review'): readonly (readonly string[])[] {
  const name = tabCalled(file, key);
  return name === undefined ? [] : file.displayGrid(name).slice(1);
}

function place(column: (typeof historyColumns)[number]): number {
  return historyColumns.indexOf(column);
}

/** A line about that very cell, or the one with which a row was entered. */
function tells(line: Line, edit: Edit, final: Logical): boolean {
  const id = edit.id || (final[edit.table].get(edit.mark)?.[ids[edit.table]] ?? '');
  const isHere = line.column === keyOf(edit.table, edit.header) || line.column === '';
  if (!isHere || (id !== '' && line.id !== id)) return false;
  return edit.texts.some((text) => line.texts.some((one) => (text === '' ? one === '' : one.includes(text))));
}
