import type { Method } from '../../../src/core/access/protocol';
import { isAllowed, methodRights } from '../../../src/core/access/rights';
import { followUpColumns } from '../../../src/core/schema/follow-ups';
import { leadColumns } from '../../../src/core/schema/leads';
import type { TableKey } from '../../../src/core/schema/sheets';
import { type Answer, askRaw, request } from '../../helpers/sidebar-calls';
import { frozen, people, type Team } from '../../helpers/team';
import {
  type CallerName,
  callerNames,
  callers,
  type LeadName,
  leadNames,
  leads,
  openGuardedTeam,
  windowOf,
} from './callers';
import { changedStores, type Picture, pictureOf, unaccounted } from './effects';
import { strangeJson } from './strange-arguments';

/** Every method of the sidebar's door × everybody × every kind of lead, against the rights table. */
let at: ReturnType<typeof frozen>;
let calm: Team;
let untouched: Picture;

beforeAll(() => {
  at = frozen(openGuardedTeam());
  calm = at();
  untouched = pictureOf(calm);
});

const methods = Object.keys(methodRights) as Method[];
const later = '2024-03-11';

/** A good request of every method. */
const inputs: { readonly [Key in Method]: (leadId: string) => object } = {
  start: () => ({}),
  myDay: () => ({}),
  selectedLead: () => ({}),
  leadCard: (leadId) => ({ leadId }),
  rowsBehind: () => ({}),
  rowsTab: () => ({}),
  reviewRows: () => ({ figure: 'leads' }),
  duplicates: () => ({ fields: { customerName: '甲公司' } }),
  newLead: () => ({ request: request(), fields: { customerName: '戊公司' } }),
  recordFollowUp: (leadId) => ({ request: request(), leadId, fields: { content: '聊过' }, leadFields: {} }),
  updateLead: (leadId) => ({ request: request(), leadId, fields: { notes: '记一笔' } }),
  stepDone: (leadId) => ({ request: request(), leadId }),
  postpone: (leadId) => ({ request: request(), leadId, to: later, why: '客户出差' }),
  answerRequest: (leadId) => ({ request: request(), leadId, approve: 'no' }),
  operations: () => ({}),
  undoPreview: () => ({ operation: 'operation-that-never-was' }),
  undo: () => ({ request: request(), operation: 'operation-that-never-was', typed: '' }),
  leadAsOf: (leadId) => ({ leadId, day: '2024-03-04' }),
};

/** Good requests about something that is not there: a wish that nobody made, an operation that never was. */
const pointless: ReadonlySet<Method> = new Set(['answerRequest', 'undoPreview', 'undo']);

/** Why it was refused, each reason once. */
function codesOf({ ok, issues = [] }: Answer): readonly string[] {
  return ok ? ['nothing was refused'] : [...new Set(issues.map(({ code }) => code))];
}

function call(team: Team, caller: CallerName, [method, input]: readonly [string, object]): Answer {
  return askRaw(windowOf(team, caller), method, JSON.stringify(input));
}

/** Whether a lead is one that this caller may change. */
function isTheirs(caller: CallerName, lead: LeadName): boolean {
  if (lead === 'deleted' || lead === 'missing') return false;
  if (caller === 'manager' || lead === 'ownerless') return true;
  return lead === 'own' ? caller === 'rep' : caller === 'senior';
}

const isThere = (lead: LeadName): boolean => lead !== 'deleted' && lead !== 'missing';
const isAboutALead = (method: Method): boolean => 'leadId' in inputs[method]('');

/** What the table and the sheet say together. */
function mayCall(caller: CallerName, method: Method, lead: LeadName): boolean {
  const row = methodRights[method];
  if (!isAllowed(row, callers[caller].caller) || pointless.has(method)) return false;
  if (!isAboutALead(method)) return true;
  // A lead that was deleted since can still be seen as of a day before.
  if (method === 'leadAsOf' && lead === 'deleted') return true;
  return row.leads === 'own' ? isTheirs(caller, lead) : isThere(lead);
}

describe.each(callerNames)('%s', (caller) => {
  test.each(methods)('%s: allowed if and only if the table says so; refused, nothing changes', (method) => {
    const kinds = isAboutALead(method) ? leadNames : (['own'] as const);
    for (const lead of kinds) {
      const may = mayCall(caller, method, lead);
      const team = may ? at() : calm;
      const answer = call(team, caller, [method, inputs[method](leads[lead])]);
      const changed = changedStores(untouched, pictureOf(team));
      const beyond = may ? unaccounted(changed, methodRights[method].effects) : changed;
      const isDenied = codesOf(answer).includes('denied');
      const denied = !isAllowed(methodRights[method], callers[caller].caller);
      expect({ lead, ok: answer.ok, isDenied, beyond }).toEqual({ lead, ok: may, isDenied: denied, beyond: [] });
    }
  });
});

