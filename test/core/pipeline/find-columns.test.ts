import { findColumns } from '../../../src/core/pipeline/find-columns';

const found = (headers: readonly string[], more: Partial<Parameters<typeof findColumns>[2]> = {}) =>
  findColumns('leads', headers, { lastSeen: {}, ...more });

test('columns are found by their label in any language, by their key, in any writing', () => {
  expect(found(['Customer', '阶段', '跟進人', 'leadId', ' ＧＲＡＤＥ ']).at).toEqual({
    ...{ customerName: 0, stage: 1, owner: 2, leadId: 3, grade: 4 },
  });
});

test('what stands in no header is missing', () => {
  const { missing, ambiguous } = found(['客户名称', '', '我们自己的列']);
  expect(missing).toContain('stage');
  expect(missing).not.toContain('customerName');
  expect(ambiguous).toEqual([]);
});

test('a header that was renamed is found as it was last seen, before any label', () => {
  const { at } = found(['客户名称', '甲方'], { lastSeen: { customerName: '甲方' } });
  expect(at['customerName']).toBe(1);
  expect(found(['甲方']).at).toEqual({});
  expect(found(['Stage'], { lastSeen: { stage: '进度' } }).at).toEqual({ stage: 0 });
});

test('a column that two headers fit has no place until a person decides', () => {
  const twice = found(['阶段', 'Stage', 'Owner']);
  expect(twice.at).toEqual({ owner: 2 });
  expect(twice.ambiguous).toEqual(['stage']);
  expect(twice.missing).toContain('stage');
});

test('the header last seen decides between two that fit', () => {
  const { at, ambiguous } = found(['阶段', 'Stage'], { lastSeen: { stage: 'Stage' } });
  expect(at['stage']).toBe(1);
  expect(ambiguous).toEqual([]);
});

test('two headers as last seen are no decision either, not even for the names of other sheets', () => {
  const { at, ambiguous } = found(['进度', '进度', 'Stage'], { lastSeen: { stage: '进度' }, loosely: true });
  expect(at['stage']).toBeUndefined();
  expect(ambiguous).toEqual(['stage']);
});

test('names that other sheets use count only where a sheet is taken over', () => {
  expect(found(['手机号']).at).toEqual({});
  expect(found(['手机号'], { loosely: true }).at).toEqual({ phone: 0 });
});

test('a place is given once', () => {
  const { at } = found(['手机号', '电话'], { loosely: true });
  expect(at['phone']).toBe(1);
  expect(Object.values(at)).toHaveLength(new Set(Object.values(at)).size);
});

test('a single contact column is read by content, unless it has been taken for another', () => {
  expect(found(['客户名称', '联系方式']).contact).toBe(1);
  expect(found(['客户名称']).contact).toBeUndefined();
  expect(Object.keys(found(['客户名称']))).not.toContain('contact');
  expect(found(['联系方式'], { lastSeen: { phone: '联系方式' } }).contact).toBeUndefined();
});

test('follow-ups have columns of their own', () => {
  const { at } = findColumns('followUps', ['Lead ID', '沟通内容', '阶段'], { lastSeen: {} });
  expect(at).toEqual({ leadId: 0, content: 1 });
});
