import { callerOf, personOf } from '../core/access/person';
import { denialOf } from '../core/access/rights';
import { failureText } from '../core/i18n/failure-words';
import type { Language } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { schemaNumber as current } from '../core/schema/schema-number';
import { sheets } from '../core/schema/sheets';
import type { PendingSetUp } from '../core/setup/pending';
import { collectRepairs, type Repairs } from '../core/setup/repairs';
import { writeSnapshot } from '../core/setup/snapshot';
import { type Desk, deskWith, openDesk } from '../host/desk';
import { effectiveEmail, isFileOwner } from '../host/identity';
import { withLock } from '../host/lock';
import { newOperation } from '../host/operation-id';
import { pendingOf } from '../host/pending';
import { schemaNumber } from '../host/protections';
import { confirmed, tell } from '../host/ui';
import { adoptOldHistory } from './adopt-old-history';
import { atDesk } from './at-desk';
import { type Built, buildWorkbook, tabIds } from './build-workbook';
import { type Finished, finishSetUp, type SetUpSummary, tellSetUp } from './finish-set-up';
import { proposeSetUp, type SetUpProposal } from './propose-set-up';
import { protectTabs } from './protect-tabs';
import { repairTexts } from './repair-texts';
import { afterSwap } from './swap-settings';
import type { Attempt } from './tell-once';

const nothing: SetUpSummary = { done: false, changes: [], rows: 0 };

/** Menu: builds the workbook, takes over a team's own sheets after a preview, or repairs what is damaged. Repeatable. */
export function setUp(): SetUpSummary | undefined {
  return atDesk('setUp', (desk, language) => {
    const schema = schemaNumber();
    if (schema > current) return refuse(failureText('newerWorkbook', {}, language), language);
    const isBegun = pendingOf(desk.book)?.step === 'setUp';
    if (!desk.isSetUp && !isBegun) return begin(desk, schema, language);
    const person = personOf(effectiveEmail(), desk.settings);
    const mayRepair = person.role === 'manager' || isFileOwner();
    if (!mayRepair) return refuse(messages[denialOf(callerOf(person))][language], language);
    const changes = collectRepairs();
    const ready = afterSwap(desk);
    return finish(
      withLock(() => (isBegun ? goOn(changes) : build(ready, changes))),
      changes,
    );
  });
}

function refuse(sentence: string, language: Language): SetUpSummary {
  tell(messages.setUpTitle[language], sentence);
  return nothing;
}

function finish(built: Built, changes: Repairs): SetUpSummary {
  const finished = finishSetUp(built);
  return tellSetUp(built, finished, repairTexts(built, changes));
}

/** Asks before the lock is taken, and looks again afterwards: the question may have stood open for an hour. */
function begin(desk: Desk, schema: number, language: Language): SetUpSummary {
  const shown = proposeSetUp(desk, schema, language);
  if (!confirmed(messages.setUpTitle[language], shown.text)) return nothing;
  const changes = collectRepairs();
  const built = withLock((): Built | undefined => {
    const now = openDesk();
    if (now.isSetUp || pendingOf(now.book) !== undefined) return goOn(changes);
    const proposal = proposeSetUp(now, schema, language);
    return proposal.text === shown.text ? buildFirst(now, proposal, changes) : undefined;
  });
  return built === undefined ? refuse(messages.changedMeanwhile[language], language) : finish(built, changes);
}

/**
 * What the person has agreed to is noted before anything is made: a run that dies then leaves a set-up that goes on, and
 * never a file that is looked at as if the half that stands were the team's own.
 */
function buildFirst({ book }: Desk, { tabs, settings, history }: SetUpProposal, changes: Repairs): Built {
  const made = sheets.flatMap(({ key }) => (tabs[key] === undefined ? [key] : []));
  const pending: PendingSetUp = { step: 'setUp', operation: newOperation(), made, ...(history && { history }) };
  const decided = { settings: writeSnapshot(settings), tabs: tabIds(tabs), pending: JSON.stringify(pending) };
  book.properties.putAll(decided);
  return build(deskWith({ ...book, tabs }, settings), changes);
}

/** The workbook as it stands now is brought into shape, with whatever an earlier set-up has left to do. */
function goOn(changes: Repairs): Built {
  return build(openDesk(), changes, 'again');
}

function build(desk: Desk, changes: Repairs, attempt: Attempt = 'first'): Built {
  const pending = pendingOf(desk.book);
  const built = buildWorkbook(desk, changes);
  protectTabs(built, changes);
  if (pending?.step === 'setUp') adoptOldHistory(built, pending, { changes, attempt });
  return built;
}

/** Goes on with a set-up over which a run has died, without a person who could be told. */
export function finishBuilding(): Finished {
  return finishSetUp(withLock(() => goOn(collectRepairs())));
}
