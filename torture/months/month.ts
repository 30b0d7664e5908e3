import { seededChance } from '../../emulator/kernel/seeded-chance';

/** A member of the team: at most one mail of a kind a day goes to the address. */
export interface Someone {
  /** Key in the book of mails. */
  readonly key: string;
  readonly email: string;
  readonly role: 'manager' | 'rep';
}

/** What strikes a run around its n-th call that has to do with mails, counted from its look at the quota. */
export interface Strike {
  readonly at: number;
  readonly phase: 'before' | 'after';
  readonly act: 'kill' | 'throw' | 'full' | 'second' | 'button' | 'jump' | 'zone' | 'leave';
  /** Google's sentence of a `throw`. */
  readonly text?: string;
  /** Minutes of a `jump`. */
  readonly minutes?: number;
  /** Who leaves: number of a member. */
  readonly who?: number;
  /** Where the file goes: `zone`. */
  readonly zone?: Zone;
}

/** Something that happens at a moment of a day; strikes belong to runs. */
export interface Happening {
  /** Minutes since the midnight that begins the first day, in Shanghai. */
  readonly at: number;
  readonly what: 'clock' | 'button' | 'quota' | 'owner' | 'zone' | 'takeOver' | 'restore' | 'copy';
  readonly strikes?: readonly Strike[];
  /** Mails that may still leave for 24 hours. */
  readonly left?: number;
  /** A lead and its new owner, by number. */
  readonly lead?: number;
  readonly to?: number;
  readonly zone?: Zone;
}

/** A month of a team: who is in it, whose leads are due all the time, and what happens. */
export interface Month {
  readonly people: readonly Someone[];
  /** Owner of each lead at the beginning, by number. */
  readonly owners: readonly number[];
  readonly days: number;
  readonly happenings: readonly Happening[];
}

/** Monday 4 March 2024, midnight in Shanghai. */
export const FIRST_DAY = '2024-03-04';

/** Zones without summer time, west and east of the team. */
export const zones = {
  'Asia/Shanghai': 480,
  'Asia/Kolkata': 330,
  'Asia/Tokyo': 540,
  'Africa/Lagos': 60,
  'America/Bogota': -300,
} as const;

export type Zone = keyof typeof zones;
const zoneNames = Object.keys(zones) as [Zone, ...Zone[]];

/** Three runs on each of two working days after the month, with nothing in their way: minutes as of a happening. */
export function calmRuns({ days }: Month): readonly number[] {
  const first = Math.ceil(days / 7) * 7 + 7;
  return [0, 1].flatMap((day) => [9, 10, 11].map((hour) => (first + day) * 1440 + hour * 60));
}

/** Sentences by which the run ends for now, is told of a bad address, or learns nothing. */
const sentences = {
  notNow: [
    'Service invoked too many times for one day: email.',
    '该服务一天内被调用的次数过多：email。',
    '一天內呼叫服務的次數過多：email。',
    'Service using too much computer time for one day.',
    'Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.',
  ],
  refused: ['Invalid email: x', '电子邮件地址无效：x', '電子郵件地址無效：x'],
  unclear: [
    '1 日のサービス呼び出し回数が上限を超えました: email。',
    'Service Spreadsheets timed out while accessing document with id 1abc.',
    'Ⱨ₳Đ₦Ø Ⱡ₳₦₲',
  ],
} as const;

/** Whether a sentence leaves open if the mail has left. */
export function isUnclear(text: string): boolean {
  return (sentences.unclear as readonly string[]).includes(text);
}

type Chance = () => number;

const pick = <Item>(chance: Chance, list: readonly [Item, ...Item[]]): Item =>
  list[Math.floor(chance() * list.length)] ?? list[0];
const whole = (chance: Chance, from: number, to: number): number => from + Math.floor(chance() * (to - from + 1));

