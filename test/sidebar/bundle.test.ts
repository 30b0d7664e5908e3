import { languages } from '../../src/core/i18n/language';
import { sidebarWords, wordsIn } from '../../src/core/i18n/sidebar-words';
import { sidebarScript } from './page';

const words = Object.keys(sidebarWords) as (keyof typeof sidebarWords)[];
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the words of the sidebar', () => {
  it.each(words)('%s has the same places in every language', (word) => {
    const [first, ...others] = languages.map((language) => places(sidebarWords[word][language]));
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(words)('%s uses the characters of its own script', (word) => {
    const onlySimplified = /[线户设这为说写满发现时请级阶读记录页业务网络账号删东从书长无对开关个当后会应]/;
    expect(sidebarWords[word]['zh-TW']).not.toMatch(onlySimplified);
    expect(sidebarWords[word].en).not.toMatch(/[一-鿿]/);
  });

  it.each(languages)('seven days of the week in %s, Monday first', (language) => {
    expect(wordsIn(language)('weekdays').split(' ')).toHaveLength(7);
  });
});

describe('the script of the sidebar', () => {
  it('holds nothing that would end its element or be taken for a scriptlet', async () => {
    expect(await sidebarScript()).not.toMatch(/<\/script|<!--|<\?/i);
  });

  it('asks nobody but the server it came from', async () => {
    expect(await sidebarScript()).not.toMatch(/\bfetch\(|XMLHttpRequest|https?:\/\/(?!www\.w3\.org)|localStorage/);
  });
});
