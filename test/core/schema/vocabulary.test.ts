import type { Language } from '../../../src/core/i18n/language';
import { languages } from '../../../src/core/i18n/language';
import { type ListKey, listKeys } from '../../../src/core/schema/column';
import type { Member } from '../../../src/core/schema/members';
import { defaultSettings, type Settings } from '../../../src/core/schema/settings';
import { presets, type Stage } from '../../../src/core/schema/stages';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';

function settingsWith(values: Partial<Settings['values']>, more: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, ...more, values: { ...defaultSettings.values, ...values } };
}

function vocabularyIn(language: Language, preset = 'progress', more: Partial<Settings> = {}) {
  return buildVocabulary(settingsWith({ language, preset }, more));
}

function withStage(key: string, change: Partial<Stage>): Partial<Settings> {
  return { stages: defaultSettings.stages.map((stage) => (stage.key === key ? { ...stage, ...change } : stage)) };
}

const member = (key: string, more: Partial<Member> = {}): Member => ({
  key,
  name: key,
  email: '',
  role: 'rep',
  takesNewLeads: true,
  mail: true,
  ...more,
});

const labels = (vocabulary: ReturnType<typeof buildVocabulary>, list: ListKey | 'member') =>
  vocabulary.options(list).map(({ label }) => label);

describe('dropdowns', () => {
  test.each([
    [
      'progress',
      ['初次接触', '需求确认', '方案讨论', '谈判阶段', '签约阶段', '已成交', '已流失', '无效线索', '培育中'],
    ],
    [
      'process',
      ['潜在客户识别', '初次接触', '需求分析', '方案演示', '报价', '谈判', '最终成交', '已流失', '无效线索', '培育中'],
    ],
    ['customer', ['潜在客户', '意向客户', '谈判客户', '成交客户', '流失客户', '无效线索', '培育中']],
    ['simple', ['潜在客户', '意向客户', '成交客户', '流失客户', '无效线索', '培育中']],
    ['flow', ['潜在客户', '需求确认', '方案讨论', '已成交', '已流失', '无效线索', '培育中']],
  ])('the preset %s offers its stages, the closing ones at the end', (preset, offered) =>
    expect(labels(vocabularyIn('zh-CN', preset), 'stage')).toEqual(offered),
  );

  test('the preset full offers every stage', () =>
    expect(vocabularyIn('en', 'full').options('stage')).toHaveLength(12));

  test('a team may retire the last two', () =>
    expect(labels(vocabularyIn('zh-CN', 'simple', withStage('nurture', { retired: true })), 'stage')).toEqual([
      '潜在客户',
      '意向客户',
      '成交客户',
      '流失客户',
      '无效线索',
    ]));

  test('a retired list value is not offered, but still has its name', () => {
    const source = defaultSettings.lists.source.map((value) =>
      value.key === 'coldCall' ? { ...value, retired: true } : value,
    );
    const vocabulary = vocabularyIn('zh-CN', 'progress', { lists: { ...defaultSettings.lists, source } });
    expect(labels(vocabulary, 'source')).not.toContain('陌拜');
    expect(vocabulary.label('source', 'coldCall')).toBe('陌拜');
    expect(vocabulary.recognise('source', '陌拜')).toBe('coldCall');
    expect(vocabulary.recognise('source', 'Cold')).toBeUndefined();
  });

  test('members who left or only read are not offered', () => {
    const members = [member('李'), member('赵', { retired: true }), member('王', { role: 'viewer' })];
    const vocabulary = vocabularyIn('zh-CN', 'progress', { members });
    expect(labels(vocabulary, 'member')).toEqual(['李']);
    expect(vocabulary.recognise('member', '赵')).toBe('赵');
  });

  test.each(languages)('every label of every list is known in %s, in every preset', (language) => {
    for (const { key: preset } of presets) {
      const vocabulary = vocabularyIn(language, preset);
      for (const list of listKeys) {
        for (const { key, label } of vocabulary.options(list))
          expect([list, vocabulary.recognise(list, label)]).toEqual([list, key]);
      }
    }
  });
});

