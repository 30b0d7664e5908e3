import { isUnclear, type Strike, type Zone } from './month';

/** What strikes may ask of the world they strike in. */
export interface Stage {
  /** The clock trigger fires. */
  second(): void;
  /** A manager sends the reminders by hand. */
  button(): void;
  jump(minutes: number): void;
  leave(who: number): void;
  move(zone: Zone): void;
}

/** What has been done to the runs so far. */
export interface Damage {
  kills: number;
  /** Errors after which nobody can say whether a mail has left. */
  unclear: number;
}

export type Order = { readonly kill: true } | { readonly throw: string } | undefined;

/** Calls that are counted: the same ones, in the same order, in the small world and in the emulator. */
const counted = /^(MailApp\.(getRemainingDailyQuota|sendEmail)|Properties\.(getProperties|setProperties))$/;

/** Lets a run's strikes come down at its calls; what they start meanwhile is left in peace. */
export function striker(
  strikes: readonly Strike[],
  stage: Stage,
  damage: Damage,
): (name: string, phase: Strike['phase']) => Order {
  const state = { at: -1, busy: false };
  return (name, phase) => {
    if (state.busy || !counted.test(name)) return undefined;
    if (phase === 'before') state.at = next(state.at, name);
    if (state.at < 0) return undefined;
    state.busy = true;
    try {
      const due = strikes.filter((strike) => isNow(strike, name, { at: state.at, phase }));
      return due.map((strike) => fall(strike, { name, stage, damage })).find((order) => order !== undefined);
    } finally {
      state.busy = false;
    }
  };
}

/** The look at the quota is the first call. */
function next(at: number, name: string): number {
  return at >= 0 || name === 'MailApp.getRemainingDailyQuota' ? at + 1 : at;
}

/** A store that is full stays full for the rest of the run; everything else happens once. */
function isNow({ at, phase, act }: Strike, name: string, now: Pick<Strike, 'at' | 'phase'>): boolean {
  if (act === 'full') return name === 'Properties.setProperties' && now.phase === 'before' && now.at >= at;
  return at === now.at && phase === now.phase;
}

interface Place {
  readonly name: string;
  readonly stage: Stage;
  readonly damage: Damage;
}

/** What may strike, by name. */
export const acts: Readonly<Record<Strike['act'], (strike: Strike, place: Place) => Order>> = {
  kill: (_strike, { damage }) => {
    damage.kills += 1;
    return { kill: true };
  },
  throw: ({ text = '' }, { name, damage }) => {
    if (isUnclear(text) || name !== 'MailApp.sendEmail') damage.unclear += 1;
    return { throw: text };
  },
  full: (_strike, { damage }) => {
    damage.unclear += 1;
    return { throw: 'You have exceeded the property storage quota. Please remove some properties and try again.' };
  },
  second: (_strike, { stage }) => void stage.second(),
  button: (_strike, { stage }) => void stage.button(),
  jump: ({ minutes = 0 }, { stage }) => void stage.jump(minutes),
  leave: ({ who = 0 }, { stage }) => void stage.leave(who),
  zone: ({ zone = 'Asia/Shanghai' }, { stage }) => void stage.move(zone),
};

function fall(strike: Strike, place: Place): Order {
  return acts[strike.act](strike, place);
}
