import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../../src/core/i18n/language';
import { sheetLabels } from '../../src/core/i18n/sheet-labels';
import { menuRows } from '../../src/core/schema/menu';

const root = resolve(__dirname, '../..');
const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
const limits = ['docs/limits.md', 'docs/limits.zh-CN.md'];
const plain = ['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const documents = [...plain, ...limits, 'docs/mutation.md', 'docs/faults.md', 'docs/benchmark.md', ...decisions];
const textOf = (document: string): string => readFileSync(join(root, document), 'utf8');

describe.each(documents)('%s', (document) => {
  const text = textOf(document);

  it('links to what exists', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    const missing = links.filter((link) => !/^https:/.test(link) && !existsSync(join(root, dirname(document), link)));
    expect(missing).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const paths = [...text.matchAll(/`((?:src|emulator|playground|test|tools|docs|dist)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names npm commands that exist', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    const commands = [
      ...text.matchAll(/npm (?:run )?(start|test|push|check|format|build|bench|mutate|coverage|repeat|torture)\b/g),
    ].map(([, name = '']) => name);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

// What a reader is told to click must be called so on the screen.
const guides: ReadonlyArray<readonly [string, Language]> = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
];

describe.each(guides)('%s speaks of the screen as it is', (document, language) => {
  it.each(['setUp', 'applySettings', 'selfTest'])('menu item %s', (run) => {
    const label = menuRows.find((row) => row.run === run)?.label[language];
    expect(textOf(document)).toContain(`**${label}**`);
  });

  it.each(['today', 'settings', 'history'] as const)('tab %s', (key) => {
    expect(textOf(document)).toContain(sheetLabels[key][language]);
  });
});
