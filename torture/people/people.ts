import type { Team } from '../../test/helpers/team';
import { actionOf } from '../actions';
import { drawn } from '../drawn';
import { killActs } from '../kills/acts';
import type { Kind, Sample, Verdict } from '../kind';
import { type Act, type Plan, strike } from '../plan';
import { retried } from '../quiet';
import { watchRuns } from '../watch-runs';
import { actAs, colleagues } from './acts';
import { behindLock } from './behind-lock';
import { LOST } from './edits';
import { isRefusedInFreshRow } from './fresh-rows';
import { actionsIn, actionsInUse, gapsOf, isInUse, opened } from './gaps';
import { isGivenAnew } from './given-anew';
import { type Looks, watchLooks } from './looks';
import { doubleMails, judged, type Spot } from './oracle';
import { atRest, extentOf, ifThere, knownOrders } from './orders';

/**
 * A colleague at work in every gap of every action. What comes of it must be what would have come of one after the
 * other, cell by cell; what a colleague wrote stands in the end or is told in History.
 */
export const peopleKind: Kind<Plan> = { name: 'people', plans, run };

function* plans(sample: Sample): Iterable<Plan> {
  const names = actionsInUse(sample.action);
  for (const [index, [act, { sort }]] of Object.entries(colleagues).entries()) {
    const turn = sample.seed + index;
    const isForNew = sort === 'arranging' || sort === 'cells';
    const all = isForNew ? [...names, ...actionsIn(['own', 'blank'], sample.action)] : names;
    for (const action of someOf(all, sample, turn)) yield* atGaps({ sample, action, act, turn });
  }
  for (const action of someOf(names, sample, 2 * sample.seed)) {
    yield* atGaps({ sample, action, act: SORTED, turn: 2 * sample.seed, failing: 'timed out' });
  }
}

/** Who comes while a call fails after it has taken effect. */
const SORTED = 'sorts by 客户名称 down';

/** In a quick sample every other colleague comes, in one gap of one action; the seed says who, where and when. */
function someOf(names: readonly string[], { size }: Sample, turn: number): readonly string[] {
  if (size === 'full') return names;
  return turn % 2 === 0 ? names.slice(((turn / 2) * 7) % Math.max(1, names.length)).slice(0, 1) : [];
}

interface Meeting {
  readonly sample: Sample;
  readonly action: string;
  readonly act: string;
  readonly turn: number;
  /** What befalls the call behind which the colleague comes. */
  readonly failing?: string;
}

function* atGaps({ sample, action, act, turn, failing }: Meeting): Iterable<Plan> {
  const gaps = gapsOf(action, sample.seed);
  const some =
    sample.size === 'full'
      ? drawn(gaps, sample, `${action} ${act} ${failing ?? ''}`.trim())
      : gaps.filter((_gap, index) => index === ((turn / 2) * 5) % gaps.length);
  const then = 'again';
  for (const at of some) {
    const come = (when: number) => ({ at: when, phase: 'before', act }) as const;
    const faults = failing === undefined ? [come(at)] : [come(at + 1), { at, phase: 'after', act: failing } as const];
    yield { kind: 'people', seed: sample.seed, action, then, faults };
  }
}

/** What runs threw since so many had ended. */
function bugsIn({ world }: Team, before: number): readonly string[] {
  return world.executions
    .slice(before)
    .filter(({ error }) => error !== undefined)
    .map(({ functionName, error }) => `${functionName} threw ${error?.name}: ${error?.message}`);
}

function run(plan: Plan): Verdict {
  const [fault] = plan.faults;
  if (fault === undefined) throw new Error('A plan without a colleague');
  const action = actionOf(plan.action);
  const known = knownOrders(plan, fault.act);
  const team = opened(action, plan);
  const before = team.world.executions.length;
  const watch = watchRuns(team);
  const looks = watchLooks(team, fault.act);
  const queue = behindLock(team, looks.away);
  const came = { early: false };
  const acts: Readonly<Record<string, Act>> = {
    ...killActs,
    [fault.act]: ({ tick }) => {
      looks.comes(tick.name, () =>
        queue.during(() => {
          came.early = ifThere(() => actAs(fault.act, team) ?? true) === undefined;
        }),
      );
      return undefined;
    },
  };
  const faults = strike(team, plan, acts);
  const first = action.run(team);
  faults.stop();
  looks.stop();
  queue.stop();
  const outcomes = retried(team, action, first);
  const { rested, unrest } = atRest(team, fault.act);
  const told = { file: rested.file, answered: outcomes.at(-1)?.ok === true, extent: extentOf(fault.act) };
  const given = { looks, file: rested.file, told: known.told };
  const [wrong, anew] = parted(judged(known, told), (text) => isGivenAnew(text, fault.act, given));
  const [accepted, fresh] = parted(wrong, (text) => isRefusedInFreshRow(text, plan.action));
  const [others, late] = parted(accepted, (text) => isTooLate(text, looks, known.bothWrote));
  const violations = [...watch.broken(), ...unrest, ...bugsIn(rested, before), ...doubleMails(rested), ...others];
  if (faults.struck() < plan.faults.length) violations.push('The colleague did not come');
  if (came.early && isInUse(plan.action)) violations.push('The colleague found nothing to act upon');
  const figures = counted({
    [SAME]: known.bothWrote.length > 0,
    [late.some((text) => text.startsWith(LOST)) ? LATE : TOLD]: late.length > 0,
    [ANEW]: anew.length > 0,
    [FRESH]: fresh.length > 0,
    [came.early ? EARLY : `tries with one who ${fault.act}`]: true,
  });
  return { violations, figures };
}

/** What was seen in this try counts as one. */
function counted(seen: Readonly<Record<string, boolean>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.keys(seen).flatMap((key) => (seen[key] ? [[key, 1]] : [])));
}

/** Those of which something is not true, and those of which it is. */
function parted(texts: readonly string[], is: (text: string) => boolean): [readonly string[], readonly string[]] {
  return [texts.filter((text) => !is(text)), texts.filter(is)];
}

const EARLY = 'tries in which a set-up had not made yet what the colleague wanted to act upon';
const SAME = 'tries in which both write the same cell';
const TOLD = 'of these written over after the last look, and told as a conflict';
const ANEW = 'tries in which the rest of what was being written came after a version that was restored, and was told';
const FRESH =
  'tries in which a row that set-up had not taken down yet got a value that the lists do not know, and told so';
const LATE = 'of these written over after the last look, and not told';

/**
 * Google offers no way to write a cell only if it still holds what was read: what a person types into that very cell
 * after the last look, while the writes are on their way, is written over, and with it what would have followed from it
 * in its row. Counted apart, since nothing can prevent it; every other cell is nobody's to write over.
 */
function isTooLate(violation: string, looks: Looks, bothWrote: readonly Spot[]): boolean {
  const isLost = bothWrote.some(({ mark, header }) => violation.startsWith(`${LOST} ${mark} ${header} '`));
  if (isLost) return looks.isWriting() || looks.isOver();
  return looks.isOver() && bothWrote.some(({ mark }) => violation.startsWith(`leads ${mark} `));
}
