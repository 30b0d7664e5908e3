import { addRows, cellOf, frozen, openTeam, people, type Team, tabs } from '../../test/helpers/team';
import { mailBook } from '../mail-book';
import { calmRuns, FIRST_DAY, type Happening, type Month, type Zone, zones } from './month';
import { type Played, type SentMail, sentMail } from './played';
import { type Damage, type Stage, striker } from './strikes';

const MIDNIGHT = Date.parse(`${FIRST_DAY}T00:00:00+08:00`);

/** Plays a month of the team of five on the built add-on in the emulator. */
export function playReal(month: Month): Played {
  const game = new RealMonth(month);
  game.play();
  return game.played();
}

let made: ReturnType<typeof frozen> | undefined;

/** The team of every month, set up once. */
function openMonth({ owners, people: members }: Month): Team {
  made ??= frozen(
    openTeam({
      account: 'consumer',
      // The small world has no analysis that could be reviewed.
      settings: { backupDays: '0', reviewMail: '否' },
      members: { zhao: ['赵', people.zhao.email, '经理', 'zh-TW'] },
    }),
  );
  const team = made();
  const rows = owners.map((owner, index) => ({
    客户名称: `客户${index}`,
    电话: `1380013800${index}`,
    线索来源: '展会',
    意向等级: '高',
    跟进人: nameOf(members[owner]?.key ?? ''),
    下次联系日期: FIRST_DAY,
  }));
  addRows(team.boss, tabs.leads, rows);
  team.file.saveVersion('beginning');
  return team;
}

const nameOf = (key: string): string => (key === 'boss' ? people.boss.name : key);

class RealMonth {
  readonly team: Team;
  owner: 'boss' | 'zhao' = 'boss';
  readonly month: Month;
  private readonly damage: Damage = { kills: 0, unclear: 0 };
  private readonly mails: SentMail[] = [];
  /** Wall time of the file when a run began: the day that its mails are about. */
  private readonly walls = new WeakMap<object, string>();

  constructor(month: Month) {
    this.month = month;
    this.team = openMonth(month);
  }

  play(): void {
    this.team.world.hooks.push(({ name, phase, execution }) => {
      const wall = this.walls.get(execution) ?? this.wallAt(execution.startedAt);
      this.walls.set(execution, wall);
      if (name === 'MailApp.sendEmail' && phase === 'after') this.takeDown(wall);
    });
    for (const one of this.month.happenings) this.happen(one);
    this.happen({ at: this.month.days * 1440, what: 'zone', zone: 'Asia/Shanghai' });
    for (const at of calmRuns(this.month)) this.happen({ at, what: 'clock' });
  }

  played(): Played {
    return { mails: this.mails, book: mailBook(this.team.file.documentProperties), damage: this.damage };
  }

  /** Fires the trigger of whoever has the automation. */
  clock(): void {
    const { world, file } = this.team;
    const email = people[this.owner].email;
    const trigger = file.triggers.find(({ kind, owner }) => kind === 'clock' && owner === email);
    if (trigger === undefined) throw new Error(`${email} has no clock trigger`);
    world.fire(file, trigger);
  }

  button(): void {
    const zhao = this.team.desk('zhao');
    zhao.willAnswer('OK');
    zhao.run('sendRemindersNow');
  }

  private wallAt(instant: number): string {
    const zone = zones[this.team.file.workbook.timeZone as Zone];
    return new Date(instant + zone * 60_000).toISOString();
  }

  private takeDown(wall: string): void {
    const mail = this.team.world.outbox.at(-1);
    if (mail !== undefined) this.mails.push(sentMail(mail.to[0] ?? '', mail.subject, wall));
  }

  private happen(one: Happening): void {
    const { world } = this.team;
    world.passTime(MIDNIGHT + one.at * 60_000 - world.now());
    if (one.what === 'clock' || one.what === 'button') this.run(one.what, one);
    else happenings[one.what](this, one);
  }

  private run(what: 'clock' | 'button', { strikes = [] }: Happening): void {
    const { world } = this.team;
    const strike = striker(strikes, this.stage(), this.damage);
    const hook = ({ name, phase }: { readonly name: string; readonly phase: 'before' | 'after' }) =>
      strike(name, phase);
    world.hooks.push(hook);
    this[what]();
    world.hooks.splice(world.hooks.indexOf(hook), 1);
  }

  private stage(): Stage {
    return {
      second: () => this.clock(),
      button: () => this.button(),
      jump: (minutes) => this.team.world.passTime(minutes * 60_000),
      leave: () => undefined,
      move: (timeZone) => void Object.assign(this.team.file.workbook, { timeZone }),
    };
  }
}

const happenings: Readonly<
  Record<Exclude<Happening['what'], 'clock' | 'button'>, (game: RealMonth, one: Happening) => void>
> = {
  quota: ({ team: { world }, owner }, { left = 0 }) => {
    const { email: from } = people[owner];
    const used = world.outbox.filter((mail) => mail.from === from && mail.at > world.now() - 86_400_000).length;
    const elsewhere = { from, to: ['x@example.org'], cc: [], bcc: [], subject: '', body: '', at: world.now() };
    for (let count = 100 - used; count > left; count--) world.outbox.push(elsewhere);
  },
  owner: ({ team: { boss, file }, month }, { lead = 0, to = 0 }) => {
    const cell = cellOf(file, tabs.leads, { row: lead + 2, header: '跟进人' });
    boss.type(tabs.leads, cell, nameOf(month.people[to]?.key ?? ''));
  },
  zone: ({ team: { file } }, { zone = 'Asia/Shanghai' }) => {
    Object.assign(file.workbook, { timeZone: zone });
  },
  takeOver: (game) => {
    const next = game.owner === 'boss' ? 'zhao' : 'boss';
    const desk = game.team.desk(next);
    desk.willAnswer('OK');
    desk.run('takeOver');
    game.owner = next;
  },
  restore: ({ team: { boss, file } }) => {
    const { timeZone } = file.workbook;
    boss.restoreVersion('beginning');
    Object.assign(file.workbook, { timeZone });
  },
  copy: ({ team: { boss, file, world } }) => {
    const copy = boss.copyFile('副本');
    for (const [key, value] of file.documentProperties) copy.documentProperties.set(key, value);
    const trigger = file.triggers.find(({ kind }) => kind === 'clock');
    if (trigger !== undefined) world.fire(copy, trigger);
    world.files.delete(copy.id);
  },
};