test('a lead that never was, one that is deleted and somebody else’s are told alike to whoever wants to change them', () => {
  const changing = methods.filter((method) => isAboutALead(method) && methodRights[method].leads === 'own');
  expect(changing).toHaveLength(4);
  for (const method of changing) {
    const answers = (['foreign', 'deleted', 'missing'] as const).map((lead) =>
      call(calm, 'rep', [method, inputs[method](leads[lead])]),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.issues?.[0]?.code).toBe('notYourLead');
  }
});

test('what a lesser role may, a greater one may: seen on every method and every kind of lead', () => {
  const ladder: readonly (readonly [CallerName, CallerName])[] = [
    ['nobody', 'unknown'],
    ['unknown', 'viewer'],
    ['viewer', 'assistant'],
    ['viewer', 'otherRep'],
    ['viewer', 'rep'],
    ['viewer', 'senior'],
    ['assistant', 'manager'],
    ['rep', 'manager'],
    ['senior', 'manager'],
  ];
  const holes = ladder.flatMap(([less, more]) =>
    methods.flatMap((method) =>
      leadNames
        .filter((lead) => mayCall(less, method, lead) && !mayCall(more, method, lead))
        .map((lead) => ({ less, more, method, lead })),
    ),
  );
  expect(holes).toEqual([]);
});

describe('requests that are none', () => {
  test.each(strangeJson)('%s: refused by every method, whoever sends it, and nothing changes', (_name, json) => {
    for (const caller of callerNames) {
      const desk = windowOf(calm, caller);
      const codes = methods.map((method) => [method, ...codesOf(askRaw(desk, method, json))]);
      const mayAsk = (method: Method) => isAllowed(methodRights[method], callers[caller].caller);
      const expected = methods.map((method) => [method, mayAsk(method) ? 'badRequest' : 'denied']);
      expect({ caller, codes }).toEqual({ caller, codes: expected });
    }
    expect(changedStores(untouched, pictureOf(calm))).toEqual([]);
  });

  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', '', 'setUp', 'hourly', 7, null, {}, ['start']])(
    'no method is called %p',
    (method) => {
      const answer = askRaw(windowOf(calm, 'manager'), method, '{}');
      expect(answer).toMatchObject({ ok: false, issues: [{ code: 'badRequest' }] });
    },
  );
});

describe('columns', () => {
  const columns: readonly (readonly [TableKey, string, 'person' | 'addOn'])[] = [
    ...leadColumns.map(({ key, by }) => ['leads', key, by === 'addOn' ? 'addOn' : 'person'] as const),
    ...followUpColumns.map(({ key, by }) => ['followUps', key, by === 'addOn' ? 'addOn' : 'person'] as const),
  ];
  const identities = new Set(['leadId', 'followUpId']);
  const carries: Partial<Record<Method, Readonly<Record<string, TableKey>>>> = {
    newLead: { fields: 'leads' },
    updateLead: { fields: 'leads' },
    recordFollowUp: { fields: 'followUps', leadFields: 'leads' },
  };

  test('methods carry columns of those tables alone that their row names', () => {
    for (const method of methods) {
      const named = [...new Set(Object.values(carries[method] ?? {}))].sort();
      expect({ method, named }).toEqual({ method, named: [...methodRights[method].sets].sort() });
    }
  });

  const slotsOf = Object.entries(carries).flatMap(([method, slots]) =>
    Object.entries(slots).map(([slot, table]) => ({ method: method as Method, slot, table })),
  );
  const refused = columns.filter(([, key, by]) => by === 'addOn' || identities.has(key));

  test.each(refused)('%s.%s (typed by: %s) is refused as a column: nobody may set it', (table, key) => {
    for (const { method, slot } of slotsOf.filter((one) => one.table === table)) {
      const input = { ...inputs[method](leads.own), [slot]: { customerName: '戊公司', [key]: 'x' } };
      expect(codesOf(call(calm, 'rep', [method, input]))).toEqual(['badRequest']);
    }
    expect(changedStores(untouched, pictureOf(calm))).toEqual([]);
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'nonsense',
    'a b',
    '',
    'Stage',
    '阶段',
  ])('nothing is set through a column called %p', (key) => {
    for (const [method, slots] of Object.entries(carries)) {
      for (const slot of Object.keys(slots)) {
        const text = JSON.stringify({
          ...inputs[method as Method](leads.own),
          [slot]: { '§': 'x', customerName: '戊公司' },
        });
        const answer = askRaw(windowOf(calm, 'rep'), method, text.replace('§', key));
        expect({ method, codes: codesOf(answer) }).toEqual({ method, codes: ['badRequest'] });
      }
    }
    expect(changedStores(untouched, pictureOf(calm))).toEqual([]);
  });
});

