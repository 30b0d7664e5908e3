import type { StartView } from '../core/access/protocol';
import type { Tab } from './context';
import { mayChange } from './may-change';

const allTabs: readonly Tab[] = ['day', 'lead', 'record', 'newLead'];
const readingTabs: readonly Tab[] = ['day', 'lead'];

/** The views of this person, in order. */
export function tabsFor(me: StartView['me']): readonly Tab[] {
  return mayChange(me) ? allTabs : readingTabs;
}
