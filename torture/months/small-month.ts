import { makeCalendar } from '../../src/core/follow-up/working-days';
import { defaultSettings, type Settings } from '../../src/core/schema/settings';
import { writeSnapshot } from '../../src/core/setup/snapshot';
import { type MailBook, mailBook } from '../mail-book';
import { calmRuns, FIRST_DAY, type Happening, type Month, zones } from './month';
import { type Played, type SentMail, sentMail } from './played';
import { smallButton, smallHour } from './small-hour';
import { leadIdOf, memoryOf, openSmallDesk, settingsOf } from './small-team';
import { inside, SmallWorld } from './small-world';
import { type Damage, type Stage, striker } from './strikes';

const MIDNIGHT = Date.parse(`${FIRST_DAY}T00:00:00+08:00`);

/** What a month came to, and what was wrong on the way. */
export interface SmallPlayed extends Played {
  readonly wrong: readonly string[];
  /** Reminders, a person and a lead and a working day each, by what became of them. */
  readonly outcomes: Readonly<Record<string, number>>;
}

/** Plays a month on the add-on's own code for mails, with the least of Google beneath it. */
export function playSmall(month: Month): SmallPlayed {
  const game = new SmallMonth(month);
  inside(game.world, () => game.play());
  return game.played();
}

class SmallMonth {
  readonly world = new SmallWorld({ now: MIDNIGHT, offset: zones['Asia/Shanghai'], perDay: 100 });
  readonly owners: number[];
  readonly damage: Damage = { kills: 0, unclear: 0 };
  /** Address of whose triggers run. */
  owner: string;
  readonly month: Month;
  private readonly gone = new Set<number>();
  private readonly mails: SentMail[] = [];
  private readonly wrong: string[] = [];
  private readonly book = new Map<string, Map<string, string>>();
  private readonly dueOn = new Map<string, readonly number[]>();
  /** Owners of the leads when the first run of a day began. */
  private readonly ownersOn = new Map<string, readonly number[]>();
  private settings: Settings;

  constructor(month: Month) {
    this.month = month;
    this.owners = [...month.owners];
    this.owner = month.people[0]?.email ?? '';
    this.settings = settingsOf(month, this.gone);
  }

  play(): void {
    const stamps = { lastRun: '2024-03-01T09:00', day: '', minutes: 0, sweep: '2024-03-01T09:00' };
    this.world.properties.set('stamps.0', `1:${JSON.stringify(stamps)}`);
    this.settle();
    for (const one of this.month.happenings) this.happen(one);
    this.world.offset = zones['Asia/Shanghai'];
    for (const at of calmRuns(this.month)) this.happen({ at, what: 'clock' });
    this.checkEnd();
  }

  played(): SmallPlayed {
    const { mails, book, damage, wrong } = this;
    return { mails, book, damage, wrong, outcomes: this.outcomes() };
  }

  /** Runs what a trigger or a person starts. */
  start(what: 'clock' | 'button'): void {
    const user = what === 'clock' ? this.owner : this.presser();
    const memory = memoryOf(this.month, this.owners);
    this.world.execute(user, () => {
      const desk = openSmallDesk(this.settings, this.world.wall());
      (what === 'clock' ? smallHour : smallButton)(desk, memory);
    });
  }

  /** Another manager takes the automation over. */
  passOn(): void {
    const managers = this.month.people.filter(({ role }) => role === 'manager').map(({ email }) => email);
    this.owner = managers.find((email) => email !== this.owner) ?? this.owner;
  }

  private presser(): string {
    return this.month.people[1]?.email ?? '';
  }

  private settle(): void {
    this.settings = settingsOf(this.month, this.gone);
    this.world.properties.set('settings.0', `1:${writeSnapshot(this.settings)}`);
  }

  private happen(one: Happening): void {
    this.world.now = MIDNIGHT + one.at * 60_000;
    if (one.what === 'clock' || one.what === 'button') this.run(one);
    else happenings[one.what]?.(this, one);
  }

