import type { Profile } from '../emulator/kernel/profile';
import { seededChance } from '../emulator/kernel/seeded-chance';
import { createWorld } from '../emulator/world';
import { ask } from '../test/helpers/sidebar-calls';
import {
  addRows,
  applySettings,
  cellOf,
  frozen,
  openTeam,
  people,
  settingRow,
  type Team,
  tabs,
  teamOf,
} from '../test/helpers/team';

/**
 * `team`: a workbook that a team has used for a while. `morning`: the same on the next working day, before the daily
 * run. `aged`: seven months later, with old changes that were changed again. `blank`: a new file. `own`: a new file with 60 rows that a team typed itself, not set up yet.
 */
export type SceneName = 'team' | 'morning' | 'aged' | 'blank' | 'own';

export interface SceneWish {
  readonly scene: SceneName;
  /** Decides which customer stands where and what was typed beside. */
  readonly seed: number;
  readonly profile?: Partial<Profile>;
}

const made = new Map<string, ReturnType<typeof frozen>>();

/** A workbook of its own for one try; prepared once, copied for every try. */
export function openScene({ scene, seed, profile = {} }: SceneWish): Team {
  const name = `${scene} ${seed}`;
  const again = made.get(name) ?? frozen(makers[scene](seed));
  made.set(name, again);
  return again(undefined, profile);
}

const makers: Readonly<Record<SceneName, (seed: number) => Team>> = {
  team: makeTeam,
  morning: (seed) => {
    const team = openScene({ scene: 'team', seed });
    team.world.advanceTo('2024-03-05T07:50');
    return frozen(team)('2024-03-05T08:47');
  },
  aged: (seed) => {
    const team = openScene({ scene: 'team', seed });
    const need = (row: number) => cellOf(team.file, tabs.leads, { row, header: '需求描述' });
    for (const text of ['要样品', '要合同']) for (const row of [3, 4, 5]) team.boss.type(tabs.leads, need(row), text);
    const aged = frozen(team)('2024-10-06T07:05');
    // On a Sunday managers hear of the long silence; what an hour does once a day has been done.
    aged.hour();
    for (const hour of ['07', '08', '09', '10']) {
      aged.world.advanceTo(`2024-10-08T${hour}:05`);
      aged.hour();
    }
    return aged;
  },
  blank: () => newFile(),
  own: (seed) => {
    const team = newFile();
    const [tab = ''] = team.file.tabNames();
    team.boss.renameTab(tab, '客户表');
    team.boss.paste('客户表', 'A1', [ownHeaders, ...Array.from({ length: 60 }, (_, index) => ownRow(index, seed))]);
    return team;
  },
};

function newFile(): Team {
  const world = createWorld({
    folder: 'dist/add-on',
    now: '2024-03-04T09:00',
    zone: 'Asia/Shanghai',
    account: 'workspace',
  });
  const editors = Object.values(people).map(({ email }) => email);
  const owner = people.boss.email;
  return teamOf(
    world,
    world.createFile({ name: '销售线索', locale: 'zh_CN', timeZone: 'Asia/Shanghai', owner, editors }),
  );
}

const ownHeaders = [
  '线索编号',
  '客户名称',
  '联系人',
  '电话',
  '线索来源',
  '需求描述',
  '意向等级',
  '跟进人',
  '登记日期',
  '老板点评',
];

function ownRow(index: number, seed: number): string[] {
  const chance = seededChance(seed * 1000 + index);
  const pick = picker(chance);
  const phone = `138${String(10000000 + index * 7919).slice(-8)}`;
  const day = `2024/2/${1 + (index % 28)}`;
  const texts = [
    pick(['展会', '官网', '转介绍', '不清楚']),
    pick(['要报价', '001', '三月再说']),
    pick(['高', '中', '低', '']),
  ];
  return [
    '',
    `客户${index}`,
    pick(['张经理', '王总']),
    phone,
    ...texts,
    pick(['陈', '']),
    day,
    pick(['好', '一般', '=1+1']),
  ];
}

