import { followUpLabels, leadLabels } from '../i18n/column-labels';
import { type Label, languages } from '../i18n/language';
import { findColumns } from '../pipeline/find-columns';
import type { TableKey } from '../schema/sheets';
import { compareText } from '../text';
import type { Likeness } from './column-likeness';
import type { ColumnLayout } from './layout';

/** What is known of a table's columns before it is laid out; positions are 0-based. */
export interface Standing {
  readonly headers: readonly string[];
  /** Columns by the key they carry as developer metadata. */
  readonly marked: Readonly<Record<string, number>>;
  /** Headers as last seen, by column key. */
  readonly lastSeen: Readonly<Record<string, string>>;
  /** What the cells below say; asked only where header and mark do not agree. */
  readonly likeness?: Likeness;
}

/** Where the columns of a table stand, and which headers have to be put right. */
export interface Placement {
  readonly at: Readonly<Record<string, number>>;
  readonly relabel: Readonly<Record<string, string>>;
  /** Columns of the team that bear the header of one of ours, standing or missing: place and the name that tells them apart. */
  readonly twins: readonly { readonly place: number; readonly header: string; readonly key: string }[];
}

const labels: Readonly<Record<TableKey, Readonly<Record<string, Label>>>> = {
  leads: leadLabels,
  followUps: followUpLabels,
};

/**
 * Finds the columns that are ours: by their header and by the mark they carry; where the two do not agree, by what
 * stands in the cells. A column of the team's own is never taken for one of ours, whatever its name: only wanted
 * columns and those seen before are looked for.
 */
export function placeColumns(table: TableKey, layout: readonly ColumnLayout[], standing: Standing): Placement {
  const isFirst = Object.keys(standing.lastSeen).length === 0;
  const at = isFirst ? placeFirst(table, layout, standing) : placeAgain(table, layout, standing);
  const relabel = relabelled(table, layout, { standing, at });
  const ours = new Set([...Object.keys(at), ...layout.map(({ key }) => key)]);
  return { at, relabel, twins: isFirst ? [] : twinsOf(table, standing, { at, relabel, ours }) };
}

/** Whether headers and marks leave no doubt, so that nothing has to be read but them. */
export function isPlain(table: TableKey, { headers, marked, lastSeen }: Standing): boolean {
  return Object.keys(lastSeen).every((key) => {
    const places = headerPlaces(table, key, { headers, lastSeen });
    return places.length === 1 && places[0] === marked[key];
  });
}

function oursOf(layout: readonly ColumnLayout[], lastSeen: Standing['lastSeen']): string[] {
  return [...new Set([...layout.map(({ key }) => key), ...Object.keys(lastSeen)])];
}

/** A sheet that is taken over: by its headers, then by marks that an earlier try has left. */
function placeFirst(table: TableKey, layout: readonly ColumnLayout[], standing: Standing): Record<string, number> {
  const { headers, marked, lastSeen } = standing;
  const ours = new Set(oursOf(layout, lastSeen));
  const found = findColumns(table, headers, { lastSeen, loosely: true });
  const at = Object.fromEntries(Object.entries(found.at).filter(([key]) => ours.has(key)));
  const taken = new Set(Object.values(at));
  for (const [key, place] of Object.entries(marked)) {
    if (!ours.has(key) || at[key] !== undefined || taken.has(place)) continue;
    at[key] = place;
    taken.add(place);
  }
  return at;
}

/** A workbook of ours: columns without doubt first, then those that header or mark claim, the likeliest place first. */
function placeAgain(table: TableKey, layout: readonly ColumnLayout[], standing: Standing): Record<string, number> {
  const at: Record<string, number> = {};
  const taken = new Set<number>();
  const give = ({ key, place }: Pick<Claim, 'key' | 'place'>) => {
    at[key] = place;
    taken.add(place);
  };
  const named = oursOf(layout, standing.lastSeen).map((key) => ({ key, places: headerPlaces(table, key, standing) }));
  const sure = named.filter(({ key, places }) => places.length === 1 && places[0] === standing.marked[key]);
  for (const { key, places } of sure) for (const place of places) give({ key, place });
  const claims = named.filter(({ key }) => at[key] === undefined).flatMap((one) => claimsOf(one, standing, taken));
  for (const claim of claims.sort((one, other) => other.weight - one.weight)) {
    if (at[claim.key] === undefined && !taken.has(claim.place)) give(claim);
  }
  return at;
}

/** A column may stand at a place, for so good a reason. */
interface Claim {
  readonly key: string;
  readonly place: number;
  readonly weight: number;
}

