import { serialOf } from '../../../src/core/date';
import { emptyPlan, isEmptyPlan, type Plan } from '../../../src/core/edit';
import { noteMarker } from '../../../src/core/i18n/refusal-words';
import { member, settingsWith } from '../reminder/builders';
import { PretendSheet } from './pretend-sheet';

const team = [member('li', { name: '李' }), member('zhao', { name: '赵', role: 'senior' })];
const settings = settingsWith({ language: 'zh-CN', startDay: '2024-03-01' }, { members: team });
const acme = { customerName: '甲公司', phone: '13800138000' };
const id = 'LX20240304';

/** A workbook with one lead that has been settled. */
function withAcme(more: Record<string, string> = {}): PretendSheet {
  const sheet = new PretendSheet(settings);
  sheet.type('leads', 2, { ...acme, ...more });
  sheet.settle();
  return sheet;
}

const said = ({ events }: Plan) => events.map(({ kind, column, from, to }) => [kind, column, from, to]);
const written = ({ cells }: Plan) => cells.map(({ row, column }) => `${row} ${column}`);

describe('a new lead', () => {
  test('gets an id, its day and the first stage, and is told in History as entered', () => {
    const sheet = new PretendSheet(settings);
    sheet.type('leads', 2, acme);
    const plan = sheet.settle();
    expect(sheet.shown('leads', 2, 'leadId', 'stage', 'grade')).toEqual([id, '初次接触', '低意向']);
    expect(sheet.shown('leads', 2, 'registeredOn')).toEqual([{ serial: serialOf('2024-03-04T09:00') }]);
    expect(plan.events).toMatchObject([
      {
        ...{ kind: 'entered', at: '2024-03-04T09:00', who: '王', table: 'leads', id, column: '' },
        ...{ from: '', way: 'grid', operation: 'op1' },
      },
    ]);
    const told = JSON.parse(plan.events[0]?.to ?? '');
    expect(told.v).toMatchObject({ ...acme, leadId: id, stage: 'firstContact', registeredOn: '2024-03-04T09:00' });
    expect(told.a).toEqual(expect.arrayContaining(['leadId', 'grade', 'registeredOn']));
    expect(told.a).not.toContain('phone');
    expect(sheet.remembered('leads', id)).toMatchObject({
      operation: 'op1',
      deletedOn: '',
      values: { stage: 'firstContact' },
    });
  });

  test('is not settled before somebody says who it is', () => {
    const sheet = new PretendSheet(settings);
    sheet.type('leads', 2, { stage: '报价', need: 'CRM' });
    sheet.type('leads', 3, { customerName: '合计' });
    expect(sheet.settle()).toEqual(emptyPlan);
  });

  test('of a day gets the next free number, after those that are remembered or stand elsewhere', () => {
    const sheet = withAcme();
    sheet.type('leads', 3, { customerName: '乙公司' });
    sheet.type('leads', 4, { customerName: '丙公司' });
    sheet.settle();
    expect([3, 4].flatMap((row) => sheet.shown('leads', row, 'leadId'))).toEqual([`${id}-02`, `${id}-03`]);
    sheet.rows.leads.delete(4);
    sheet.settle();
    sheet.type('leads', 5, { customerName: '丁公司' });
    sheet.settle({ only: [5], elsewhere: new Set([`${id}-04`]) });
    expect(sheet.shown('leads', 5, 'leadId')).toEqual([`${id}-05`]);
  });

  test('keeps the day it was typed with, and takes its id from it', () => {
    const sheet = new PretendSheet(settings);
    sheet.type('leads', 2, { ...acme, registeredOn: '2024-03-02' });
    sheet.settle();
    expect(sheet.shown('leads', 2, 'leadId')).toEqual(['LX20240302']);
  });
});

