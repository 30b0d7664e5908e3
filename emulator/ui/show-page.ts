import type { Screen } from '../kernel/screen';

/** What a page must answer: the implementation of HtmlOutput. */
export interface PageSource {
  getContent(): string;
  getTitle(): string | null;
  getWidth(): number | null;
  getHeight(): number | null;
}

/** Opens the sidebar; one that is open already is replaced. */
export function showSidebar(screen: Screen, page: PageSource): void {
  screen.sidebarPage = { title: page.getTitle() ?? '', html: page.getContent() };
}

const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 400;

/** Opens a dialog; the script goes on at once. */
export function showDialog(screen: Screen, page: PageSource, kind: { title: string; modal: boolean }): void {
  screen.dialogs.push({
    ...kind,
    html: page.getContent(),
    width: page.getWidth() ?? DEFAULT_WIDTH,
    height: page.getHeight() ?? DEFAULT_HEIGHT,
  });
}