describe('stages that a preset hides', () => {
  test.each([
    ['progress', 'identified', 'firstContact'],
    ['progress', 'quote', 'solution'],
    ['customer', 'firstContact', 'identified'],
    ['customer', 'signing', 'negotiation'],
    ['simple', 'negotiation', 'needs'],
    ['flow', 'signing', 'solution'],
    ['flow', 'churned', 'lost'],
    ['progress', 'won', 'won'],
    ['simple', 'invalid', 'invalid'],
    ['simple', 'nurture', 'nurture'],
    ['full', 'churned', 'churned'],
  ])('in %s, %s is shown as %s', (preset, hidden, shown) => {
    const vocabulary = vocabularyIn('zh-CN', preset);
    expect(vocabulary.shownStage(hidden)).toBe(shown);
    expect(vocabulary.label('stage', hidden)).toBe(vocabulary.label('stage', shown));
  });

  test('a retired closing stage keeps its own name', () => {
    const vocabulary = vocabularyIn('zh-CN', 'progress', withStage('invalid', { retired: true }));
    expect(vocabulary.label('stage', 'invalid')).toBe('无效线索');
  });
});

describe('recognising', () => {
  const chinese = vocabularyIn('zh-CN');

  test.each([
    ['stage', '已成交', 'won'],
    ['stage', '成交', 'won'],
    ['stage', '赢单', 'won'],
    ['stage', '贏單', 'won'],
    ['stage', '成交客户', 'won'],
    ['stage', '最终成交', 'won'],
    ['stage', 'Won', 'won'],
    ['stage', 'deal closed', 'won'],
    ['stage', '流失', 'lost'],
    ['stage', '丢单', 'lost'],
    ['stage', '流失客戶', 'lost'],
    ['stage', ' 已 成 交 ', 'won'],
    ['stage', 'ＷＯＮ', 'won'],
    ['stage', '需求確認', 'needs'],
    ['stage', '意向客户', 'needs'],
    ['stage', '需求', 'needs'],
    ['stage', '方案', 'solution'],
    ['stage', '谈判', 'negotiation'],
    ['stage', 'neg', 'negotiation'],
    ['stage', '潜在', 'identified'],
    ['stage', 'firstContact', 'firstContact'],
    ['stage', 'CJC', 'firstContact'],
    ['stage', 'cj', 'won'],
    ['stage', 'yx', 'needs'],
    ['stage', '培育中', 'nurture'],
    ['grade', 'A', 'high'],
    ['grade', 'ａ', 'high'],
    ['grade', '高', 'high'],
    ['grade', 'B級', 'medium'],
    ['grade', '高意', 'high'],
    ['source', '展會', 'tradeFair'],
    ['source', 'trade fair', 'tradeFair'],
    ['source', '官网', 'webForm'],
    ['source', '客戶转介紹', 'referral'],
    ['method', 'E-Mail', 'email'],
    ['method', 'email', 'email'],
    ['industry', '製造業－汽車零組件', 'manufacturing-auto'],
    ['industry', '制造业', 'manufacturing'],
    ['consent', 'TRUE', 'yes'],
    ['consent', '不同意', 'no'],
    ['winFactor', '其他', 'win.other'],
    ['lossFactor', '其他', 'loss.other'],
  ] as const)('%s: %j means %s', (list, text, key) => expect(chinese.recognise(list, text)).toBe(key));

  test.each([
    ['stage', '', 'nothing'],
    ['stage', '谈', 'one character'],
    ['stage', 'ne', 'two letters'],
    ['stage', '已成', 'the beginning of a closing stage'],
    ['stage', 'Los', 'the beginning of a closing stage'],
    ['stage', '培育', undefined],
    ['stage', '客户', 'no beginning'],
    ['stage', '差不多了', 'no name'],
    ['source', '平台推荐', 'no name'],
    ['industry', 'ZZ', 'a code of two values'],
    ['industry', '制造', 'the beginning of two values'],
  ] as const)('%s: %j (%s) means none', (list, text, why) => {
    if (why === undefined) expect(chinese.recognise(list, text)).toBe('nurture');
    else expect(chinese.recognise(list, text)).toBeUndefined();
  });

  test('a renamed label is recognised, and so is the old one', () => {
    const label = { 'zh-CN': '合同已签', 'zh-TW': '合約已簽', en: 'Signed' };
    const vocabulary = vocabularyIn('zh-CN', 'customer', withStage('won', { label }));
    expect(vocabulary.label('stage', 'won')).toBe('合同已签');
    for (const text of ['合同已签', '合約已簽', 'Signed', '成交客户', '已成交'])
      expect(vocabulary.recognise('stage', text)).toBe('won');
  });

  test('a name given to another value belongs to that one', () => {
    const source = defaultSettings.lists.source.map((value) =>
      value.key === 'partner'
        ? { ...value, label: { 'zh-CN': '展会', 'zh-TW': '展會', en: 'Fairs' } }
        : value.key === 'tradeFair'
          ? { ...value, label: { 'zh-CN': '会展', 'zh-TW': '會展', en: 'Events' } }
          : value,
    );
    const vocabulary = vocabularyIn('zh-CN', 'progress', { lists: { ...defaultSettings.lists, source } });
    expect(vocabulary.recognise('source', '展会')).toBe('partner');
    expect(vocabulary.recognise('source', '会展')).toBe('tradeFair');
    expect(vocabulary.recognise('source', 'Trade fair')).toBe('tradeFair');
  });

  test('a value that the team removed is not recognised', () => {
    const source = defaultSettings.lists.source.filter(({ key }) => key !== 'coldCall');
    const vocabulary = vocabularyIn('zh-CN', 'progress', { lists: { ...defaultSettings.lists, source } });
    expect(vocabulary.recognise('source', '陌拜')).toBeUndefined();
    expect(vocabulary.label('source', 'coldCall')).toBe('coldCall');
    expect(vocabulary.knows('source', 'coldCall')).toBe(false);
  });

  test('members by name, e-mail and key', () => {
    const members = [
      member('m1', { name: '李小明', email: 'li@example.com' }),
      member('m2', { name: '李' }),
      member('m3', { name: '赵' }),
    ];
    const vocabulary = vocabularyIn('zh-CN', 'progress', { members });
    for (const text of ['李小明', 'LI@example.com', 'm1', '李 小 明', '李小'])
      expect(vocabulary.recognise('member', text)).toBe('m1');
    expect(vocabulary.recognise('member', '李')).toBe('m2');
    expect(vocabulary.recognise('member', '趙')).toBe('m3');
    expect(vocabulary.recognise('member', '王')).toBeUndefined();
  });

  test('two members of one name are never guessed', () => {
    const vocabulary = vocabularyIn('zh-CN', 'progress', {
      members: [member('a', { name: '李' }), member('b', { name: '李' })],
    });
    expect(vocabulary.recognise('member', '李')).toBeUndefined();
  });
});