describe('what stands is left alone', () => {
  test('settling again changes nothing', () => {
    const sheet = withAcme({ stage: '报价', grade: '高意向', source: '展会', amount: '15万', nextContactOn: '3月8日' });
    expect(isEmptyPlan(sheet.settle())).toBe(true);
    sheet.now = '2024-03-04T09:20';
    expect(isEmptyPlan(sheet.settle())).toBe(true);
  });

  test('a change of one cell is written, remembered and told by itself', () => {
    const sheet = withAcme();
    sheet.type('leads', 2, { need: '想要 CRM' });
    const plan = sheet.settle({ only: [2] });
    expect(said(plan)).toContainEqual(['changed', 'need', '', '想要 CRM']);
    expect(written(plan)).not.toContain('2 need');
    expect(plan.memory.map(({ key, operation }) => [key, operation])).toEqual([[`L:${id}`, 'op2']]);
  });

  test('what a person typed is told even where something else follows from the row at once', () => {
    const sheet = withAcme();
    sheet.type('followUps', 2, { leadId: id, contactedAt: '2024-03-04 08:30', content: '谈过' });
    sheet.settle();
    const day = sheet.remembered('leads', id)?.values['nextContactOn'] ?? '';
    sheet.type('leads', 2, { grade: '高意向', nextContactOn: '2024-03-01' });
    const told = sheet.settle().events.filter(({ column }) => column === 'nextContactOn');
    expect(told.map(({ from, to, way }) => [from, to, way])).toEqual([
      [day, '2024-03-01', 'grid'],
      ['2024-03-01', sheet.remembered('leads', id)?.values['nextContactOn'], 'addOn'],
    ]);
  });

  test('a date that is a moment off its cell is the same date', () => {
    const sheet = withAcme();
    const serial = serialOf('2024-03-04T09:00');
    sheet.type('leads', 2, { registeredOn: { serial: serial + 1 / 5000 } });
    expect(written(sheet.settle())).not.toContain('2 registeredOn');
  });

  test('formulas of the team are read and never written over', () => {
    const sheet = withAcme();
    sheet.formulas.leads.set(2, new Set(['stage', 'followUpCount']));
    sheet.type('leads', 2, { stage: 'Quotation', followUpCount: 7 });
    const plan = sheet.settle();
    expect(sheet.remembered('leads', id)?.values['stage']).toBe('quote');
    expect(written(plan)).not.toContain('2 stage');
    expect(written(plan)).toContain('2 followUpCount');
  });

  test('columns that are not shown are neither written nor noted', () => {
    const sheet = new PretendSheet(settings, ['grade', 'reminder', 'phone']);
    sheet.type('leads', 2, { ...acme, phone: '12' });
    const plan = sheet.settle();
    expect(plan.cells.map(({ column }) => column)).not.toContain('grade');
    expect(plan.cells.map(({ column }) => column)).not.toContain('reminder');
    expect(plan.notes).toEqual([]);
  });

  test('the reminder is neither remembered nor told', () => {
    const sheet = withAcme();
    expect(sheet.remembered('leads', id)?.values['reminder']).toBeUndefined();
    sheet.now = '2024-03-20T09:00';
    const plan = sheet.settle();
    expect(sheet.shown('leads', 2, 'reminder')[0]).not.toBe('');
    expect(plan.events.map(({ column }) => column)).not.toContain('reminder');
  });

  test('very long texts are told when they change, and only then', () => {
    const sheet = withAcme({ need: 'x'.repeat(3000) });
    const row = sheet.remembered('leads', id);
    const digest = `${'x'.repeat(200)}…#3000:${hashOf('x'.repeat(3000))}`;
    if (row) sheet.memory.set(row.key, { ...row, values: { ...row.values, need: digest } });
    expect(isEmptyPlan(sheet.settle())).toBe(true);
    sheet.type('leads', 2, { need: 'y'.repeat(3000) });
    expect(said(sheet.settle())).toContainEqual(['changed', 'need', digest, 'y'.repeat(3000)]);
  });
});

/** The sum that stands for a long text: h × 33 + sign, 32 bits. */
function hashOf(text: string): number {
  return Array.from(text).reduce((hash, sign) => (hash * 33 + sign.charCodeAt(0)) >>> 0, 5381);
}

