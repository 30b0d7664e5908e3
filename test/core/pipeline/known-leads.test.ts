import { member, settingsWith } from '../reminder/builders';
import { PretendSheet } from './pretend-sheet';

const settings = settingsWith({ startDay: '2024-03-01' }, { members: [member('li', { name: '李' })] });
const opened = () => new PretendSheet(settings);
const id = 'LX20240304';

describe('whom a follow-up may name', () => {
  test('a lead that is entered in the same moment, by the customer’s name', () => {
    const sheet = opened();
    sheet.type('leads', 2, { customerName: '甲公司' });
    sheet.type('followUps', 2, { leadId: '甲公司', content: '谈过' });
    sheet.settle();
    expect(sheet.shown('followUps', 2, 'leadId', 'customerName')).toEqual([id, '甲公司']);
    expect(sheet.shown('leads', 2, 'leadId', 'followUpCount')).toEqual([id, 1]);
  });

  test('a lead of which only the row tells, with an id of the team’s own', () => {
    const sheet = opened();
    sheet.type('leads', 2, { leadId: 'K-7', customerName: '乙公司', owner: '李' });
    sheet.type('followUps', 2, { leadId: 'K-7', content: '谈过' });
    sheet.settle();
    expect(sheet.shown('followUps', 2, 'leadId', 'customerName', 'nextStepOwner')).toEqual(['K-7', '乙公司', '']);
  });

  test('a lead that is remembered, by its id or its name', () => {
    const sheet = opened();
    sheet.type('leads', 2, { customerName: '甲公司' });
    sheet.settle();
    sheet.type('followUps', 2, { leadId: id, content: '一' });
    sheet.type('followUps', 3, { leadId: '甲公司', content: '二' });
    sheet.settle({ only: [2, 3] });
    expect([2, 3].flatMap((row) => sheet.shown('followUps', row, 'leadId'))).toEqual([id, id]);
  });

  test('not one that was deleted, and nobody whom no row names', () => {
    const sheet = opened();
    sheet.type('leads', 2, { customerName: '甲公司' });
    sheet.settle();
    sheet.rows.leads.delete(2);
    sheet.settle();
    sheet.type('followUps', 2, { leadId: '甲公司', content: '一' });
    sheet.type('followUps', 3, { leadId: '丙公司', content: '二' });
    const refused = sheet.settle().events.filter(({ kind }) => kind === 'refused');
    expect(refused.map(({ from }) => from)).toEqual(['甲公司', '丙公司']);
  });
});
