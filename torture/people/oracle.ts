import type { File } from '../../emulator/kernel/file';
import type { Team } from '../../test/helpers/team';
import { type Edit, lostEdits } from './edits';
import { inItsRoom } from './first-days';
import { type Cells, type Extent, type Logical, logicalState, type Table } from './logical';

/** What one after the other gives. */
export interface Orders {
  readonly allowed: readonly Logical[];
  /** Before anybody did anything. */
  readonly begun: Logical;
  /** Without the action. */
  readonly alone: Logical;
  /** What the colleague wrote. */
  readonly written: readonly Edit[];
  /** What History and Review told before. */
  readonly told: ReadonlySet<string>;
  /** Cells that the colleague and the action both change. */
  readonly bothWrote: readonly Spot[];
}

/** A cell of Leads as people name it. */
export interface Spot {
  readonly mark: string;
  readonly header: string;
}

/** How it ended. */
export interface Told {
  readonly file: File;
  readonly answered: boolean;
  readonly extent?: Extent;
}

/** What cannot have come of one after the other, cell by cell, and what was lost on the way. */
export function judged({ allowed, begun, alone, written, told }: Orders, { file, answered, extent }: Told): string[] {
  const final = logicalState(file, extent);
  const known = answered ? allowed : [...allowed, alone];
  const choices = known.map((one) => inItsRoom(final, inNumbersOf(final, one, begun), begun));
  const tables = ['leads', 'followUps'] as const;
  const wrong = tables.flatMap((key) =>
    unlike(
      final[key],
      choices.map((one) => one[key]),
    ).map((text) => `${key} ${text}`),
  );
  return [...wrong, ...lostEdits(written, file, told), ...doubleIds(final)];
}

/**
 * Ids that one operation gives to several rows follow the order in which the rows stood at that moment: which of these
 * rows got which of these ids is all the same, as long as nobody shares one.
 */
function inNumbersOf(final: Logical, { leads, followUps }: Logical, begun: Logical): Logical {
  const given = new Map([...leads].map(([mark, cells]) => [cells[ID] ?? '', final.leads.get(mark)?.[ID] ?? '']));
  const isSwapped = [...given].some(([one, other]) => one !== other);
  const sameIds = [...given.keys()].sort().join() === [...given.values()].sort().join();
  const old = new Set([...begun.leads.values()].map((cells) => cells[ID] ?? ''));
  const isOldKept = [...given].every(([one, other]) => one === other || !old.has(one));
  if (!isSwapped || !sameIds || !isOldKept) return { leads, followUps };
  const named = (table: Table) =>
    new Map(
      [...table].map(([mark, cells]) => [
        mark,
        { ...cells, ...(cells[ID] && { [ID]: given.get(cells[ID]) ?? cells[ID] }) },
      ]),
    );
  return { leads: named(leads), followUps: named(followUps) };
}

/** Header of the column of ids. */
const ID = '线索编号';

function unlike(final: Table, choices: readonly Table[]): string[] {
  const sets = choices.map((table) => [...table.keys()].sort().join(' '));
  const own = [...final.keys()].sort().join(' ');
  const rows = sets.includes(own) ? [] : [`rows are ${own}, not ${[...new Set(sets)].join(' or ')}`];
  const cells = [...final].flatMap(([mark, line]) =>
    unlikeCells(
      line,
      choices.map((table) => table.get(mark)).filter((found) => found !== undefined),
    ).map((text) => `${mark} ${text}`),
  );
  return [...rows, ...cells];
}

function unlikeCells(line: Cells, choices: readonly Cells[]): string[] {
  if (choices.length === 0) return [];
  const headers = new Set([line, ...choices].flatMap((one) => Object.keys(one)));
  return [...headers].flatMap((header) => {
    const text = line[header] ?? '';
    const wanted = [...new Set(choices.map((one) => one[header] ?? ''))];
    return wanted.includes(text) ? [] : [`${header} is '${text}', not '${wanted.join("' or '")}'`];
  });
}

function doubleIds({ leads, followUps }: Logical): string[] {
  const ids = [...leads.values()].map((cells) => cells['线索编号'] ?? '');
  const others = [...followUps.values()].map((cells) => cells['跟进编号'] ?? '');
  return [...doubles(ids), ...doubles(others)].map((id) => `two rows bear the id '${id}'`);
}

function doubles(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** People who were sent two mails on one day. */
export function doubleMails({ world, file }: Team): string[] {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: file.workbook.timeZone });
  const mails = world.outbox.flatMap(({ to, at }) => to.map((address) => `${day.format(at)} ${address}`));
  return doubles(mails).map((mail) => `two mails: ${mail}`);
}
