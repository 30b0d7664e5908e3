import type { CellsView, Deed, Outcome, SelectionView } from '../protocol';

async function send(path: string, body?: unknown): Promise<unknown> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, body === undefined ? {} : post);
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error((answer as { error: string }).error);
  return answer;
}

/** The page's server, by what it can be asked. */
export const server = {
  act: async (deed: Deed): Promise<Outcome> => (await send('/act', deed)) as Outcome,
  select: async (selection: SelectionView): Promise<void> => void (await send('/select', selection)),
  cells: async (tab: number, first: number, count: number): Promise<CellsView> =>
    (await send(`/cells?tab=${tab}&first=${first}&count=${count}`)) as CellsView,
  choices: async (tab: number, a1: string): Promise<string[]> =>
    (await send(`/choices?tab=${tab}&a1=${a1}`)) as string[],
  call: async (name: string, values: readonly unknown[]): Promise<unknown> => send('/call', { name, values }),
};
