import { twinsOf } from '../core/access/lead-card';
import { callerOf } from '../core/access/person';
import type { Answer, Issue, Method, Methods } from '../core/access/protocol';
import { isMethod, readRequest } from '../core/access/requests';
import { denialOf, isAllowed, methodRights } from '../core/access/rights';
import { type Language, languageOf } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import type { Told } from '../core/i18n/told';
import { rememberedLeads } from '../core/pipeline/settle-follow-ups';
import { type Desk, openDesk, spokenLanguage } from '../host/desk';
import { explained } from '../host/gone-tab';
import { userLocale } from '../host/identity';
import { logError } from '../host/log';
import { isBeingSetUp } from '../host/pending';
import { isExpected, sentenceOf } from './guarded';
import { dropStoppingWarnings } from './protect-tabs';
import { answerRequest } from './sidebar/answer-request';
import { changeLead } from './sidebar/change-lead';
import { postpone, stepDone } from './sidebar/change-step';
import { leadAsOf } from './sidebar/lead-as-of';
import { newLead } from './sidebar/new-lead';
import { reviewRows, rowsBehind, rowsTab } from './sidebar/rows-behind';
import { after, cardOf, dayOf, openSession, Refused, type Session, selectedCard, startOf } from './sidebar/session';
import { listOperations, previewUndo, undoOperation } from './sidebar/undo';
import { tellSilence } from './tell-silence';

type Handlers = { readonly [Key in Method]: (session: Session, input: Methods[Key]['in']) => Methods[Key]['out'] };

/** What every method does, once the caller may. */
const handlers: Handlers = {
  start: (session) => {
    tellSilence(session.desk);
    return startOf(session, 'day');
  },
  myDay: (session) => {
    tellSilence(session.desk);
    return dayOf(session);
  },
  selectedLead: (session) => selectedCard(session),
  leadCard: (session, { leadId }) => cardOf(session, leadId),
  leadAsOf,
  duplicates: ({ reader, memory }, { fields }) => twinsOf(fields, [...rememberedLeads(memory()).values()], reader),
  newLead,
  recordFollowUp: (session, { fields, leadFields, ...rest }) => {
    const change = { ...rest, fields: leadFields, followUp: { fields } };
    return cardOf(
      after(
        session,
        changeLead(session, () => change),
      ),
      change.leadId,
    );
  },
  updateLead: (session, change) =>
    cardOf(
      after(
        session,
        changeLead(session, () => change),
      ),
      change.leadId,
    ),
  stepDone,
  postpone,
  answerRequest,
  rowsBehind,
  rowsTab,
  reviewRows,
  operations: listOperations,
  undoPreview: previewUndo,
  undo: undoOperation,
};

/** The sidebar's only door: JSON text in and out, every method a row of the rights table, default deny. */
export function call(method: unknown, json: unknown): string {
  let language: Language | undefined;
  try {
    const desk = openDesk();
    language = spokenLanguage(desk);
    return JSON.stringify(surely(desk, () => answer(desk, method, json)));
  } catch (error) {
    return JSON.stringify({
      ok: false,
      issues: issuesOf(explained(error), method, language ?? languageOf(userLocale())),
    });
  }
}

/** Where only a warning stopped the writing, it goes and the request is carried out once more: it is the same request. */
function surely(desk: Desk, work: () => Answer<unknown>): Answer<unknown> {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused || isExpected(error) || !dropStoppingWarnings(desk)) throw error;
    return work();
  }
}

function answer(desk: Desk, method: unknown, json: unknown): Answer<unknown> {
  const language = spokenLanguage(desk);
  if (!isMethod(method)) return no('badRequest', messages.badRequest, language);
  if (!desk.isSetUp) return no('notSetUp', messages[isBeingSetUp(desk.book) ? 'setUpCutShort' : 'notSetUp'], language);
  const session = openSession(desk);
  const caller = callerOf(session.person);
  const { language: readIn } = session.reader;
  if (!isAllowed(methodRights[method], caller)) return no('denied', messages[denialOf(caller)], readIn);
  const request = readRequest(method, json);
  if (request === undefined) return no('badRequest', messages.badRequest, readIn);
  if (isSomebodyElse(session, request.me)) return no('wrongAccount', messages.wrongAccount, readIn);
  return { ok: true, value: run(method, session, request.input) };
}

/** The page was opened for another account than the one that the browser calls with now. */
function isSomebodyElse({ person }: Session, openedFor: string | undefined): boolean {
  return openedFor !== undefined && openedFor !== person.member?.key;
}

function run<Key extends Method>(method: Key, session: Session, input: Methods[Key]['in']): Methods[Key]['out'] {
  return handlers[method](session, input);
}

/** A refusal speaks for itself; anything else is told as what happened, what is safe and what to do. */
function issuesOf(error: unknown, method: unknown, language: Language): readonly Issue[] {
  if (error instanceof Refused) return error.issues;
  const name = isMethod(method) ? method : 'call';
  const code = error instanceof Error ? error.name : 'unknown';
  logError(`${name}: ${code}`);
  return [{ code, text: sentenceOf(error, name, language) }];
}

function no(code: string, why: Told, language: Language): Answer<never> {
  return { ok: false, issues: [{ code, text: why[language] }] };
}