  private run(one: Happening): void {
    const { strikes = [] } = one;
    const before = this.world.outbox.length;
    const strike = striker(strikes, this.stage(), this.damage);
    const wall = this.world.wall();
    const isHeld = this.isLeaseHeld();
    this.world.hook = (_run, name, phase) => strike(name, phase);
    this.start(one.what === 'button' ? 'button' : 'clock');
    this.world.hook = undefined;
    this.note(before);
    if (strikes.length === 0 && one.what === 'clock' && !isHeld) this.checkRun(wall);
  }

  private stage(): Stage {
    return {
      second: () => this.start('clock'),
      button: () => this.start('button'),
      jump: (minutes) => {
        this.world.now += minutes * 60_000;
      },
      leave: (who) => {
        this.gone.add(who);
        this.settle();
      },
      move: (zone) => {
        this.world.offset = zones[zone];
      },
    };
  }

  /** Takes down which mails left and how the book stands; days that it drops later are kept here. */
  private note(before: number): void {
    for (const { to, subject, text, wall } of this.world.outbox.slice(before)) {
      const mail = sentMail(to, subject, wall);
      if (this.mails.some((one) => same(one, mail))) this.wrong.push(`Two mails: ${JSON.stringify(mail)}`);
      this.mails.push(mail);
      // All leads are due from the first day on: where the file goes west in its first hours, it is the day before.
      if (mail.kind === 'reminders' && mail.day >= FIRST_DAY) this.checkText(to, text);
    }
    for (const [day, record] of this.present()) {
      if (!this.book.has(day)) this.ownersOn.set(day, [...this.owners]);
      this.book.set(day, new Map(record));
    }
  }

  private present(): MailBook {
    return mailBook(this.world.properties);
  }

  /** Every lead of the reader is in the mail, as long as all have room in it. */
  private checkText(to: string, text: string): void {
    const mine = this.owners.flatMap((owner, lead) => (this.month.people[owner]?.email === to ? [leadIdOf(lead)] : []));
    const missing = mine.filter((id) => !text.includes(id));
    if (missing.length > 0 && !/还有 \d+ 条/.test(text)) this.wrong.push(`Not in the mail to ${to}: ${missing}`);
  }

  /**
   * After a run that nothing disturbed everybody who has something to read is in the book. Whoever is given their first
   * lead when the mails of a day are out (where the file lies west, a morning comes late) reads of it on the next.
   */
  private checkRun(wall: string): void {
    const day = wall.slice(0, 10);
    if (!this.isMailTime(wall)) return;
    this.dueOn.set(day, [...this.owners]);
    const record = this.present().get(day);
    const isQuotaLeft = this.world.left(this.owner) > 0;
    const early = new Set(this.due(this.ownersOn.get(day)));
    for (const person of this.due().filter((one) => early.has(one))) {
      const letter = record?.get(person) ?? '';
      // Covered: a mail has left that bears a later day, before the clock jumped back.
      const isFine = ['s', 'f', 'u', 'v'].includes(letter) || (letter === 'q' && !isQuotaLeft);
      if (!isFine) this.wrong.push(`${day}: the mail of ${person} is nowhere (${letter})`);
    }
  }

  /** Whether a run that died a moment ago holds the lease still, be it of the same minute: nobody else sends meanwhile. */
  private isLeaseHeld(): boolean {
    const [, run = '', slot = '', taken = 0] =
      /"l":\["(\w+)","([ab])",(\d+)\]/.exec(this.world.properties.get('ledger.0') ?? '') ?? [];
    const notes = this.world.properties.get(slot === 'b' ? 'notesB.0' : 'notesA.0') ?? '';
    const hasEnded = notes.includes(`"r":"${run}"`) && notes.includes('"e":1');
    return run !== '' && !hasEnded && Math.abs(Math.floor(this.world.now / 60_000) - Number(taken)) < 10;
  }

  private isMailTime(wall: string): boolean {
    const closed = /"c":"([\d-]*)"/.exec(this.world.properties.get('ledger.0') ?? '')?.[1] ?? '';
    return isWorkday(wall) && wall.slice(11) >= '08:00' && wall.slice(0, 10) > closed;
  }