describe('a browser with several accounts', () => {
  test('what a page that was opened for somebody else asks for is refused, and nothing changes', () => {
    const me = { manager: '陈', rep: '李' };
    const theirs = methods.filter((one) => !pointless.has(one) && isAllowed(methodRights[one], 'rep'));
    for (const method of theirs) {
      const input = { ...inputs[method](leads.own), me: me.manager };
      const answer = call(calm, 'rep', [method, input]);
      expect({ method, answer }).toMatchObject({ answer: { ok: false, issues: [{ code: 'wrongAccount' }] } });
    }
    expect(changedStores(untouched, pictureOf(calm))).toEqual([]);
    expect(call(calm, 'rep', ['leadCard', { leadId: leads.own, me: me.rep }]).ok).toBe(true);
  });

  test('the page says for whom it was opened without saying an address', () => {
    const desk = windowOf(calm, 'rep');
    desk.run('showSidebar');
    expect(desk.sidebar?.html).toContain('"me":{"key":"');
    expect(desk.sidebar?.html).not.toMatch(/@example\.com/);
  });

  test('an account without access to the file gets nothing', () => {
    const team = at();
    const desk = windowOf(team, 'rep');
    team.file.workbook.editors = team.file.workbook.editors.filter((email) => email !== people.li.email);
    const before = pictureOf(team);
    expect(desk.sidebar?.run('call', 'updateLead', JSON.stringify(inputs.updateLead(leads.own)))).toMatchObject({
      ok: false,
    });
    expect(changedStores(before, pictureOf(team))).toEqual([]);
  });
});

test('what only a manager may approve, nobody else gets approved, and no second answer counts', () => {
  const team = at();
  expect(
    call(team, 'rep', ['updateLead', { request: request(), leadId: leads.own, fields: { stage: 'signing' } }]).ok,
  ).toBe(true);
  const asked = call(team, 'manager', ['myDay', {}]).value.requests as readonly { leadId: string }[];
  const before = pictureOf(team);
  const approval = () => ({ request: request(), leadId: leads.own, approve: 'yes' });
  for (const caller of callerNames.filter((one) => one !== 'manager')) {
    expect({ caller, codes: codesOf(call(team, caller, ['answerRequest', approval()])) }).toEqual({
      ...{ caller, codes: ['denied'] },
    });
  }
  expect(changedStores(before, pictureOf(team))).toEqual([]);
  expect(asked.map(({ leadId }) => leadId)).toEqual([leads.own]);
  expect(call(team, 'manager', ['answerRequest', approval()]).ok).toBe(true);
  const after = pictureOf(team);
  expect(call(team, 'manager', ['answerRequest', { ...approval(), approve: 'no' }]).ok).toBe(false);
  expect(changedStores(after, pictureOf(team))).toEqual([]);
});

test('an operation that somebody really made: taken back by them or a manager, by nobody else', () => {
  const team = at();
  const fields = { notes: '记一笔' };
  expect(call(team, 'rep', ['updateLead', { request: request(), leadId: leads.own, fields }]).ok).toBe(true);
  const listed = (caller: CallerName): readonly string[] => {
    const { ok, value } = call(team, caller, ['operations', {}]);
    return ok ? (value as unknown as readonly { readonly id: string }[]).map(({ id }) => id) : [];
  };
  const [operation = ''] = listed('rep');
  const before = pictureOf(team);
  for (const caller of callerNames.filter((one) => one !== 'manager' && one !== 'rep')) {
    const isWriter = isAllowed(methodRights.undo, callers[caller].caller);
    const codes = [
      codesOf(call(team, caller, ['undoPreview', { operation }])),
      codesOf(call(team, caller, ['undo', { request: request(), operation, typed: '' }])),
    ];
    const refusal = isWriter ? 'notYours' : 'denied';
    expect({ caller, codes, listed: listed(caller).includes(operation) }).toEqual({
      ...{ caller, codes: [[refusal], [refusal]], listed: false },
    });
  }
  expect(changedStores(before, pictureOf(team))).toEqual([]);
  for (const caller of ['rep', 'manager'] as const) {
    expect(listed(caller)).toContain(operation);
    expect(call(team, caller, ['undoPreview', { operation }]).ok).toBe(true);
  }
  expect(call(team, 'manager', ['undo', { request: request(), operation, typed: '' }]).ok).toBe(true);
});
