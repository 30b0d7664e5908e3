import { fuzz } from './fuzz/fuzz';
import { kills } from './kills/kills';
import { passing } from './kills/passing';
import type { AnyPlan, Kind } from './kind';
import { months } from './months/months';
import { peopleKind } from './people/people';
import { runs } from './runs/runs';
import { structure } from './structure/structure';
import { team } from './team/team';

/** Every kind of torture, in the order in which they run: one row each. */
export const kinds: readonly Kind[] = [
  row(kills),
  row(passing),
  row(peopleKind),
  row(runs),
  row(team),
  row(months),
  row(structure),
  row(fuzz),
];

/** A kind whatever its plans look like: it is only ever handed its own. */
function row<Plan extends AnyPlan>(kind: Kind<Plan>): Kind {
  return { ...kind, run: (plan) => kind.run(plan as Plan) };
}

/** The kind of a name. */
export function kindNamed(wanted: string): Kind {
  const kind = kinds.find(({ name }) => name === wanted);
  if (kind === undefined)
    throw new Error(`There is no kind ${wanted}, only ${kinds.map(({ name }) => name).join(', ')}`);
  return kind;
}
