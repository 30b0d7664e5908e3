import { forecastWins } from '../../../../src/core/analysis/forecast/forecast-wins';
import { aalenJohansen, shareWithin } from '../../../../src/core/analysis/statistics/survival/aalen-johansen';
import { riskTable } from '../../../../src/core/analysis/statistics/survival/risk-table';
import { wilson } from '../../../../src/core/analysis/statistics/wilson';
import { numbersFrom } from '../score/told-leads';
import { slack, trialsOf } from './trials';

/** In how many of the trials the truth lay in the interval. */
interface Coverage {
  readonly share: number;
  readonly trials: number;
}

function coverage(all: number, isInside: (trial: number) => boolean): Coverage {
  const trials = trialsOf(all);
  return {
    share: Array.from({ length: trials }, (_, trial) => isInside(trial)).filter(Boolean).length / trials,
    trials,
  };
}

function expectCover({ share, trials }: Coverage, level: number): void {
  expect(share).toBeGreaterThan(level - slack(level, trials));
  expect(share).toBeLessThan(level + slack(level, trials));
}

describe('the 95 % interval of a rate holds the truth in 93 to 97 % of the trials', () => {
  test.each([20, 50, 100, 200])('%d leads', (cases) => {
    const draw = numbersFrom(cases);
    const found = coverage(4000, () => {
      const truth = 0.05 + 0.9 * draw();
      const won = Array.from({ length: cases }, draw).filter((one) => one < truth).length;
      const interval = wilson(won, cases);
      return interval !== undefined && interval.low <= truth && truth <= interval.high;
    });
    expectCover(found, 0.95);
  });
});

describe('the interval of the share won within 90 days, while others are lost or open', () => {
  const [PACE, DAYS] = [40, 90];

  interface Leads {
    readonly leads: number;
    readonly won: number;
    /** They are watched from up to so many days after they came. */
    readonly late: number;
  }

  function covered({ leads, won, late }: Leads): Coverage {
    const truth = won * (1 - Math.exp(-DAYS / PACE));
    const draw = numbersFrom(leads + late);
    const days = () => Math.ceil(-Math.log(1 - draw()) * PACE);
    const seen = () => (late > 0 && draw() < 0.5 ? Math.floor(draw() * late) : -1);
    const one = (): readonly [number, number, number] => {
      const [ended, age, entry, cause] = [days(), Math.ceil(draw() * 365), seen(), draw() < won ? 1 : 2];
      const exit = Math.min(ended, age);
      return exit > entry ? [entry, exit, ended <= age ? cause : 0] : one();
    };
    return coverage(1500, () => {
      const spells = Array.from({ length: leads }, one);
      const column = (place: 0 | 1 | 2) => spells.map((spell) => spell[place]);
      const table = riskTable({ entry: column(0), exit: column(1), cause: column(2) }, 2);
      const { low = 0, high = 1 } = shareWithin(aalenJohansen(table, 1), DAYS);
      return low <= truth && truth <= high;
    });
  }

  test.each([
    { leads: 30, won: 0.3, late: 0 },
    { leads: 60, won: 0.3, late: 0 },
    { leads: 150, won: 0.3, late: 0 },
    { leads: 150, won: 0.3, late: 40 },
    { leads: 150, won: 0.1, late: 0 },
    { leads: 60, won: 0.6, late: 0 },
  ])('holds the truth in 93 to 97 % of the trials: %j', (leads) => expectCover(covered(leads), 0.95));

  /** The tab prints it from 10 leads on; while hardly anything has been won it says too little rather than too much. */
  test.each([
    { leads: 10, won: 0.3, late: 0 },
    { leads: 30, won: 0.1, late: 0 },
  ])('of few leads is wide rather than wrong: %j', (leads) => expect(covered(leads).share).toBeGreaterThan(0.93));
});

describe('the 80 % interval of the forecast holds what came in 78 to 82 % of the trials, for every team', () => {
  interface Team {
    readonly perDay: number;
    readonly days: number;
    readonly share: number;
  }

  /** Leads come as Poisson has it, a share is won, days to the end are exponential. */
  function careers({ perDay, days, share }: Team, seed: number) {
    const draw = numbersFrom(seed);
    const came = Array.from({ length: days + 100 }, (_, day) => Array<number>(poisson(perDay, draw)).fill(day)).flat();
    return came.map((began) => {
      const ended = began + Math.ceil(-Math.log(1 - draw()) * 30);
      return { began, ended, cause: draw() < share ? 1 : 2 };
    });
  }

  const teams: readonly Team[] = [
    { perDay: 2, days: 440, share: 0.3 },
    { perDay: 0.3, days: 300, share: 0.3 },
    { perDay: 1, days: 440, share: 0.08 },
  ];

  test.each(teams.flatMap((team) => [30, 90].map((span) => ({ ...team, span }))))(
    '$perDay leads a day for $days days, $share of them won, $span days ahead',
    ({ span, ...team }) => {
      const found = coverage(1500, (seed) => {
        const { days } = team;
        const whole = careers(team, seed + 7000);
        const known = whole.filter(({ began }) => began <= days);
        const { low, high } = forecastWins(
          {
            began: known.map(({ began }) => began),
            ended: known.map(({ ended }) => (ended <= days ? ended : Number.NaN)),
            cause: known.map(({ ended, cause }) => (ended <= days ? cause : 0)),
          },
          days,
          span,
        );
        const wins = whole.filter(({ ended, cause }) => cause === 1 && ended > days && ended <= days + span).length;
        return low <= wins && wins <= high;
      });
      expectCover(found, 0.8);
    },
  );
});

/** A number drawn with a mean (D. E. Knuth's product of uniform numbers). */
function poisson(mean: number, draw: () => number): number {
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = draw(); product > least; product *= draw()) count += 1;
  return count;
}
