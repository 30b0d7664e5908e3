import { sheets } from '../core/schema/sheets';
import type { Repairs } from '../core/setup/repairs';
import { type Tab, tabIn } from '../host/book';
import { noProtections, openProtections, stopsScripts } from '../host/protections';
import { type Built, quietAbout } from './build-workbook';

/** Settings are for managers, the add-on's own tabs ask before an edit; nothing depends on the latter. */
export function protectTabs(desk: Built, repairs: Repairs): void {
  const { book, inserted, made } = desk;
  const changes = quietAbout(made, repairs);
  const noteOf = ({ key }: Tab) => ({ tab: key, part: 'protection' }) as const;
  const begin = (tab: Tab) => () => changes.begin(noteOf(tab));
  const protections = inserted.size === sheets.length ? noProtections() : openProtections();
  const managers = managersOf(desk);
  const tabs = (wanted: 'managers' | 'warning') =>
    sheets.filter(({ protection }) => protection === wanted).map(({ key }) => tabIn(book, key));
  for (const tab of tabs('managers')) protections.protectFor(tab, managers, begin(tab));
  const mayWarn = book.properties.text('platform') !== warningStops;
  const warned = mayWarn
    ? tabs('warning').filter((tab) => protections.warn(tab, made.has(tab.key) ? 'ours' : 'anybodys', begin(tab)))
    : [];
  const isStopped = warned.length > 0 && stopsScripts(tabIn(book, 'history'));
  if (!isStopped) return;
  protections.dropWarnings(warned);
  for (const tab of warned) changes.retract(noteOf(tab));
  book.properties.put('platform', warningStops);
}

function managersOf({ settings }: Built): string[] {
  const managers = settings.members.filter(({ role, retired }) => role === 'manager' && !retired);
  return managers.flatMap(({ email }) => (email === '' ? [] : [email.toLowerCase()]));
}

/** Remembered, so that a platform on which warnings stop scripts is tried once. */
const warningStops = 'warningStops';

/**
 * Set-up is run by the owner, whom nothing stops. For anybody else whose writing failed: whether warnings were the
 * reason, and they are gone now.
 */
export function dropStoppingWarnings({ book }: Pick<Built, 'book'>): boolean {
  if (!stopsScripts(tabIn(book, 'history'))) return false;
  const warned = sheets.filter(({ protection }) => protection === 'warning');
  openProtections().dropWarnings(warned.flatMap(({ key }) => book.tabs[key] ?? []));
  book.properties.put('platform', warningStops);
  return true;
}