  /** Members with something to read: who owns a lead, and managers, as long as they want mail. */
  private due(owners: readonly number[] = this.owners): readonly string[] {
    return this.month.people.flatMap(({ key, role }, index) =>
      !this.gone.has(index) && (role === 'manager' || owners.includes(index)) ? [key] : [],
    );
  }

  private checkEnd(): void {
    const days = [...this.present().keys()].sort();
    const letters = [...this.present()].flatMap(([day, record]) =>
      [...record].map((entry) => [day, ...entry] as const),
    );
    const endless = letters.filter(([, , letter]) => letter === 'c' || letter === 'q');
    this.wrong.push(...endless.map(([day, person, letter]) => `${day}: the mail of ${person} never ended (${letter})`));
    const last = this.book.get(days.at(-1) ?? '');
    const left = this.due().filter((person) => last?.get(person) !== 's');
    this.wrong.push(...left.map((person) => `At the end ${person} gets no mail`));
    this.checkDoubts();
    for (const [day, record] of this.book) this.checkSent(day, record);
  }

  private checkDoubts(): void {
    const doubtful = [...this.book.values()].flatMap((record) => [...record.values()]).filter((one) => one === 'u');
    const { kills, unclear } = this.damage;
    if (doubtful.length > kills + unclear)
      this.wrong.push(`${doubtful.length} unconfirmed, ${kills} kills, ${unclear} unclear`);
  }

  /** What the book calls sent has left; what has left is not called anything that would send it again. */
  private checkSent(day: string, record: ReadonlyMap<string, string>): void {
    for (const { key, email } of this.month.people) {
      const left = this.mails.some((mail) => same(mail, { to: email, kind: 'reminders', day }));
      const letter = record.get(key) ?? '';
      if (letter === 's' && !left) this.wrong.push(`${day}: ${key} is said to have got a mail`);
      if (left && !['s', 'u'].includes(letter)) this.wrong.push(`${day}: the mail of ${key} left, but is ${letter}`);
    }
  }

  /** Every lead of everybody on every working day, by what became of it. */
  private outcomes(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (let day = 0; day < this.month.days; day++) {
      const name = new Date(MIDNIGHT + 8 * 3_600_000 + day * 86_400_000).toISOString().slice(0, 10);
      if (!isWorkday(name)) continue;
      for (const owner of this.dueOn.get(name) ?? this.owners) {
        const outcome =
          outcomeWords[this.book.get(name)?.get(this.month.people[owner]?.key ?? '') ?? ''] ?? 'caught up later';
        counts[outcome] = (counts[outcome] ?? 0) + 1;
      }
    }
    return counts;
  }
}

/** What happens between runs. A restored version brings old cells back and leaves properties alone; a copy does nothing. */
const happenings: Readonly<Partial<Record<Happening['what'], (game: SmallMonth, one: Happening) => void>>> = {
  quota: ({ world, owner }, { left = 0 }) => {
    const elsewhere = { from: owner, to: 'x@example.org', subject: '', text: '', at: world.now, wall: world.wall() };
    for (let count = world.left(owner); count > left; count--) world.outbox.push(elsewhere);
  },
  owner: ({ owners }, { lead = 0, to = 0 }) => {
    owners[lead] = to;
  },
  zone: ({ world }, { zone }) => {
    world.offset = zones[zone ?? 'Asia/Shanghai'];
  },
  takeOver: (game) => {
    game.passOn();
  },
  restore: ({ owners, month }) => {
    owners.splice(0, owners.length, ...month.owners);
  },
};

const outcomeWords: Readonly<Record<string, string>> = {
  s: 'sent',
  v: 'covered by a later mail',
  x: 'suppressed',
  f: 'address refused',
  u: 'unconfirmed',
};

function same(one: SentMail, other: SentMail): boolean {
  return one.to === other.to && one.kind === other.kind && one.day === other.day;
}

const calendar = makeCalendar(defaultSettings);

function isWorkday(day: string): boolean {
  return calendar.isWorkday(day.slice(0, 10));
}
