import { callerOf, personOf } from '../core/access/person';
import { denialOf } from '../core/access/rights';
import { failureText } from '../core/i18n/failure-words';
import type { Language } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { schemaNumber as current } from '../core/schema/schema-number';
import { type Desk, deskWith, openDesk } from '../host/desk';
import { effectiveEmail, isFileOwner } from '../host/identity';
import { withLock } from '../host/lock';
import { schemaNumber } from '../host/protections';
import { confirmed, tell } from '../host/ui';
import { adoptOldHistory } from './adopt-old-history';
import { atDesk } from './at-desk';
import { type Built, buildWorkbook, type Changes } from './build-workbook';
import { finishSetUp, type SetUpSummary } from './finish-set-up';
import { proposeSetUp } from './propose-set-up';
import { protectTabs } from './protect-tabs';

const nothing: SetUpSummary = { done: false, changes: [], rows: 0 };

/** Menu: builds the workbook, takes over a team's own sheets after a preview, or repairs what is damaged. Repeatable. */
export function setUp(): SetUpSummary | undefined {
  return atDesk('setUp', (desk, language) => {
    const schema = schemaNumber();
    if (schema > current) return refuse(failureText('newerWorkbook', {}, language), language);
    if (!desk.isSetUp) return begin(desk, schema, language);
    const person = personOf(effectiveEmail(), desk.settings);
    const mayRepair = person.role === 'manager' || isFileOwner();
    return mayRepair ? repair(desk) : refuse(messages[denialOf(callerOf(person))][language], language);
  });
}

function refuse(sentence: string, language: Language): SetUpSummary {
  tell(messages.setUpTitle[language], sentence);
  return nothing;
}

/** Asks before the lock is taken, and looks again afterwards: the question may have stood open for an hour. */
function begin(desk: Desk, schema: number, language: Language): SetUpSummary {
  const shown = proposeSetUp(desk, schema, language);
  if (!confirmed(messages.setUpTitle[language], shown.text)) return nothing;
  const changes: Changes = [];
  const built = withLock((): Built | undefined => {
    const now = openDesk();
    if (now.isSetUp) return build(now, changes);
    const proposal = proposeSetUp(now, schema, language);
    if (proposal.text !== shown.text) return undefined;
    const site = build(deskWith({ ...now.book, tabs: proposal.tabs }, proposal.settings), changes);
    if (proposal.history !== undefined) adoptOldHistory(site, proposal.history, changes);
    return site;
  });
  return built === undefined ? refuse(messages.changedMeanwhile[language], language) : finishSetUp(built, changes);
}

function repair(desk: Desk): SetUpSummary {
  const changes: Changes = [];
  return finishSetUp(
    withLock(() => build(desk, changes)),
    changes,
  );
}

function build(desk: Desk, changes: Changes): Built {
  const built = buildWorkbook(desk, changes);
  protectTabs(built, changes);
  return built;
}
