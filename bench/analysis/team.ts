import type { Member } from '../../src/core/schema/members';
import { defaultSettings, type Settings } from '../../src/core/schema/settings';

const owners = ['李娜', '赵强', '王芳', '陈刚', '刘洋', '杨静', '黄磊', '周敏', '吴涛', '徐丽', '孙鹏', '马超'];

const members = owners.map(
  (name, place): Member => ({
    ...{ key: `m${place}`, name, email: `m${place}@example.com`, role: 'rep', takesNewLeads: true, mail: true },
  }),
);

/** The team whose rows are generated: every stage shown, Chinese. */
export const settings: Settings = {
  ...{ ...defaultSettings, members },
  values: { ...defaultSettings.values, language: 'zh-CN', preset: 'full' },
};

const labels = (list: keyof Settings['lists']): string[] => settings.lists[list].map(({ label }) => label['zh-CN']);
/** What people type beside the labels of the list. */
export const nicknames = ['官网', '来电', '转介绍'];

/** The words of which rows are made. */
export const words = {
  owners,
  sources: [...labels('source'), ...labels('source'), ...labels('source'), ...nicknames],
  grades: labels('grade'),
  methods: labels('method'),
  statuses: labels('status'),
  industries: labels('industry'),
  regions: labels('region'),
  sizes: labels('companySize'),
  products: labels('product'),
  factors: { won: labels('winFactor'), lost: labels('lossFactor') },
  openStages: settings.stages.filter((stage) => stage.class === 'open').map(({ key }) => key),
  stageLabels: Object.fromEntries(settings.stages.map(({ key, label }) => [key, label['zh-CN']])) as Record<
    string,
    string
  >,
  contacts: ['张经理', '王总', '刘工', '李主任', '陈老师', '周部长'],
  legalForms: ['有限公司', '股份有限公司', '科技有限公司', '商贸有限公司'],
  budgets: ['10-15万', '5万以内', '待确认', '20-30万', '50万以上', '1-3万'],
  cycles: ['1个月', '2-3个月', '半年', '待确认'],
  steps: ['发送定制方案', '约演示时间', '报价', '电话回访', '等待客户回复'],
} as const;

const places = ['杭州', '深圳', '成都', '武汉', '南京', '青岛', '西安', '长沙'];
const trades = ['精工', '云图', '安康', '远航', '新材', '智造', '恒信', '联创'];
export const customers = places.flatMap((place) => trades.map((trade) => place + trade));

const wants = ['需要客户管理系统', '希望对接现有财务软件', '要求支持移动办公', '关注数据安全与权限', '计划替换旧系统'];
const whys = ['预算已批', '领导比较重视', '还在比较几家供应商', '下季度才能决定', '希望先试用一个月'];
export const needs = wants.flatMap((want) => whys.map((why) => `${want}，${why}。`));

const opinions = [
  '响应很及时',
  '价格偏高',
  '方案很专业',
  '交付有延迟',
  '售后不错',
  '系统不稳定',
  '服务态度好',
  '功能不全',
];
export const feedbacks = opinions.flatMap((one) =>
  opinions.flatMap((other) => Array.from({ length: 30 }, (_, at) => `${one}，${other}（第${at + 1}次沟通）`)),
);
