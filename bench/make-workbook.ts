import { newSheet } from '../emulator/grid/new-sheet';
import type { Cell, Sheet, Stored, Workbook } from '../emulator/model';
import { makeChance } from './make-chance';

const sources = ['展会', '官网表单', '主动咨询', '合作伙伴推荐', '社交媒体', '客户转介绍'];
const stages = ['初次接触', '需求确认', '方案讨论', '谈判阶段', '签约阶段', '已成交', '已流失', '无效线索'];
const grades = ['高意向', '中意向', '低意向', ''];
const owners = ['李', '赵', '王', '陈'];
/** Factors by the stages that close a lead. */
const outcomes: Readonly<Record<string, readonly string[]>> = {
  已成交: ['方案匹配', '需求明确'],
  已流失: ['预算不足', '跟进响应慢', '价格异议', '选择竞品'],
};
const SEED = 7;
/** 2024-01-01 as a serial day. */
const start = 45292;

const leadHeaders = [
  '线索编号',
  '客户名称',
  '联系人',
  '电话',
  '线索来源',
  '需求描述',
  '意向等级',
  '预算范围',
  '决策周期',
  '阶段',
  '跟进人',
  '登记日期',
  '成交金额',
  '成交/流失日期',
  '转化/流失因素',
];
const contactHeaders = ['线索编号', '跟进日期', '跟进方式', '沟通内容', '下一步行动', '下一步日期', '完成状态'];

interface Dice {
  readonly chance: () => number;
  readonly pick: (list: readonly string[]) => string;
}

/** A team's own sheets before Leadbook: so many leads, three follow-ups each or as many as asked for, Chinese text, always the same. */
export function makeWorkbook(leads: number, contacts = 3): Workbook {
  const chance = makeChance(SEED);
  const dice: Dice = { chance, pick: (list) => list[Math.floor(chance() * list.length)] ?? '' };
  const leadRows: Stored[][] = [leadHeaders];
  const contactRows: Stored[][] = [contactHeaders];
  for (let index = 1; index <= leads; index++) {
    const registered = start + Math.floor(chance() * 700);
    leadRows.push(leadLine(index, registered, dice));
    for (let contact = 0; contact < contacts; contact++)
      contactRows.push(contactLine(index, registered + contact * 5, dice));
  }
  return {
    id: `bench-${leads}`,
    name: '线索',
    locale: 'zh_CN',
    timeZone: 'Asia/Shanghai',
    owner: 'manager@example.com',
    editors: [],
    viewers: [],
    sheets: [filled(newSheet(1, '我的线索'), leadRows, [11, 13]), filled(newSheet(2, '我的跟进'), contactRows, [1, 5])],
    metadata: [],
    namedRanges: new Map(),
    nextId: 10,
  };
}

function leadLine(index: number, registered: number, { chance, pick }: Dice): Stored[] {
  const stage = pick(stages);
  const outcome = outcomes[stage];
  return [
    leadId(index),
    `客户${index}有限公司`,
    pick(['张经理', '王总', '刘工']),
    `138${10000000 + index}`,
    pick(sources),
    '需要客户管理系统',
    pick(grades),
    '10-15万',
    '1个月',
    stage,
    pick(owners),
    registered,
    stage === '已成交' ? 50000 + index : '',
    outcome === undefined ? '' : registered + Math.floor(chance() * 60),
    outcome === undefined ? '' : pick(outcome),
  ];
}

function contactLine(index: number, day: number, { pick }: Dice): Stored[] {
  const method = pick(['电话', '邮件', '拜访']);
  return [leadId(index), day, method, '沟通了需求和预算', '发送方案', day + 3, pick(['已完成', '进行中'])];
}

function leadId(index: number): string {
  return `A${String(index).padStart(6, '0')}`;
}

function filled(sheet: Sheet, rows: readonly (readonly Stored[])[], dates: readonly number[]): Sheet {
  sheet.rowCount = Math.max(sheet.rowCount, rows.length + 100);
  sheet.rows = rows.map((row, index) => row.map((value, column) => cellOf(value, index > 0 && dates.includes(column))));
  return sheet;
}

function cellOf(value: Stored, isDate: boolean): Cell | undefined {
  if (value === '') return undefined;
  return isDate ? { value, format: 'yyyy-mm-dd' } : { value };
}