/** Where the content says as much for one place as for another, the mark counts more than the header. */
const MARKED = 0.02;
const NAMED = 0.01;

/**
 * A place that only a header names, and where nothing stands of what memory holds, belongs to somebody else: ours bear
 * marks. Where every mark has gone the header is all there is.
 */
function claimsOf(
  { key, places }: { readonly key: string; readonly places: readonly number[] },
  { marked, likeness = () => MARKED }: Standing,
  taken: ReadonlySet<number>,
): Claim[] {
  const mark = marked[key];
  const isMarkless = Object.keys(marked).length === 0;
  const all = mark === undefined ? places : [...new Set([...places, mark])];
  return all.flatMap((place) => {
    const isMarked = place === mark;
    const alike = taken.has(place) ? 0 : likeness(key, place);
    const weight = alike + (isMarked ? MARKED : 0) + (places.includes(place) ? NAMED : 0);
    return taken.has(place) || (alike === 0 && !isMarked && !isMarkless) ? [] : [{ key, place, weight }];
  });
}

/** Places whose header is the one last seen of a column; where there is none, those with one of its own names. */
function headerPlaces(
  table: TableKey,
  key: string,
  { headers, lastSeen }: Pick<Standing, 'headers' | 'lastSeen'>,
): number[] {
  const seen = lastSeen[key] ?? '';
  const places = seen === '' ? [] : placesOf(headers, [seen]);
  return places.length > 0 ? places : placesOf(headers, [...namesOf(table, key), key]);
}

function placesOf(headers: readonly string[], names: readonly string[]): number[] {
  const wanted = new Set(names.map(compareText));
  return headers.flatMap((header, place) => (header.trim() !== '' && wanted.has(compareText(header)) ? [place] : []));
}

/** `ours`: columns that stand and those that are about to be added, whose header must be theirs alone as well. */
function twinsOf(
  table: TableKey,
  { headers, lastSeen }: Standing,
  { at, relabel, ours }: Pick<Placement, 'at' | 'relabel'> & { readonly ours: ReadonlySet<string> },
): Placement['twins'] {
  const places = new Set(Object.values(at));
  const names = new Set([...headers, ...Object.values(relabel)].map(compareText));
  return [...ours].flatMap((key) =>
    headerPlaces(table, key, { headers, lastSeen })
      .filter((place) => !places.has(place))
      .map((place) => {
        const header = freeName(headers[place] ?? '', names);
        names.add(compareText(header));
        return { place, header, key };
      }),
  );
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) if (!taken.has(compareText(`${name} ${number}`))) return `${name} ${number}`;
}

function relabelled(
  table: TableKey,
  layout: readonly ColumnLayout[],
  { standing, at }: { readonly standing: Standing; readonly at: Readonly<Record<string, number>> },
): Record<string, string> {
  const { headers, lastSeen } = standing;
  const entries = layout.flatMap(({ key, header }) => {
    const place = at[key];
    const wanted = ownName(table, key, lastSeen) ?? header;
    const names = { present: headers[place ?? -1] ?? '', wanted, lastSeen };
    return place !== undefined && isWrong(table, key, names) ? [[key, wanted] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The header that a team has given one of our columns. */
function ownName(table: TableKey, key: string, lastSeen: Standing['lastSeen']): string | undefined {
  const seen = lastSeen[key] ?? '';
  const isLabel = Object.keys(labels[table]).some((one) => isNamed(table, one, seen));
  return seen.trim() === '' || isLabel ? undefined : seen;
}

interface Names {
  readonly present: string;
  readonly wanted: string;
  readonly lastSeen: Standing['lastSeen'];
}

/** A team may name a column as it likes; blank, a label in another language and the name of another column are wrong. */
function isWrong(table: TableKey, key: string, { present, wanted, lastSeen }: Names): boolean {
  if (present === wanted) return false;
  if (present.trim() === '' || namesOf(table, key).includes(present)) return true;
  const folded = compareText(present);
  return Object.keys(labels[table]).some(
    (other) => other !== key && (isNamed(table, other, present) || compareText(lastSeen[other] ?? '') === folded),
  );
}

function isNamed(table: TableKey, key: string, header: string): boolean {
  const folded = compareText(header);
  return namesOf(table, key).some((name) => compareText(name) === folded);
}

function namesOf(table: TableKey, key: string): readonly string[] {
  const label = labels[table][key];
  return label === undefined ? [key] : languages.map((language) => label[language]);
}
