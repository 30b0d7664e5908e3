import type { Area } from '../model';

interface Selection {
  sheetId: number;
  area: Area;
}

export interface MenuItem {
  label: string;
  functionName?: string;
  items?: MenuItem[];
  separator?: true;
}

export interface Alert {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: string;
  answer: string;
  text?: string;
}

export interface ShownDialog {
  title: string;
  html: string;
  width: number;
  height: number;
  modal: boolean;
}

/** A person's window on a file, as services see it. Toasts, the active tab and the selection live here. */
export interface Screen {
  readonly email: string;
  selection: Selection;
  readonly menus: Map<string, MenuItem>;
  readonly alerts: Alert[];
  readonly toasts: { message: string; title: string; at: number }[];
  readonly dialogs: ShownDialog[];
  /** Queue of answers for alert and prompt; empty = the person closes the window. */
  readonly answers: { button: string; text: string }[];
  /** The sidebar's title and page, or null. */
  sidebarPage: { title: string; html: string } | null;
}
