import { BadOption } from '../../playground/bad-option';
import { type Options, readOptions } from '../../playground/read-options';

const here = { zone: 'Asia/Shanghai', locale: 'zh_CN.UTF-8' };
const read = (...words: string[]): Options => readOptions(words, here);

function refusal(...words: string[]): string {
  try {
    read(...words);
  } catch (error) {
    if (error instanceof BadOption) return `${error.code} ${error.value}`.trim();
    throw error;
  }
  return 'taken';
}

describe('the command line', () => {
  it('opens the page with the examples when it is empty', () => {
    expect(read()).toEqual({ mode: 'page', files: [], out: '', zone: 'Asia/Shanghai', language: 'zh-CN' });
  });

  it('opens the page with the files it names', () => {
    expect(read('leads.xlsx', 'more.csv', '--port', '5000')).toMatchObject({
      mode: 'page',
      files: ['leads.xlsx', 'more.csv'],
      port: 5000,
    });
  });

  it('works without a page, on several files', () => {
    const words = ['--headless', '--in', 'a.csv', '--in', 'b.csv', '--out', 'x', '--now', '2026-03-02T09:00'];
    expect(read(...words, '--zone', 'Europe/Berlin', '--language', 'zh-TW')).toEqual({
      mode: 'headless',
      files: ['a.csv', 'b.csv'],
      out: 'x',
      now: '2026-03-02T09:00',
      zone: 'Europe/Berlin',
      language: 'zh-TW',
    });
  });

  it('takes a value behind an equals sign', () => {
    expect(read('--zone=Asia/Tokyo').zone).toBe('Asia/Tokyo');
  });

  it.each([
    ['zh_CN.UTF-8', 'zh-CN'],
    ['zh_TW.UTF-8', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['de_DE.UTF-8', 'en'],
    ['C.UTF-8', 'en'],
  ])('speaks the language of a system that calls itself %s: %s', (locale, language) => {
    expect(readOptions([], { ...here, locale }).language).toBe(language);
  });

  it.each([
    [['--hedless'], 'unknown --hedless'],
    [['-x'], 'unknown -x'],
    [['--zone'], 'needsValue --zone'],
    [['--headless', '--in', '--out', 'x'], 'needsValue --in'],
    [['--headless', '--out', 'x'], 'needsIn'],
    [['--headless', '--in', 'a.csv'], 'needsOut'],
    [['--headless', '--in', 'a.csv', '--out', 'x', 'b.csv'], 'extra b.csv'],
    [['--out', 'x'], 'onlyHeadless --out'],
    [['--now', 'tomorrow'], 'now tomorrow'],
    [['--now', '2026-02-30T09:00'], 'now 2026-02-30T09:00'],
    [['--now', '2026-03-02'], 'now 2026-03-02'],
    [['--zone', 'Asia/Nowhere'], 'zone Asia/Nowhere'],
    [['--language', 'fr'], 'language fr'],
    [['--port', '80a'], 'port 80a'],
    [['--port', '70000'], 'port 70000'],
  ])('refuses %j', (words, reason) => {
    expect(refusal(...words)).toBe(reason);
  });
});
