import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Label, languages } from '../../../src/core/i18n/language';
import { faultsOf } from '../../helpers/plain-words';

const core = join(__dirname, '../../../src/core');

/** Texts with a place in every language, wherever they stand in a table. */
function labelsIn(value: unknown, seen: Set<unknown>): Label[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = value instanceof Map ? [...value.values()] : Object.values(value);
  const inside = parts.flatMap((part) => labelsIn(part, seen));
  return 'zh-TW' in value && typeof value['zh-TW'] === 'string' ? [value as Label, ...inside] : inside;
}

/** A choice that is shown in two languages at once, and the sign that joins the values of a cell. */
const bilingual = new Set(['Language / 语言', '、']);

const files = ['i18n', 'schema'].flatMap((folder) =>
  readdirSync(join(core, folder)).map((file) => `${folder}/${file}`),
);

test.each(files)('the words of %s are words of their language', async (file) => {
  const seen = new Set<unknown>();
  for (const label of labelsIn({ ...(await import(join(core, file))) }, seen)) {
    const faults = languages.flatMap((language) =>
      bilingual.has(label[language]) ? [] : faultsOf(label[language], language),
    );
    expect({ label, faults }).toEqual({ label, faults: [] });
  }
});

test('a sentence with faults is found out', () => {
  expect(faultsOf('请重试 please', 'zh-CN')).toEqual(['please']);
  expect(faultsOf('請重試设', 'zh-TW')).toEqual(['设']);
  expect(faultsOf('請開啟工作簿', 'zh-TW')).toEqual(['工作簿']);
  expect(faultsOf('请選', 'zh-CN')).toEqual(['選']);
  expect(faultsOf('Please 重试', 'en')).toEqual(['重试']);
});
