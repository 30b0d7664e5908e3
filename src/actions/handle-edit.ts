import { isOwnFiring } from '../host/automation';
import { openDesk } from '../host/desk';
import { readEditEvent } from '../host/edit-event';
import { answerReview } from './answer-review';
import { checkSettingsEdit } from './check-settings-edit';
import { editFollowUps } from './edit-follow-ups';
import { editLeads } from './edit-leads';
import { guarded } from './guarded';

/** Installable edit trigger: puts right at once what a person typed, pasted, filled or cleared in the two tables. */
export function handleEdit(raw: unknown): void {
  const event = readEditEvent(raw);
  if (event === undefined) return;
  guarded('handleEdit', () => {
    const desk = openDesk();
    if (!isOwnFiring(desk.book, event.triggerUid)) return;
    const { leads, followUps, settings, review } = desk.book.tabs;
    if (event.sheetId === leads?.sheetId) editLeads(desk, event);
    else if (event.sheetId === followUps?.sheetId) editFollowUps(desk, event);
    else if (event.sheetId === settings?.sheetId) checkSettingsEdit(desk, event);
    else if (event.sheetId === review?.sheetId) answerReview(desk, event);
  });
}
