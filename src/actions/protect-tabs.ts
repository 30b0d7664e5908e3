import { repairText } from '../core/i18n/repair-words';
import { sheets } from '../core/schema/sheets';
import { tabIn } from '../host/book';
import { noProtections, openProtections, stopsScripts } from '../host/protections';
import type { Built, Changes } from './build-workbook';

/** Settings are for managers, the add-on's own tabs ask before an edit; nothing depends on the latter. */
export function protectTabs(desk: Built, changes: Changes): void {
  const { book, vocabulary, inserted, made } = desk;
  const protections = inserted.size === sheets.length ? noProtections() : openProtections();
  const managers = managersOf(desk);
  const tabs = (wanted: 'managers' | 'warning') =>
    sheets.filter(({ protection }) => protection === wanted).map(({ key }) => tabIn(book, key));
  const shut = tabs('managers').filter((tab) => protections.protectFor(tab, managers));
  const mayWarn = book.properties.text('platform') !== warningStops;
  const warned = mayWarn
    ? tabs('warning').filter((tab) => protections.warn(tab, made.has(tab.key) ? 'ours' : 'anybodys'))
    : [];
  const isStopped = warned.length > 0 && stopsScripts(tabIn(book, 'history'));
  if (isStopped) {
    protections.dropWarnings(warned);
    book.properties.put('platform', warningStops);
  }
  const repaired = [...shut, ...(isStopped ? [] : warned)].filter(({ key }) => !made.has(key));
  changes.push(...repaired.map(({ name }) => repairText(name, ['protection'], vocabulary.language)));
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