describe('a value that is none', () => {
  test('goes back, is kept in History, in a note and in a toast', () => {
    const sheet = withAcme({ stage: '谈判阶段' });
    sheet.type('leads', 2, { stage: '乱写的' });
    const plan = sheet.settle({ only: [2] });
    expect(sheet.shown('leads', 2, 'stage')).toEqual(['谈判阶段']);
    expect(said(plan)).toEqual([['refused', 'stage', '乱写的', 'negotiation']]);
    expect(sheet.notes.get('leads 2 stage')).toContain('乱写的');
    expect(plan.toasts).toEqual([expect.stringContaining('乱写的')]);
    expect(sheet.remembered('leads', id)?.meta.noted).toEqual(['stage']);
  });

  test('its note stays until the cell changes, and the person’s own note stays for ever', () => {
    const sheet = withAcme({ stage: '报价' });
    sheet.notes.set('leads 2 stage', '问过财务');
    sheet.type('leads', 2, { stage: '乱写的' });
    sheet.settle({ only: [2] });
    expect(sheet.notes.get('leads 2 stage')).toMatch(/^问过财务\n\n/);
    expect(isEmptyPlan(sheet.settle())).toBe(true);
    sheet.type('leads', 2, { stage: '谈判阶段' });
    sheet.settle({ only: [2] });
    expect(sheet.notes.get('leads 2 stage')).toBe('问过财务');
    expect(sheet.remembered('leads', id)?.meta.noted).toBeUndefined();
  });

  test('its note goes when the same value is typed once more: it has been read', () => {
    const sheet = withAcme({ stage: '报价' });
    sheet.type('leads', 2, { stage: '乱写的' });
    sheet.settle({ only: [2] });
    sheet.settle({ only: [2], edited: { columns: new Set(['need']), rows: new Set([2]) } });
    expect(sheet.notes.get('leads 2 stage')).toContain(noteMarker);
    sheet.settle({ only: [2], edited: { columns: new Set(['stage']), rows: new Set([2]) } });
    expect(sheet.notes.get('leads 2 stage')).toBe('');
  });

  test('a day without its year is taken, with a word on the cell', () => {
    const sheet = withAcme({ nextContactOn: '3月8日' });
    expect(sheet.shown('leads', 2, 'nextContactOn')).toEqual([{ serial: serialOf('2024-03-08') }]);
    expect(sheet.notes.get('leads 2 nextContactOn')).toContain('3月8日');
  });
});

describe('a span of time', () => {
  test('is told where nobody saw the change', () => {
    const sheet = withAcme();
    sheet.type('leads', 2, { need: 'CRM', stage: '乱写的' });
    const { events } = sheet.settle({ since: '2024-03-04T08:00', way: 'sweep' });
    expect(events.length).toBeGreaterThan(1);
    for (const event of events) expect(event).toMatchObject({ since: '2024-03-04T08:00', way: 'sweep' });
  });

  test('is not invented where somebody did', () => {
    const sheet = withAcme();
    sheet.type('leads', 2, { need: 'CRM' });
    for (const event of sheet.settle().events) expect(event).not.toHaveProperty('since');
  });
});

describe('a row that has gone', () => {
  test('is told as deleted once and stays in memory', () => {
    const sheet = withAcme();
    sheet.rows.leads.delete(2);
    const plan = sheet.settle({ since: '2024-03-04T08:00' });
    expect(plan.events).toEqual([
      {
        ...{ kind: 'deleted', at: '2024-03-04T09:00', since: '2024-03-04T08:00', who: '王', table: 'leads', id },
        ...{ column: '', from: id, to: '2024-03-04', way: 'grid', operation: 'op2' },
      },
    ]);
    expect(sheet.remembered('leads', id)).toMatchObject({ deletedOn: '2024-03-04', operation: 'op2', values: acme });
    expect(isEmptyPlan(sheet.settle())).toBe(true);
  });

  test('is not missed by who looks at a few rows only', () => {
    const sheet = withAcme();
    sheet.type('leads', 3, { customerName: '乙公司' });
    expect(sheet.settle({ only: [3] }).events.map(({ kind }) => kind)).toEqual(['entered']);
  });

  test('gives up the id that was left in an otherwise empty row, where that id is a record’s', () => {
    const sheet = withAcme();
    sheet.rows.leads.clear();
    sheet.type('leads', 2, { leadId: id });
    sheet.type('leads', 3, { leadId: 'K-9' });
    const plan = sheet.settle();
    expect(plan.cells).toEqual([{ table: 'leads', row: 2, id, column: 'leadId', cell: '' }]);
    expect(plan.events.map(({ kind }) => kind)).toEqual(['deleted']);
  });

  test('comes to life again when it comes back', () => {
    const sheet = withAcme();
    const row = sheet.rows.leads.get(2) ?? {};
    sheet.rows.leads.delete(2);
    sheet.settle();
    sheet.rows.leads.set(9, row);
    expect(said(sheet.settle())).toContainEqual(['returned', '', '2024-03-04', id]);
    expect(sheet.remembered('leads', id)?.deletedOn).toBe('');
  });
});

