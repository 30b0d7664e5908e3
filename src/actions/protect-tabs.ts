import { repairText } from '../core/i18n/repair-words';
import { sheets } from '../core/schema/sheets';
import { type Tab, tabIn } from '../host/book';
import { noProtections, openProtections, stopsScripts } from '../host/protections';
import type { Built, Changes } from './build-workbook';

/** Settings are for managers, the add-on's own tabs ask before an edit; nothing depends on the latter. */
export function protectTabs({ book, settings, vocabulary, inserted }: Built, changes: Changes): void {
  const protections = inserted.size === sheets.length ? noProtections() : openProtections();
  const managers = settings.members
    .filter(({ role, email, retired }) => role === 'manager' && email !== '' && !retired)
    .map(({ email }) => email.toLowerCase());
  const told = (tab: Tab) => {
    if (!inserted.has(tab.key)) changes.push(repairText(tab.name, ['protection'], vocabulary.language));
  };
  const warned: Tab[] = [];
  const mayWarn = book.properties.text('platform') !== warningStops;
  for (const { key, protection } of sheets) {
    const tab = tabIn(book, key);
    if (protection === 'managers' && protections.protectFor(tab, managers)) told(tab);
    if (protection === 'warning' && mayWarn && protections.warn(tab)) warned.push(tab);
  }
  if (warned.length === 0) return;
  if (!stopsScripts(tabIn(book, 'history'))) {
    for (const tab of warned) told(tab);
    return;
  }
  protections.dropWarnings(warned);
  book.properties.put('platform', warningStops);
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
