/** What the stored texts say became of each person's mail of each day: day → key → letter. Read without the add-on's code. */
export type MailBook = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface Stored {
  readonly l?: readonly [string, string, number];
  readonly p?: readonly [string, string];
  readonly d: Readonly<Record<string, Letters>>;
}
type Letters = Readonly<Record<string, readonly string[]>>;
interface Notes {
  readonly r: string;
  readonly y: string;
  readonly s: Letters;
}

/** Reads the properties of a file; pieces are put together. */
export function mailBook(properties: ReadonlyMap<string, string>): MailBook {
  const text = (key: string): string => {
    const first = properties.get(`${key}.0`) ?? '';
    const count = Number(/^(\d+):/.exec(first)?.[1] ?? 0);
    const pieces = Array.from({ length: count }, (_, index) => properties.get(`${key}.${index}`) ?? '');
    return pieces.join('').replace(/^\d+:/, '');
  };
  const stored = JSON.parse(text('ledger') || '{"d":{}}') as Stored;
  const book = new Map(Object.entries(stored.d).map(([day, letters]) => [day, byPerson(letters)]));
  const noted = (place: string | undefined) => JSON.parse(text(place === 'b' ? 'notesB' : 'notesA') || 'null') as Notes;
  const [run, slot] = stored.l ?? [];
  const present = noted(slot);
  if (run !== undefined && present?.r === run) {
    const known = book.get(present.y) ?? new Map<string, string>();
    for (const [person, letter] of byPerson(present.s)) if (known.get(person) !== 's') known.set(person, letter);
    book.set(present.y, known);
  }
  return covered(book);
}

/** What waited and was told in a later mail waits no more. */
function covered(book: ReadonlyMap<string, ReadonlyMap<string, string>>): MailBook {
  const isSentAfter = (person: string, day: string): boolean =>
    [...book].some(([later, record]) => later > day && record.get(person) === 's');
  const records = [...book].map(([day, record]) => {
    const letters = [...record].map(([person, letter]) => [
      person,
      letter === 'q' && isSentAfter(person, day) ? 'v' : letter,
    ]);
    return [day, new Map(letters as [string, string][])] as const;
  });
  return new Map(records);
}

function byPerson(letters: Letters): Map<string, string> {
  return new Map(Object.entries(letters).flatMap(([letter, people]) => people.map((person) => [person, letter])));
}