describe('a stage that is kept for managers', () => {
  const kept = {
    ...settings,
    stages: settings.stages.map((stage) => (stage.key === 'signing' ? { ...stage, managersOnly: true } : stage)),
  };
  function asking(editor: 'manager' | 'other' | 'unknown') {
    const sheet = new PretendSheet(kept);
    sheet.type('leads', 2, { ...acme, stage: '谈判阶段' });
    sheet.settle();
    sheet.type('leads', 2, { stage: '签约阶段' });
    return { sheet, plan: sheet.settle({ only: [2], editor }) };
  }

  test.each(['other', 'unknown'] as const)('asked for by an %s becomes a request', (editor) => {
    const { sheet, plan } = asking(editor);
    expect(sheet.shown('leads', 2, 'stage')).toEqual(['谈判阶段']);
    expect(plan.events.filter(({ kind }) => kind === 'requested')).toEqual([
      {
        ...{ kind: 'requested', at: '2024-03-04T09:00', who: '王', table: 'leads', id, column: 'stage' },
        ...{ from: 'negotiation', to: 'signing', way: 'grid', operation: 'op2' },
      },
    ]);
    expect(sheet.remembered('leads', id)?.meta).toMatchObject({ requestedStage: 'signing', requestedBy: '王' });
  });

  test('is not asked for again where it had been accepted before a run died over it', () => {
    const sheet = new PretendSheet(kept);
    sheet.type('leads', 2, { ...acme, stage: '谈判阶段' });
    sheet.settle();
    sheet.type('leads', 2, { stage: '签约阶段' });
    const leads = sheet.rowsOf('leads').map((row) => ({ ...row, accepted: new Set(['stage']) }));
    expect(sheet.settle({ leads, editor: 'other' }).events.map(({ kind }) => kind)).not.toContain('requested');
    expect(sheet.shown('leads', 2, 'stage')).toEqual(['签约阶段']);
  });

  test('that was wished for before a run died over it is wished for still, as long as the lead stands where it stood', () => {
    const asked = { at: 'negotiation', stage: 'signing', by: '赵' };
    const wishedFor = (stage: string) => {
      const sheet = new PretendSheet(kept);
      sheet.type('leads', 2, { ...acme, stage: '谈判阶段' });
      sheet.settle();
      sheet.type('leads', 2, { stage });
      sheet.settle({ leads: sheet.rowsOf('leads').map((row) => ({ ...row, wish: asked })) });
      const { requestedStage, requestedBy } = sheet.remembered('leads', id)?.meta ?? {};
      return [requestedStage, requestedBy];
    };
    expect(wishedFor('谈判阶段')).toEqual(['signing', '赵']);
    expect(wishedFor('方案讨论')).toEqual([undefined, undefined]);
  });

  test('is set by a manager', () => {
    const { sheet, plan } = asking('manager');
    expect(sheet.shown('leads', 2, 'stage')).toEqual(['签约阶段']);
    expect(plan.events.map(({ kind }) => kind)).not.toContain('requested');
  });

  test('the wish stands until another stage is taken', () => {
    const { sheet } = asking('other');
    sheet.type('leads', 2, { need: 'CRM' });
    sheet.settle({ only: [2] });
    expect(sheet.remembered('leads', id)?.meta.requestedStage).toBe('signing');
    sheet.type('leads', 2, { stage: '方案讨论' });
    sheet.settle({ only: [2] });
    const meta = sheet.remembered('leads', id)?.meta ?? {};
    expect([meta].flatMap(Object.keys)).not.toContain('requestedStage');
    expect([meta].flatMap(Object.keys)).not.toContain('requestedBy');
  });
});

