import type { Browser } from 'playwright-core';
import type { Language } from '../../src/core/i18n/language';
import { wordsIn } from '../../src/core/i18n/sidebar-words';
import { openBrowser } from '../helpers/browser';
import { violations } from './axe';
import { card, dayView, line, startView, twin } from './fixture';
import type { Sidebar } from './page';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const request = { leadId: 'LX20240211', customer: '某制造公司', stage: 'signing', stageLabel: '签约阶段', by: '王' };

/** Every view in a state that shows most of it, and how to get there. */
const views: Readonly<Record<string, (language: Language) => Promise<Sidebar>>> = {
  day: (language) =>
    openSidebar(browser, { start: startView(language, { day: dayView({ requests: [request], silent: 'Silent.' }) }) }),
  empty: (language) => openSidebar(browser, { start: startView(language, { day: dayView({ lines: [] }) }) }),
  postpone: async (language) => {
    const sidebar = await openSidebar(browser, { start: startView(language) });
    await sidebar.page.locator('[aria-expanded]').first().click();
    await sidebar.page.getByRole('button', { name: wordsIn(language)('save') }).click();
    return sidebar;
  },
  lead: async (language) => {
    const selected = card(language, { twins: [twin], suggestedGrade: 'medium' });
    const sidebar = await openSidebar(browser, { start: startView(language, { selected }) });
    await sidebar.page.locator('#tab-lead').click();
    return sidebar;
  },
  change: async (language) => {
    const sidebar = await openSidebar(browser, { start: startView(language, { selected: card(language) }) });
    await sidebar.page.locator('#tab-lead').click();
    await sidebar.page.locator('#panel-lead [aria-expanded]').click();
    await sidebar.page.locator('#panel-lead select[name=stage]').selectOption('won');
    return sidebar;
  },
  noLead: async (language) => {
    const sidebar = await openSidebar(browser, { start: startView(language) });
    await sidebar.page.locator('#tab-lead').click();
    return sidebar;
  },
  record: async (language) => {
    const sidebar = await openSidebar(browser, { start: startView(language, { selected: card(language) }) });
    await sidebar.page.locator('#tab-record').click();
    await sidebar.page.locator('#panel-record select[name=stage]').selectOption('lost');
    return sidebar;
  },
  newLead: async (language) => {
    const script = { duplicates: [{ ok: true, value: [twin] }] } as const;
    const sidebar = await openSidebar(browser, { start: startView(language), script });
    await sidebar.page.locator('#tab-newLead').click();
    await sidebar.page.locator('#panel-newLead input[name=phone]').fill('13800138000');
    await sidebar.page.locator('#panel-newLead input[name=email]').focus();
    await sidebar.page.locator('#panel-newLead .note').waitFor();
    return sidebar;
  },
  lost: async (language) => {
    const script = { newLead: [{ fails: 'NetworkError: Connection failure due to HTTP 0' }] } as const;
    const sidebar = await openSidebar(browser, { start: startView(language), script });
    await sidebar.page.locator('#tab-newLead').click();
    await sidebar.page.locator('#panel-newLead input[name=customerName]').fill('某科技公司');
    await sidebar.page.keyboard.press('Control+Enter');
    await sidebar.page.locator('#panel-newLead .problem').waitFor();
    return sidebar;
  },
  stranger: (language) =>
    openSidebar(browser, {
      start: startView(language, { me: { key: '', name: '', role: 'unknown' }, day: dayView({ lines: [] }) }),
    }),
  failure: (language) => openSidebar(browser, { locale: language, script: { start: [{ returns: null }] } }),
};

describe.each(['zh-CN', 'zh-TW', 'en'] as const)('in %s', (language) => {
  it.each(Object.keys(views))('%s fits 300 pixels and is accessible', async (name) => {
    const sidebar = await views[name]?.(language);
    if (!sidebar) throw new Error(`No view ${name}`);
    await sidebar.screenshot(`${name}-${language}`);
    expect(await violations(sidebar.page)).toEqual([]);
    expect(await sidebar.page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    expect(await tooSmall(sidebar)).toEqual([]);
    expect(sidebar.errors).toEqual([]);
    await sidebar.context.close();
  });
});

/** Controls that a finger or an unsteady hand would miss. */
async function tooSmall({ page }: Sidebar): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary')]
      .filter((target) => target.offsetParent !== null && target.getBoundingClientRect().height < 32)
      .map((target) => target.outerHTML),
  );
}

it('stays in its frame with long and right-to-left texts', async () => {
  const long = `${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}`;
  const lines = [
    line({ customer: long, reason: long, tags: [long, long] }),
    line({ leadId: 'L2', customer: 'شركة التقنية المتقدمة (2024)', reason: 'الاتصال بالعميل غدا' }),
    line({ leadId: 'L3', customer: '一'.repeat(200), reason: '二'.repeat(400) }),
  ];
  const selected = card('en', { customer: long, facts: [{ key: 'need', label: long, text: long }] });
  const sidebar = await openSidebar(browser, { start: startView('en', { day: dayView({ lines }), selected }) });
  await sidebar.screenshot('long-en');
  expect(await sidebar.page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await sidebar.page.locator('#tab-lead').click();
  expect(await sidebar.page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await sidebar.context.close();
});
