import { isOwnFiring } from '../host/automation';
import { type Desk, openDesk } from '../host/desk';
import { type EditEvent, readEditEvent } from '../host/edit-event';
import { answerReview } from './answer-review';
import { checkSettingsEdit } from './check-settings-edit';
import { editFollowUps } from './edit-follow-ups';
import { editHeaders } from './edit-headers';
import { editLeads } from './edit-leads';
import { guarded } from './guarded';

/** Installable edit trigger: puts right at once what a person typed, pasted, filled or cleared in the two tables. */
export function handleEdit(raw: unknown): void {
  guarded('handleEdit', () => {
    const event = readEditEvent(raw);
    if (event === undefined) return;
    const desk = openDesk();
    if (!isOwnFiring(desk.book, { triggerUid: event.triggerUid, by: 'editTrigger' })) return;
    const handler = handlers.find(({ key }) => desk.book.tabs[key]?.sheetId === event.sheetId);
    handler?.handle(desk, event);
  });
}

const handlers = [
  { key: 'leads', handle: withHeader('leads', editLeads) },
  { key: 'followUps', handle: withHeader('followUps', editFollowUps) },
  { key: 'settings', handle: checkSettingsEdit },
  { key: 'review', handle: answerReview },
] as const;

type Handler = (desk: Desk, event: EditEvent) => void;

/** The first row holds headers: they are looked at before rows are read under them. */
function withHeader(table: 'leads' | 'followUps', handle: Handler): Handler {
  return (desk, event) => {
    if (event.row === 1) editHeaders(desk, table, event);
    if (event.row + event.rows > 2) handle(desk, event);
  };
}
