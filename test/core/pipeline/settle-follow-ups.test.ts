import { serialOf } from '../../../src/core/date';
import { isEmptyPlan, type Plan } from '../../../src/core/edit';
import { member, settingsWith } from '../reminder/builders';
import { PretendSheet } from './pretend-sheet';

const team = [member('li', { name: '李' }), member('zhao', { name: '赵' })];
const settings = settingsWith({ language: 'zh-CN', startDay: '2024-03-01' }, { members: team });
const first = 'LX20240304';
const second = 'LX20240304-02';

/** Two leads, the first of them Li's. */
function withLeads(): PretendSheet {
  const sheet = new PretendSheet(settings);
  sheet.type('leads', 2, { customerName: '甲公司', owner: '李' });
  sheet.type('leads', 3, { customerName: '乙公司', owner: '赵' });
  sheet.settle();
  return sheet;
}

function withContact(cells: Record<string, string> = {}): PretendSheet {
  const sheet = withLeads();
  sheet.type('followUps', 2, { leadId: first, content: '谈过', ...cells });
  sheet.settle();
  return sheet;
}

const said = ({ events }: Plan) => events.map(({ kind, table, column }) => [kind, table, column]);

describe('a new follow-up', () => {
  test('gets an id, its customer, its owner and the moment, and the lead hears of it', () => {
    const sheet = withContact();
    const now = { serial: serialOf('2024-03-04T09:00') };
    const shown = sheet.shown('followUps', 2, 'followUpId', 'customerName', 'owner', 'contactedAt', 'recordedAt');
    expect(shown).toEqual([expect.any(String), '甲公司', '李', now, now]);
    expect(shown[0]).not.toBe('');
    expect(sheet.shown('leads', 2, 'followUpCount', 'lastContactOn')).toEqual([1, now]);
    expect(sheet.shown('leads', 3, 'followUpCount')).not.toEqual([1]);
    expect(isEmptyPlan(sheet.settle())).toBe(true);
  });

  test('is told in History by the lead it belongs to', () => {
    const sheet = withLeads();
    sheet.type('followUps', 2, { leadId: first, content: '谈过' });
    const plan = sheet.settle();
    expect(plan.events.filter(({ table }) => table === 'followUps')).toMatchObject([
      { kind: 'entered', column: '', from: '', to: expect.stringContaining(first) },
    ]);
  });

  test('a row in which nothing is told is none', () => {
    const sheet = withLeads();
    sheet.type('followUps', 2, { owner: '李' });
    sheet.type('followUps', 3, { customerName: '合计', content: '2' });
    expect(isEmptyPlan(sheet.settle())).toBe(true);
  });

  test('several get ids of their own, none that stands elsewhere or was given before', () => {
    const sheet = withContact();
    const [given] = sheet.shown('followUps', 2, 'followUpId');
    sheet.rows.followUps.delete(2);
    sheet.settle();
    for (const row of [3, 4]) sheet.type('followUps', row, { leadId: first, content: `第${row}次` });
    sheet.settle();
    const ids = [3, 4].flatMap((row) => sheet.shown('followUps', row, 'followUpId'));
    expect(new Set([given, ...ids]).size).toBe(3);
  });
});

