import { twinsOf } from '../core/access/lead-card';
import type { Answer, Method, Methods } from '../core/access/protocol';
import { isMethod, readRequest } from '../core/access/requests';
import { isAllowed, methodRights } from '../core/access/rights';
import { messages } from '../core/i18n/message-words';
import { rememberedLeads } from '../core/pipeline/settle-follow-ups';
import { type Desk, openDesk, spokenLanguage } from '../host/desk';
import { logError } from '../host/log';
import { sentenceOf } from './guarded';
import { answerRequest } from './sidebar/answer-request';
import { changeLead } from './sidebar/change-lead';
import { newLead } from './sidebar/new-lead';
import { cardOf, dayOf, openSession, Refused, type Session, selectedCard, startOf } from './sidebar/session';

type Handlers = { readonly [Key in Method]: (session: Session, input: Methods[Key]['in']) => Methods[Key]['out'] };

/** What every method does, once the caller may. */
const handlers: Handlers = {
  start: (session) => startOf(session, 'day'),
  myDay: (session) => dayOf(session),
  selectedLead: (session) => selectedCard(session),
  leadCard: (session, { leadId }) => cardOf(session, leadId),
  duplicates: ({ desk, memory }, { fields }) => twinsOf(fields, [...rememberedLeads(memory).values()], desk.vocabulary),
  newLead,
  recordFollowUp: ({ desk, person }, { request, leadId, fields, leadFields }) =>
    cardOf(
      openSession(desk, changeLead(desk, person, { request, leadId, fields: leadFields, followUp: { fields } })),
      leadId,
    ),
  updateLead: ({ desk, person }, { request, leadId, fields }) =>
    cardOf(openSession(desk, changeLead(desk, person, { request, leadId, fields })), leadId),
  stepDone: (session, { request, leadId }) =>
    onStep(session, { request, leadId, step: { status: 'done' }, otherwise: {} }),
  postpone: (session, { request, leadId, to, why }) =>
    onStep(session, {
      request,
      leadId,
      step: { status: 'postponed', nextStepOn: to, postponedWhy: why },
      otherwise: { nextContactOn: to },
    }),
  answerRequest: (session, input) => dayOf(openSession(session.desk, answerRequest(session, input))),
};

/** The sidebar's only door: JSON text in and out, every method a row of the rights table, default deny. */
export function call(method: unknown, json: unknown): string {
  const desk = openDesk();
  try {
    return JSON.stringify(answer(desk, method, json));
  } catch (error) {
    if (error instanceof Refused) return JSON.stringify({ ok: false, issues: error.issues });
    logError(`call ${isMethod(method) ? method : '?'}: ${error instanceof Error ? error.name : 'unknown'}`);
    const text = sentenceOf(error, isMethod(method) ? method : 'call', spokenLanguage(desk));
    return JSON.stringify({ ok: false, issues: [{ code: error instanceof Error ? error.name : 'unknown', text }] });
  }
}

function answer(desk: Desk, method: unknown, json: unknown): Answer<unknown> {
  const language = spokenLanguage(desk);
  if (!isMethod(method)) return no('badRequest', messages.badRequest[language]);
  if (!desk.isSetUp) return no('notSetUp', messages.notSetUp[language]);
  const input = readRequest(method, json);
  if (input === undefined) return no('badRequest', messages.badRequest[language]);
  const session = openSession(desk);
  const { role } = session.person;
  if (!isAllowed(methodRights[method], role)) return no('denied', denial(role)[language]);
  return { ok: true, value: run(method, session, input) };
}

function run<Key extends Method>(method: Key, session: Session, input: Methods[Key]['in']): Methods[Key]['out'] {
  return handlers[method](session, input);
}

function denial(
  role: Session['person']['role'],
): (typeof messages)['unknownPerson'] | (typeof messages)['viewersRead'] | (typeof messages)['managersOnly'] {
  if (role === 'unknown') return messages.unknownPerson;
  return role === 'viewer' ? messages.viewersRead : messages.managersOnly;
}

function no(code: string, text: string): Answer<never> {
  return { ok: false, issues: [{ code, text }] };
}

/** Changes the open step of a lead, or the lead itself where nothing was promised. */
function onStep(
  { desk, person, views }: Session,
  wish: {
    readonly request: string;
    readonly leadId: string;
    readonly step: Readonly<Record<string, string>>;
    readonly otherwise: Readonly<Record<string, string>>;
  },
): Methods['stepDone']['out'] {
  const { request, leadId, step, otherwise } = wish;
  const open = views.get(leadId)?.summary.openStep;
  const change =
    open === undefined
      ? { request, leadId, fields: otherwise }
      : { request, leadId, fields: {}, followUp: { id: open.followUpId, fields: step } };
  return dayOf(openSession(desk, changeLead(desk, person, change)));
}