describe('where nobody looked at the other rows', () => {
  test('a row keeps its id, and a new one gets one that nobody remembers', () => {
    const sheet = withAcme();
    sheet.type('leads', 2, { need: 'CRM' });
    sheet.type('leads', 3, { customerName: '乙公司' });
    sheet.settle({ only: [2, 3], unseen: true });
    expect([2, 3].flatMap((row) => sheet.shown('leads', row, 'leadId'))).toEqual([id, `${id}-02`]);
  });

  test('no lost id is given back: its own row may stand elsewhere', () => {
    const sheet = withAcme();
    sheet.type('leads', 3, acme);
    sheet.settle({ only: [3], unseen: true });
    expect(sheet.shown('leads', 3, 'leadId')).toEqual([`${id}-02`]);
  });
});

describe('a run that died over a cell', () => {
  test('is carried on: what should stand there is written over what it left', () => {
    const sheet = withAcme({ stage: '方案讨论' });
    const [row] = sheet.rowsOf('leads');
    const left = row && { ...row, shown: { stage: '谈判阶段' } };
    const plan = sheet.settle({ leads: left ? [left] : [] });
    expect(plan.cells).toMatchObject([{ column: 'stage', cell: '方案讨论' }]);
    expect(plan.events).toEqual([]);
  });
});

describe('a cell that refuses what is to be written', () => {
  const refusing = (sheet: PretendSheet, ...columns: readonly string[]) =>
    sheet.rowsOf('leads').map((row) => ({ ...row, refusing: new Set(columns) }));

  test('keeps its note as long as it refuses', () => {
    const sheet = withAcme();
    const known = sheet.remembered('leads', id);
    if (known) {
      const meta = { ...known.meta, noted: ['need'], refusing: { need: '旧' } };
      sheet.memory.set(known.key, { ...known, meta });
    }
    sheet.settle({ leads: refusing(sheet, 'need') });
    expect(sheet.remembered('leads', id)?.meta).toMatchObject({ noted: ['need'], refusing: { need: '旧' } });
    sheet.settle({ leads: refusing(sheet) });
    expect(Object.keys(sheet.remembered('leads', id)?.meta ?? {})).not.toContain('refusing');
    expect(Object.keys(sheet.remembered('leads', id)?.meta ?? {})).not.toContain('noted');
  });
});

describe('what is refused at the sidebar', () => {
  test('is told as not written: what was typed is still in the form', () => {
    const sheet = withAcme();
    sheet.type('leads', 2, { stage: '乱写的' });
    expect(sheet.settle({ only: [2], way: 'sidebar' }).toasts).toEqual([expect.stringContaining('什么都没有写入')]);
    sheet.type('leads', 2, { stage: '乱写的' });
    expect(sheet.settle({ only: [2] }).toasts).toEqual([expect.stringContaining('原来的内容已放回')]);
  });
});

describe('a column that the team does not show', () => {
  test('is told as filled in by the add-on, and what a person changes beside it as theirs', () => {
    const sheet = new PretendSheet(settings, ['grade']);
    sheet.type('leads', 2, acme);
    sheet.settle();
    sheet.type('leads', 2, { need: 'CRM', budget: '10-15万', decisionCycle: '1个月' });
    const ways = sheet.settle().events.map(({ column, way }) => [column, way]);
    expect(ways).toContainEqual(['grade', 'addOn']);
    expect(ways).toContainEqual(['need', 'grid']);
  });
});