describe('whose follow-up it is', () => {
  test.each([
    ['the id', first],
    ['the id in another writing', 'ｌｘ20240304'],
    ['the name of the customer', '甲公司'],
    ['the name in another writing', ' 甲 公司 '],
  ])('%s is read', (_what, text) => {
    const sheet = withContact({ leadId: text });
    expect(sheet.shown('followUps', 2, 'leadId', 'customerName')).toEqual([first, '甲公司']);
  });

  test('an unknown name is refused and belongs to nobody', () => {
    const sheet = withLeads();
    sheet.type('followUps', 2, { leadId: '丙公司', content: '谈过' });
    const plan = sheet.settle();
    expect(said(plan)).toContainEqual(['refused', 'followUps', 'leadId']);
    expect(sheet.notes.get('followUps 2 leadId')).toContain('丙公司');
    expect(plan.toasts).toHaveLength(1);
    expect(sheet.shown('leads', 2, 'followUpCount')).not.toEqual([1]);
  });

  test('a name that two customers have is refused with both', () => {
    const sheet = withLeads();
    sheet.type('leads', 4, { customerName: '甲公司' });
    sheet.settle();
    sheet.type('followUps', 2, { leadId: '甲公司', content: '谈过' });
    sheet.settle();
    expect(sheet.notes.get('followUps 2 leadId')).toContain(`${first}, LX20240304-03`);
  });

  test('a lead that has just been typed is known at once', () => {
    const sheet = withLeads();
    sheet.type('leads', 4, { customerName: '丙公司', owner: '赵' });
    sheet.type('followUps', 2, { leadId: '丙公司', content: '谈过' });
    sheet.settle();
    expect(sheet.shown('followUps', 2, 'leadId', 'owner')).toEqual(['LX20240304-03', '赵']);
    expect(sheet.shown('leads', 4, 'followUpCount')).toEqual([1]);
  });

  test('one with an id that memory does not know yet is known by its row', () => {
    const sheet = withLeads();
    sheet.type('leads', 4, { leadId: 'X-7', customerName: '丙公司', owner: '赵' });
    sheet.type('followUps', 2, { leadId: 'X-7', content: '谈过' });
    sheet.settle();
    expect(sheet.shown('followUps', 2, 'leadId', 'customerName', 'owner')).toEqual(['X-7', '丙公司', '赵']);
  });
});

describe('what changes later', () => {
  test('moving it to another lead counts for the other one only', () => {
    const sheet = withContact();
    sheet.type('followUps', 2, { leadId: second });
    sheet.settle();
    expect(sheet.shown('leads', 2, 'followUpCount')).not.toEqual([1]);
    expect(sheet.shown('leads', 3, 'followUpCount')).toEqual([1]);
    expect(sheet.shown('followUps', 2, 'customerName')).toEqual(['乙公司']);
  });

  test('deleting its row is told, and the lead counts one less', () => {
    const sheet = withContact();
    sheet.type('followUps', 3, { leadId: first, content: '再谈' });
    sheet.settle();
    sheet.rows.followUps.delete(3);
    const plan = sheet.settle();
    expect(said(plan)).toContainEqual(['deleted', 'followUps', '']);
    expect(sheet.shown('leads', 2, 'followUpCount')).toEqual([1]);
  });

  test('looking at one row deletes none of the others', () => {
    const sheet = withContact();
    sheet.type('followUps', 3, { leadId: second, content: '再谈' });
    const plan = sheet.settle({ only: [3] });
    expect(plan.events.map(({ kind }) => kind)).not.toContain('deleted');
  });

  test('customer, count and last contact are not told: they follow from what is', () => {
    const sheet = withContact();
    sheet.type('leads', 2, { customerName: '甲股份' });
    const plans = [sheet.settle(), sheet.settle()];
    expect(sheet.shown('followUps', 2, 'customerName')).toEqual(['甲股份']);
    expect(plans.flatMap(said)).toEqual([['changed', 'leads', 'customerName']]);
  });
});

describe('a postponed step', () => {
  test('asks for its reason and its new day, once', () => {
    const sheet = withContact({ nextStep: '发方案', nextStepOn: '2024-03-06' });
    sheet.type('followUps', 2, { status: '已延期' });
    const plan = sheet.settle({ only: [2] });
    expect(plan.notes.map(({ column }) => column)).toContain('postponedWhy');
    expect(sheet.settle({ only: [2] }).notes).toEqual([]);
    sheet.type('followUps', 2, { postponedWhy: '客户出差', nextStepOn: '2024-03-11' });
    sheet.settle({ only: [2] });
    expect(sheet.notes.get('followUps 2 postponedWhy')).toBe('');
  });
});

test('a follow-up of a sheet that was taken over gets no moment that nobody wrote', () => {
  const sheet = withLeads();
  sheet.type('followUps', 2, { leadId: first, content: '以前谈过' });
  sheet.settle({ adopting: true });
  expect(sheet.shown('followUps', 2, 'contactedAt')).toEqual(['']);
  sheet.settle();
  expect(sheet.shown('followUps', 2, 'contactedAt')).toEqual(['']);
});
