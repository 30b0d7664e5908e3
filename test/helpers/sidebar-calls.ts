import type { Desk } from '../../emulator/people/desk';
import { callServer } from '../../emulator/people/sidebar';

export interface Answer {
  readonly ok: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as the browser reads them
  readonly value?: any;
  readonly issues?: readonly { readonly code: string; readonly text: string; readonly column?: string }[];
}

/** Opens the sidebar if it is not open and calls its one door, as the page does. */
export function ask(desk: Desk, method: string, input: unknown = {}): Answer {
  if (desk.sidebar === null) desk.run('showSidebar');
  return askRaw(desk, method, JSON.stringify(input));
}

/** The same with any argument. */
export function askRaw(desk: Desk, method: unknown, json: unknown): Answer {
  if (desk.sidebar === null) throw new Error('The sidebar is not open');
  const answer = desk.sidebar.run('call', method, json);
  if (!answer.ok) throw new Error(`The call broke: ${answer.error.message}`);
  return JSON.parse(String(answer.value)) as Answer;
}

/** The door called without opening the sidebar; nobody looks at the answer, which may be lost with its run. */
export function callQuietly(desk: Desk, method: string, input: unknown): void {
  callServer(desk.scene, 'call', [method, JSON.stringify(input)]);
}

let serial = 0;

/** A fresh request id, as the browser makes one. */
export function request(): string {
  serial += 1;
  return `request-${String(serial).padStart(4, '0')}`;
}