describe('an owner', () => {
  test('is not written over a formula of the team', () => {
    const sheet = new PretendSheet(settings);
    sheet.formulas.leads.set(2, new Set(['owner', 'leadId']));
    sheet.type('leads', 2, { ...acme, grade: '高意向', source: '展会' });
    const plan = sheet.settle();
    expect(written(plan)).not.toContain('2 owner');
    // Nobody but the add-on says which lead a row is.
    expect(written(plan)).toContain('2 leadId');
  });

  test('is nobody while nobody takes new leads', () => {
    const away = team.map((one) => ({ ...one, takesNewLeads: false }));
    const sheet = new PretendSheet(settingsWith({ startDay: '2024-03-01' }, { members: away }));
    sheet.type('leads', 2, { ...acme, grade: '高意向', source: '展会' });
    sheet.settle();
    expect(sheet.shown('leads', 2, 'owner', 'assignedAt')).toEqual(['', '']);
    expect(sheet.remembered('leads', id)?.meta.origin.owner).toBeUndefined();
  });

  test('is given at once when a person has set the grade and the source stands', () => {
    const sheet = withAcme({ grade: '高意向', source: '展会' });
    expect(sheet.shown('leads', 2, 'owner', 'assignedAt')).toEqual(['赵', { serial: serialOf('2024-03-04T09:00') }]);
    expect(sheet.remembered('leads', id)?.meta.origin).toMatchObject({ owner: 'addOn', grade: 'person' });
  });

  test('waits half an hour otherwise', () => {
    const sheet = withAcme();
    expect(sheet.shown('leads', 2, 'owner')).toEqual(['']);
    sheet.now = '2024-03-04T09:29';
    sheet.settle();
    expect(sheet.shown('leads', 2, 'owner')).toEqual(['']);
    sheet.now = '2024-03-04T09:30';
    sheet.settle();
    expect(sheet.shown('leads', 2, 'owner')[0]).not.toBe('');
  });

  test('of several new leads nobody gets all', () => {
    const sheet = new PretendSheet(settings);
    for (const row of [2, 3, 4, 5]) sheet.type('leads', row, { customerName: `公司${row}` });
    sheet.settle();
    sheet.now = '2024-03-04T09:30';
    sheet.settle();
    const owners = [2, 3, 4, 5].map((row) => sheet.shown('leads', row, 'owner')[0]);
    expect(owners.sort()).toEqual(['李', '李', '赵', '赵']);
  });

  test('goes to who has fewer open leads; closed ones weigh nothing', () => {
    const sheet = new PretendSheet(settings);
    sheet.type('leads', 2, { customerName: '甲', owner: '李', stage: '报价' });
    sheet.type('leads', 3, { customerName: '乙', owner: '赵', stage: '已成交', closeReason: '其他' });
    sheet.type('leads', 4, { customerName: '丙', owner: '赵', stage: '已流失', closeReason: '其他' });
    sheet.settle();
    sheet.type('leads', 5, { customerName: '丁' });
    sheet.settle();
    sheet.now = '2024-03-04T10:00';
    sheet.settle();
    expect(sheet.shown('leads', 5, 'owner')).toEqual(['赵']);
  });

  test('of equals it is who has waited longest', () => {
    const sheet = withAcme({ grade: '高意向', source: '展会' });
    sheet.type('leads', 2, { stage: '已流失', closeReason: '其他' });
    sheet.now = '2024-03-04T10:00';
    sheet.settle();
    sheet.type('leads', 3, { customerName: '乙' });
    sheet.settle();
    sheet.now = '2024-03-04T11:00';
    sheet.settle();
    expect(sheet.shown('leads', 3, 'owner')).toEqual(['李']);
  });

  test('is not given to a closed lead, nor taken from anybody', () => {
    const closed = withAcme({ stage: '已流失', closeReason: '其他' });
    closed.now = '2024-03-05T09:00';
    closed.settle();
    expect(closed.shown('leads', 2, 'owner')).toEqual(['']);
    const owned = withAcme({ owner: '李', grade: '高意向', source: '展会' });
    expect(owned.shown('leads', 2, 'owner', 'assignedAt')).toEqual(['李', '']);
  });
});

describe('somebody who was erased', () => {
  const erased = {
    ids: new Set<string>(),
    on: ({ phone = '' }: { readonly phone?: string }) => (phone === acme.phone ? '2024-02-01' : undefined),
  };

  test('is noticed when they come in again, with the day on which they asked for it', () => {
    const sheet = new PretendSheet(settings);
    sheet.type('leads', 2, acme);
    sheet.type('leads', 3, { customerName: '乙公司', phone: '13900139000' });
    sheet.settle({ erased });
    expect(sheet.notes.get('leads 2 customerName')).toContain('2024-02-01');
    expect(sheet.notes.get('leads 3 customerName')).toBeUndefined();
  });

  test('is not taken for come again in the row that stayed for the figures', () => {
    const sheet = withAcme();
    const row = sheet.remembered('leads', id);
    if (row)
      sheet.memory.set(row.key, {
        ...row,
        meta: { ...row.meta, erasedOn: '2024-02-01' },
        values: { ...row.values, phone: '' },
      });
    sheet.settle({ erased });
    expect(sheet.notes.get('leads 2 customerName')).toBeUndefined();
  });
});

