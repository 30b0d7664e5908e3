import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReport } from '../../../src/core/analysis/build-report';
import { type Language, languages } from '../../../src/core/i18n/language';
import { inputOf, settingsOf } from './analysis-builder';
import { caseThree } from './case-three';
import { reportText, sentencesOf, tableOf } from './report-text';

const report = (language: Language) => buildReport(inputOf(caseThree, { settings: settingsOf(language) }));

describe('the worked example of the source table', () => {
  const [form = [], fair = [], total = []] = tableOf(report('zh-CN'), 'source');

  test('trade fair: 50 leads, 15 won, 30 %, 25 days, its factors', () => {
    expect(fair.slice(0, 7)).toEqual(['展会', 50, 15, 0.3, 25, '现场互动强、需求明确', '预算不足']);
    expect(fair[8]).toBeCloseTo(0.191, 3);
    expect(fair[9]).toBeCloseTo(0.4375, 3);
    expect(fair.slice(10)).toEqual([25, 3, 0, 0]);
  });

  test('web form: 100 leads, 8 won, 8 %, 45 days, its factors', () => {
    expect(form.slice(0, 7)).toEqual(['官网表单', 100, 8, 0.08, 45, '客户自主需求明确', '跟进响应慢']);
    expect(form[8]).toBeCloseTo(0.0411, 4);
    expect(form[9]).toBeCloseTo(0.15, 3);
    expect(form.slice(10)).toEqual([45, 0, 12, 0]);
  });

  test('the total row', () => expect(total.slice(0, 4)).toEqual(['合计', 150, 23, 23 / 150]));

  test('the answers come first, then how to read it, then the header in its fixed form', () => {
    const rows = report('zh-CN').cells.map((row) => row.map(({ value }) => value));
    expect(rows[3]?.[0]).toBe('各来源转化');
    expect(rows[4]?.[0]).toBe('官网表单的转化率 8%（8/100）低于其余（30%，p = 0.0012）。');
    expect(rows[8]?.[0]).toContain('转化率 = 成交 ÷ 线索');
    expect(rows[9]?.[0]).toContain('口径：');
    expect(rows[10]?.slice(0, 8)).toEqual([
      ...['线索来源', '线索数量', '成交数量', '转化率', '平均转化周期', '主要转化因素', '主要流失因素', '优化建议'],
    ]);
  });

  test('numbers and their headers stand right, words left; what the next cell would hide is broken into lines', () => {
    const rows = report('zh-CN').cells;
    const [header = [], row = []] = rows.slice(10);
    const sides = ['left', 'right', 'right', 'right', 'right', 'left', 'left', 'left', 'right'];
    expect(header.slice(0, 9).map(({ side }) => side)).toEqual(sides);
    expect(row.slice(0, 9).map(({ side }) => side)).toEqual(sides);
    expect(row[7]?.wrap).toBe(true);
    const suggestion = rows.find(([, , , , last]) => String(last?.value).startsWith('跟进响应慢占'));
    expect(suggestion?.[4]?.wrap).toBe(false);
  });

  test('numbers are numbers with formats', () => {
    const row = report('zh-CN').cells.find(([first]) => first?.value === '展会') ?? [];
    expect(row.slice(1, 5).map(({ format }) => format)).toEqual(['#,##0', '#,##0', '0%', '0 "天"']);
  });

  test('the difference is called one because it was tested', () => {
    expect(sentencesOf(report('zh-CN'), 'source')).toEqual([
      '官网表单的转化率 8%（8/100）低于其余（30%，p = 0.0012）。',
      '差距：−22 个百分点（−36.3 至 −9，95% 区间）。',
      '展会的转化率 30%（15/50）高于其余（8%，p = 0.0012）。',
      '差距：+22 个百分点（+9 至 +36.3，95% 区间）。',
    ]);
  });

  test('suggestions name figures, owner and the first working day of next month', () => {
    expect(fair[7]).toBe(
      '预算不足占流失原因的 100%（35/35）：登记时先按预算筛选，首次沟通就谈预算范围（李，2024-08-01）',
    );
    expect(form[7]).toBe(
      '跟进响应慢占流失原因的 100%（80/80）：新线索 24 小时内首次联系，超时当天补上（赵，2024-08-01）',
    );
  });
});

describe('the whole report', () => {
  test.each(languages)('in %s is as recorded', (language) => {
    const file = join(__dirname, `case-three.${language}.golden.tsv`);
    const text = reportText(report(language));
    if (process.env['UPDATE_GOLDEN']) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