/** A month of a seed. `small` = the five members and the few days that the whole add-on in the emulator can play. */
export function drawMonth(seed: number, size: 'small' | 'large'): Month {
  const chance = seededChance(seed);
  const people = size === 'small' ? knownPeople : crowd(whole(chance, 3, 14));
  const leads = size === 'small' ? 5 : whole(chance, people.length, people.length * 20);
  const owners = Array.from({ length: leads }, () => whole(chance, 0, people.length - 1));
  const days = size === 'small' ? whole(chance, 4, 6) : whole(chance, 20, 31);
  const facts = { people, owners, size };
  const happenings = Array.from({ length: days }, (_, day) => dayOf(chance, day, facts)).flat();
  return { people, owners, days, happenings: [...happenings].sort((one, other) => one.at - other.at) };
}

const knownPeople: readonly Someone[] = [
  { key: 'boss', email: 'boss@example.com', role: 'manager' },
  { key: '赵', email: 'zhao@example.com', role: 'manager' },
  { key: '李', email: 'li@example.com', role: 'rep' },
  { key: 'Wang', email: 'wang@example.com', role: 'rep' },
];

function crowd(count: number): readonly Someone[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `m${index}`,
    email: `m${index}@example.com`,
    role: index < 2 ? 'manager' : 'rep',
  }));
}

type Facts = Pick<Month, 'people' | 'owners'> & { readonly size: 'small' | 'large' };

/** A day: what happens before anything runs, then the runs, of which some never come. */
function dayOf(chance: Chance, day: number, facts: Facts): readonly Happening[] {
  const start = day * 1440;
  const early = start + whole(chance, 300, 400);
  const owner = { lead: whole(chance, 0, facts.owners.length - 1), to: whole(chance, 0, facts.people.length - 1) };
  const rare: readonly (readonly [number, Omit<Happening, 'at'>])[] = [
    [0.2, { what: 'quota', left: whole(chance, 0, facts.people.length) }],
    [0.3, { what: 'owner', ...owner }],
    [0.04, { what: 'zone', zone: pick(chance, zoneNames) }],
    [0.08, { what: 'takeOver' }],
    [0.08, { what: 'restore' }],
    [0.08, { what: 'copy' }],
  ];
  const before = rare.filter(([share]) => chance() < share).map(([, one]) => ({ ...one, at: early }));
  const count = chance() < 0.15 ? 0 : whole(chance, 1, facts.size === 'small' ? 4 : 8);
  const runs = Array.from({ length: count }, () => runOf(chance, start + whole(chance, 420, 1430), facts));
  return [...before, ...runs];
}

function runOf(chance: Chance, at: number, facts: Facts): Happening {
  const count = pick(chance, [0, 0, 1, 1, 2]);
  const strikes = Array.from({ length: count }, () => strikeOf(chance, facts));
  return { at, what: chance() < 0.12 ? 'button' : 'clock', strikes };
}

/** Kills and second runs are the more frequent ones. */
const acts: readonly [Strike['act'], ...Strike['act'][]] = [
  ...([
    'kill',
    'kill',
    'kill',
    'throw',
    'throw',
    'second',
    'second',
    'button',
    'jump',
    'leave',
    'full',
    'zone',
  ] as const),
];

function strikeOf(chance: Chance, { people, size }: Facts): Strike {
  const at = whole(chance, 0, 3 + 3 * Math.min(people.length, 8));
  const phase = pick<Strike['phase']>(chance, ['before', 'after']);
  const act = pick(chance, acts);
  const strike = { at, phase, act } as const;
  if (act === 'throw') return { ...strike, text: sentenceOf(chance, phase) };
  if (act === 'jump')
    return { ...strike, minutes: pick(chance, [1, 9, 11, 60, 600, 1440, 2880]) * pick(chance, [1, -1]) };
  if (act === 'zone') return { ...strike, zone: pick(chance, zoneNames) };
  if (act !== 'leave') return strike;
  // Settings are applied by typing in the emulator: only the many months have people who leave.
  return size === 'small' ? { ...strike, act: 'kill' } : { ...strike, who: whole(chance, 2, people.length - 1) };
}

/** What throws after its effect says nothing about it: Google's clear sentences come instead of the effect. */
function sentenceOf(chance: Chance, phase: Strike['phase']): string {
  const sort = phase === 'after' ? 'unclear' : pick<keyof typeof sentences>(chance, ['notNow', 'refused', 'unclear']);
  return pick<string>(chance, sentences[sort]);
}