describe('a lead that looks like another', () => {
  test('is not found by a date that stands where its phone should', () => {
    const sheet = withAcme();
    sheet.type('leads', 3, { customerName: '乙公司', wechat: { serial: 45355 } });
    sheet.settle({ only: [3] });
    expect(sheet.notes.get('leads 3 customerName')).toBeUndefined();
  });

  test('is named on the newer row, once', () => {
    const sheet = withAcme({ owner: '李' });
    sheet.type('leads', 3, { customerName: '乙公司', phone: '138 0013 8000' });
    const plan = sheet.settle({ only: [3] });
    const note = sheet.notes.get('leads 3 customerName') ?? '';
    for (const word of [id, '甲公司', '李', '初次接触', '电话']) expect(note).toContain(word);
    expect(plan.toasts).toHaveLength(1);
    expect(isEmptyPlan(sheet.settle())).toBe(true);
  });

  test('is looked for again when its own name, phone or address changes', () => {
    const sheet = withAcme();
    sheet.type('leads', 3, { customerName: '乙公司', email: 'a@example.com' });
    sheet.settle();
    expect(sheet.notes.get('leads 3 customerName')).toBeUndefined();
    sheet.type('leads', 3, { phone: '13800138000' });
    sheet.settle({ only: [3] });
    expect(sheet.notes.get('leads 3 customerName')).toContain(id);
  });

  test('without an owner nobody is named', () => {
    const sheet = withAcme();
    sheet.type('leads', 3, { customerName: '甲公司' });
    sheet.settle({ only: [3] });
    expect(sheet.notes.get('leads 3 customerName')).toContain('无人');
  });

  test('two new rows name each other', () => {
    const sheet = new PretendSheet(settings);
    sheet.type('leads', 2, acme);
    sheet.type('leads', 3, { ...acme, customerName: '乙公司' });
    sheet.settle();
    expect(sheet.notes.get('leads 2 customerName')).toContain('乙公司');
    expect(sheet.notes.get('leads 3 customerName')).toContain('甲公司');
  });
});

