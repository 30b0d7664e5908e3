/**
 * The least of Google that a round of mails needs: properties, one lock, a mailbox with a quota, a clock. The add-on's
 * own code runs on it, a thousand times as fast as in the emulator; the emulator plays some of the same months to show
 * that nothing is different.
 */
export interface SmallMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: number;
  /** Wall time of the spreadsheet when its run began. */
  readonly wall: string;
}

/** One execution. */
export interface SmallRun {
  readonly user: string;
  /** Wall time of the spreadsheet when it began: the day that its mails are about. */
  readonly wall: string;
  killed: boolean;
}

export type Answer = { readonly kill: true } | { readonly throw: string } | undefined;
export type SmallHook = (run: SmallRun, name: string, phase: 'before' | 'after') => Answer;

const DAY = 86_400_000;

/** The run died: nothing of it goes on, and no call of it works any more. */
export class Killed extends Error {}

export class SmallWorld {
  now: number;
  /** Minutes east of Greenwich of the spreadsheet. */
  offset: number;
  readonly properties = new Map<string, string>();
  readonly outbox: SmallMail[] = [];
  hook: SmallHook | undefined;
  private readonly perDay: number;
  private readonly running: SmallRun[] = [];
  private holder: SmallRun | undefined;
  private operations = 0;

  constructor(facts: { readonly now: number; readonly offset: number; readonly perDay: number }) {
    this.now = facts.now;
    this.offset = facts.offset;
    this.perDay = facts.perDay;
  }

  /** Wall time of the spreadsheet, to the minute. */
  wall(): string {
    return new Date(this.now + this.offset * 60_000).toISOString().slice(0, 16);
  }

  /** Recipients that an account may still write to. */
  left(user: string): number {
    const sent = this.outbox.filter(({ from, at }) => from === user && at > this.now - DAY);
    return this.perDay - sent.length;
  }

  /** Runs something as a user; whatever it throws ends with it, and so does its lock. */
  execute(user: string, work: () => void): void {
    const run: SmallRun = { user, wall: this.wall(), killed: false };
    this.running.push(run);
    try {
      work();
    } catch {
      // What went wrong is seen in what is left behind.
    } finally {
      if (this.holder === run) this.holder = undefined;
      this.running.pop();
    }
  }

  /** The services under their names, as the add-on calls them. */
  services(): Readonly<Record<string, unknown>> {
    const store = {
      getProperties: () => this.call('Properties.getProperties', () => Object.fromEntries(this.properties)),
      setProperties: (texts: Readonly<Record<string, string>>) =>
        this.call('Properties.setProperties', () => {
          for (const [key, text] of Object.entries(texts)) this.properties.set(key, text);
        }),
      deleteProperty: (key: string) => this.call('Properties.deleteProperty', () => this.properties.delete(key)),
    };
    const lock = {
      tryLock: () => this.call('Lock.tryLock', () => this.lock()),
      hasLock: () => this.call('Lock.hasLock', () => this.holder === this.present()),
      releaseLock: () => this.call('Lock.releaseLock', () => this.unlock()),
    };
    return {
      PropertiesService: { getDocumentProperties: () => store },
      LockService: { getDocumentLock: () => lock },
      SpreadsheetApp: { flush: () => this.call('SpreadsheetApp.flush', () => undefined) },
      Utilities: { getUuid: () => this.name(), sleep: () => undefined },
      MailApp: {
        getRemainingDailyQuota: () =>
          this.call('MailApp.getRemainingDailyQuota', () => Math.max(0, this.left(this.present().user))),
        sendEmail: (mail: Parameters<SmallWorld['send']>[0]) => this.call('MailApp.sendEmail', () => this.send(mail)),
      },
    };
  }

  private send({ to, subject, body }: { readonly to: string; readonly subject: string; readonly body: string }): void {
    const { user, wall } = this.present();
    if (this.left(user) <= 0) throw new Error('Service invoked too many times for one day: email.');
    this.outbox.push({ from: user, to, subject, text: body, at: this.now, wall });
  }

  private present(): SmallRun {
    const run = this.running.at(-1);
    if (run === undefined) throw new Error('Nothing is running');
    return run;
  }

  private lock(): boolean {
    if (this.holder !== undefined && this.holder !== this.present()) return false;
    this.holder = this.present();
    return true;
  }

  private unlock(): void {
    if (this.holder === this.present()) this.holder = undefined;
  }

  private name(): string {
    this.operations += 1;
    return String(this.operations).padStart(8, '0');
  }

  private call<Result>(name: string, effect: () => Result): Result {
    const run = this.present();
    if (run.killed) throw new Killed();
    this.ask(run, name, 'before');
    const result = effect();
    this.ask(run, name, 'after');
    return result;
  }

  private ask(run: SmallRun, name: string, phase: 'before' | 'after'): void {
    const answer = this.hook?.(run, name, phase);
    if (answer === undefined) return;
    if ('throw' in answer) throw new Error(answer.throw);
    run.killed = true;
    throw new Killed();
  }
}

/** Puts the services and the clock of a small world in the place of Google's while something runs. */
export function inside(world: SmallWorld, work: () => void): void {
  const place = globalThis as unknown as Record<string, unknown>;
  const before = { now: Date.now, warn: console.warn, error: console.error };
  Object.assign(place, world.services());
  Date.now = () => world.now;
  console.warn = () => undefined;
  console.error = () => undefined;
  try {
    work();
  } finally {
    Date.now = before.now;
    Object.assign(console, { warn: before.warn, error: before.error });
    for (const name of Object.keys(world.services())) delete place[name];
  }
}
