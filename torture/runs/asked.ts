import { callServer } from '../../emulator/people/sidebar';
import type { PersonName, Team } from '../../test/helpers/team';
import type { Outcome } from '../actions';

interface Question {
  readonly who: PersonName;
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** One call of somebody's sidebar. */
export function asked(team: Team, { who, method, input }: Question): Outcome {
  const { scene } = team.desk(who);
  const before = scene.world.executions.length;
  const answer = callServer(scene, 'call', [method, JSON.stringify(input)]);
  const runs = scene.world.executions.slice(before);
  const text = answer.ok ? String(answer.value) : '';
  return { runs, ok: answer.ok && (JSON.parse(text) as { ok: boolean }).ok, answer: text };
}