describe('the nearest option', () => {
  test.each([
    ['stage', '已成交了', '已成交'],
    ['stage', '谈判阶断', '谈判阶段'],
    ['stage', 'Negotiaton', '谈判阶段'],
    ['source', '平台推荐', '平台筛选'],
    ['grade', '高意象', '高意向'],
  ] as const)('%s: %j is most like %s', (list, text, label) =>
    expect(vocabularyIn('zh-CN').nearest(list, text)).toBe(label),
  );

  test('is silent where nothing is alike', () =>
    expect(vocabularyIn('zh-CN').nearest('urgency', 'qzx')).toBeUndefined());

  test('a closing stage needs more than a letter in common', () =>
    expect(vocabularyIn('zh-CN').nearest('stage', 'abc')).not.toBe('已成交'));
});

test('a million recognitions take less than a second', () => {
  const vocabulary = vocabularyIn('zh-CN');
  const texts = ['已成交', '需求確認', '成交', 'neg', 'nonsense', ' 已 流 失 ', 'CJC', '谈判客户'];
  const run = (times: number) => {
    let found = 0;
    for (let at = 0; at < times; at += 1) if (vocabulary.recognise('stage', texts[at % texts.length] ?? '')) found += 1;
    return found;
  };
  run(10000);
  const from = process.hrtime.bigint();
  expect(run(1000000)).toBe(875000);
  expect(Number(process.hrtime.bigint() - from) / 1e6).toBeLessThan(1000);
});
