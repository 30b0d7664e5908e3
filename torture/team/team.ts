import type { HookAnswer, Tick } from '../../emulator/kernel/hooks';
import { seededChance } from '../../emulator/kernel/seeded-chance';
import { frozen, type Team, tabs } from '../../test/helpers/team';
import type { AnyPlan, Kind, Verdict } from '../kind';
import { doubleMails } from '../people/oracle';
import { rest } from '../quiet';
import { watchRuns } from '../watch-runs';
import { acceptedIn, CREW, checked, commands, type Draw, deskOf, openCrew } from './crew';
import { unexplained } from './histories';
import { brokenPromises } from './promises';

/** So many random commands of twenty people, with faults on. */
interface TeamPlan extends AnyPlan {
  readonly commands: number;
}

/**
 * Twenty people at once, with kills, failures, lost and doubled events, and others who act in the gaps: afterwards every
 * lead's history explains what stands there.
 */
export const team: Kind<TeamPlan> = {
  name: 'team',
  *plans({ size, seed }) {
    const [rounds, count] = size === 'full' ? [20, 1000] : [2, 40];
    for (let round = 0; round < rounds; round++) yield { kind: 'team', seed: seed * 1000 + round, commands: count };
  },
  run,
};

/** Of a thousand service calls so many meet a fault, and so many somebody else. */
const FAULTS = 1.5;
const OTHERS = 1.5;

function run({ seed, commands: count }: TeamPlan): Verdict {
  const chance = seededChance(seed);
  const draw: Draw = (most) => Math.floor(chance() * most);
  const crew = frozen(openCrew())('2024-03-04T10:10', { dropEvents: 0.05, doubleEvents: 0.05, lostAnswers: 0.05 });
  const first = crew.world.executions.length;
  const watch = watchRuns(crew);
  const hook = trouble(crew, { chance, draw });
  crew.world.hooks.push(hook);
  for (let index = 0; index < count; index++) command(crew, draw);
  crew.world.hooks.splice(crew.world.hooks.indexOf(hook), 1);
  Object.assign(crew.world.profile, { dropEvents: 0, doubleEvents: 0, lostAnswers: 0 });
  checked(crew);
  const accepted = acceptedIn(crew);
  const { rested, unrest } = rest(crew);
  const bugs = crew.world.executions
    .slice(first)
    .flatMap(({ error, killed, functionName }) =>
      error === undefined || killed || isMeant(error.message)
        ? []
        : [`${functionName} threw ${error.name}: ${error.message}`],
    );
  const violations = [...watch.broken(), ...unrest, ...bugs, ...doubleMails(rested)];
  violations.push(...unexplained(rested), ...brokenPromises(rested, accepted));
  const figures = { runs: crew.world.executions.length - first, 'accepted at the sidebar': accepted.length };
  return { violations, tries: count, figures };
}

function command(crew: Team, draw: Draw): void {
  const names = Object.keys(commands);
  const act = commands[names[draw(names.length)] ?? ''];
  if (!crew.file.tabNames().includes(tabs.leads)) throw new Error('The tab of leads has gone');
  act?.(crew, deskOf(crew, draw(CREW)), draw);
  crew.world.passTime(draw(90_000));
}

const PASSING = 'Service Spreadsheets timed out while accessing document with id 1abc.';

function isMeant(message: string): boolean {
  return /timed out|超时|逾時|Spreadsheets|电子表格|試算表|^Exception \(slow\)/.test(message);
}

function trouble(crew: Team, { chance, draw }: { readonly chance: () => number; readonly draw: Draw }) {
  return ({ phase }: Tick): HookAnswer | undefined => {
    if (phase !== 'before') return undefined;
    const luck = chance() * 1000;
    if (luck < FAULTS / 2) return { throw: PASSING };
    if (luck < FAULTS) return { kill: true, buffer: (['applied', 'dropped', 'half'] as const)[draw(3)] ?? 'half' };
    if (luck < FAULTS + OTHERS) command(crew, draw);
    return undefined;
  };
}