describe('rows of a sheet that was taken over', () => {
  function adopted(cells: Record<string, string>) {
    const sheet = new PretendSheet(settings);
    sheet.type('leads', 2, cells);
    return { sheet, plan: sheet.settle({ adopting: true, way: 'import' }) };
  }

  test('keep blank what was blank, and look for no twins', () => {
    const { sheet } = adopted({ leadId: 'A-1', ...acme });
    expect(sheet.shown('leads', 2, 'leadId', 'owner', 'registeredOn')).toEqual(['A-1', '', '']);
    expect(sheet.remembered('leads', 'A-1')?.meta.adopted).toBe(true);
    sheet.now = '2024-03-05T09:00';
    sheet.settle();
    expect(sheet.shown('leads', 2, 'owner')).toEqual(['']);
  });

  test('wait in Review where what they count as cannot be read, until a person says it', () => {
    const { sheet, plan } = adopted({ leadId: 'A-1', ...acme, stage: '乱写的', grade: '特别好', amount: '很多' });
    expect(plan.reviews.map(({ id: of, column, text }) => [of, column, text])).toEqual([
      ['A-1', 'grade', '特别好'],
      ['A-1', 'stage', '乱写的'],
    ]);
    for (const one of plan.reviews) expect(one.reason).toContain(one.text);
    expect(sheet.remembered('leads', 'A-1')?.meta.inReview).toEqual(['grade', 'stage']);
    sheet.settle();
    expect(sheet.remembered('leads', 'A-1')?.meta.inReview).toEqual(['grade', 'stage']);
    sheet.type('leads', 2, { stage: '报价' });
    sheet.settle();
    expect(sheet.remembered('leads', 'A-1')?.meta.inReview).toEqual(['grade']);
    sheet.type('leads', 2, { grade: '高意向' });
    sheet.settle();
    expect(Object.keys(sheet.remembered('leads', 'A-1')?.meta ?? {})).not.toContain('inReview');
  });

  test('without a date of their own are spread from the start day on', () => {
    const sheet = new PretendSheet(settingsWith({ startDay: '2024-03-04', proposalsPerDay: '2' }, { members: team }));
    for (const row of [2, 3, 4, 5, 6]) {
      sheet.type('leads', row, {
        leadId: `A-${row}`,
        customerName: `公司${row}`,
        owner: '李',
        registeredOn: '2023-05-01',
      });
    }
    sheet.settle({ adopting: true });
    const days = [2, 3, 4, 5, 6].map((row) => sheet.shown('leads', row, 'nextContactOn')[0]);
    const serials = days.map((day) => (typeof day === 'object' ? day.serial : 0)).sort();
    const monday = serialOf('2024-03-04');
    expect(serials).toEqual([monday, monday, monday + 1, monday + 1, monday + 2]);
    expect(isEmptyPlan(sheet.settle())).toBe(true);
  });

  test('those that come later find the days that are taken, and no day before the start', () => {
    const sheet = new PretendSheet(settingsWith({ startDay: '2024-03-11', proposalsPerDay: '1' }, { members: team }));
    const old = (row: number) => ({
      leadId: `A-${row}`,
      customerName: `公司${row}`,
      owner: '李',
      registeredOn: '2023-05-01',
    });
    sheet.type('leads', 2, old(2));
    sheet.settle({ adopting: true });
    sheet.type('leads', 3, old(3));
    sheet.settle({ adopting: true });
    const days = [2, 3].flatMap((row) => sheet.shown('leads', row, 'nextContactOn'));
    expect(days).toEqual([{ serial: serialOf('2024-03-11') }, { serial: serialOf('2024-03-12') }]);
  });

  test('a row registered before the start day is one, whichever way it came in', () => {
    const sheet = withAcme({ registeredOn: '2024-02-28' });
    expect(sheet.remembered('leads', 'LX20240228')?.meta.adopted).toBe(true);
    const later = withAcme({ registeredOn: '2024-03-01' });
    expect(later.remembered('leads', 'LX20240301')?.meta.adopted).toBeUndefined();
  });

  test('a single contact column counts as phone or address and is never copied', () => {
    const sheet = new PretendSheet(settings);
    sheet.type('leads', 2, { customerName: '甲公司', need: 'CRM' });
    sheet.contacts.set(2, '13800138000');
    sheet.settle();
    expect(sheet.shown('leads', 2, 'phone', 'email', 'wechat')).toEqual(['', '', '']);
    expect(Object.keys(sheet.remembered('leads', id)?.values ?? {})).not.toContain('phone');
  });
});

describe('a customer code', () => {
  const coded = { industry: '医疗', companySize: '中型企业' };

  test('counts per industry and size, and follows the stage', () => {
    const sheet = withAcme(coded);
    sheet.type('leads', 3, { customerName: '乙公司', ...coded });
    sheet.settle();
    expect(sheet.shown('leads', 2, 'customerCode')).toEqual(['YL-ZY-CJC-001']);
    expect(sheet.shown('leads', 3, 'customerCode')).toEqual(['YL-ZY-CJC-002']);
    sheet.type('leads', 2, { stage: '报价' });
    sheet.settle();
    expect(sheet.shown('leads', 2, 'customerCode')).toEqual(['YL-ZY-BJ-001']);
    sheet.type('leads', 4, { customerName: '丙公司', ...coded });
    sheet.settle({ only: [4] });
    expect(sheet.shown('leads', 4, 'customerCode')).toEqual(['YL-ZY-CJC-003']);
  });

  test('is not made up where its column is hidden', () => {
    const sheet = new PretendSheet(settings, ['customerCode']);
    sheet.type('leads', 2, { ...acme, ...coded });
    sheet.settle();
    expect(sheet.remembered('leads', id)?.values['customerCode']).toBeUndefined();
    expect(sheet.remembered('leads', id)?.meta.codeSerial).toBeUndefined();
  });
});
