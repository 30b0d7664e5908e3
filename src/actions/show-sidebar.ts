import type { StartView } from '../core/access/protocol';
import { messages } from '../core/i18n/message-words';
import { openSidebar } from '../host/ui';
import { atDesk } from './at-desk';
import { openSession, startOf } from './sidebar/session';
import { tellSilence } from './tell-silence';

/** Menu: opens the sidebar on the person's day. */
export function showSidebar(): void {
  show('day');
}

/** Menu: opens the sidebar on the form for a new lead. */
export function showNewLead(): void {
  show('newLead');
}

/** Menu: opens the sidebar to record a follow-up of the selected lead. */
export function showRecord(): void {
  show('record');
}

/** The first view travels with the page, so that the sidebar is filled before any call. */
function show(open: StartView['open']): void {
  atDesk('showSidebar', (desk, language) => {
    openSidebar(messages.sidebarTitle[language], JSON.stringify(startOf(openSession(desk), open)));
    return tellSilence(desk);
  });
}