/** Draws one of a list. */
function picker(chance: () => number): <Item>(list: readonly [Item, ...Item[]]) => Item {
  return (list) => list[Math.floor(chance() * list.length)] ?? list[0];
}

/** The stages that the dropdown offers, one lead in each and some more. */
const stages = ['初次接触', '需求确认', '方案讨论', '谈判阶段', '签约阶段', '已成交', '已流失', '无效线索'];

/** Customers of the scene, in the order in which they were entered. */
export const customers = Array.from('甲乙丙丁戊己庚辛壬癸子丑', (sign) => `${sign}公司`);

/** Id of the n-th customer, counted from 0. */
export function leadIdOf(index: number): string {
  return index === 0 ? 'LX20240301' : `LX20240301-${String(index + 1).padStart(2, '0')}`;
}

function makeTeam(seed: number): Team {
  const team = openTeam({ now: '2024-03-01T09:00' });
  const { boss, file } = team;
  const row = settingRow(boss, 'stage:signing');
  boss.paste(tabs.settings, `I${row}`, [['是']]);
  applySettings(boss);
  boss.insertColumns(tabs.leads, 3, 1);
  boss.type(tabs.leads, 'C1', '老板点评');
  boss.insertColumns(tabs.leads, 9, 1);
  boss.type(tabs.leads, 'I1', '倍数');
  boss.setFormat(tabs.leads, 'I2:I200', '0');
  boss.insertColumns(tabs.followUps, 5, 1);
  boss.type(tabs.followUps, 'E1', '地点');
  addRows(
    boss,
    tabs.leads,
    customers.map((name, index) => leadOf(name, index, seed)),
  );
  customers.forEach((_name, index) => {
    boss.type(tabs.leads, `I${index + 2}`, `=LEN(B${index + 2})*${index}`);
  });
  boss.setNote(tabs.leads, cellOf(file, tabs.leads, { row: 4, header: '阶段' }), '记得问老板');
  boss.setNote(tabs.leads, cellOf(file, tabs.leads, { row: 6, header: '老板点评' }), '私人备注');
  boss.type(tabs.leads, cellOf(file, tabs.leads, { row: 5, header: '线索来源' }), '不知道哪里');
  addRows(
    boss,
    tabs.followUps,
    Array.from({ length: 8 }, (_, index) => contactOf(index)),
  );
  team.world.advanceTo('2024-03-04T10:05');
  ask(team.desk('zhao'), 'updateLead', {
    request: 'scene-request-1',
    leadId: leadIdOf(1),
    fields: { stage: 'signing' },
  });
  return team;
}

function leadOf(name: string, index: number, seed: number): Record<string, string> {
  const pick = picker(seededChance(seed * 100 + index));
  const stage = stages[index % stages.length] ?? '';
  const isClosed = ['已成交', '已流失', '无效线索'].includes(stage);
  return {
    客户名称: name,
    老板点评: pick(['不错', '一般', '001']),
    电话: `1380013${String(8000 + index)}`,
    线索来源: pick(['展会', '官网', '转介绍']),
    需求描述: pick(['要报价', '想试用', '3-5 人']),
    意向等级: pick(['高', '中', '低']),
    阶段: stage,
    跟进人: ['李', '赵', 'Wang'][index % 3] ?? '',
    下次联系日期: isClosed ? '' : `2024-03-0${4 + (index % 4)}`,
    ...(stage === '已成交' ? { 成交金额: '50000', '转化/流失因素': '方案匹配' } : {}),
    ...(stage === '已流失' ? { '转化/流失因素': '预算不足' } : {}),
  };
}

function contactOf(index: number): Record<string, string> {
  const step = index % 2 === 0 ? { 下一步行动: '发送方案', 下一步日期: '2024-03-05', 完成状态: '未开始' } : {};
  return {
    线索编号: leadIdOf(index),
    跟进日期: '2024-03-01',
    跟进方式: '电话',
    沟通内容: `谈了第${index}次`,
    地点: '上海',
    ...step,
  };
}
