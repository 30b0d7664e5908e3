import type { Browser, Locator } from 'playwright-core';
import { leadColumns } from '../../src/core/schema/leads';
import { stages } from '../../src/core/schema/stages';
import { openBrowser } from '../helpers/browser';
import { card, dayView, line, startView, today, twin } from './fixture';
import type { Script, Sidebar } from './page';
import { openSidebar } from './page';

let browser: Browser;
let sidebar: Sidebar;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  expect(sidebar.errors).toEqual([]);
  expect(sidebar.outside).toEqual([]);
  await sidebar.context.close();
});
afterAll(() => browser.close());

type StartMore = Parameters<typeof startView>[1];

async function open(script: Script = {}, more: StartMore = {}): Promise<Sidebar> {
  sidebar = await openSidebar(browser, { start: startView('en', more), script });
  return sidebar;
}
const button = (name: string | RegExp): Locator => sidebar.page.getByRole('button', { name });
const tab = (name: string): Locator => sidebar.page.getByRole('tab', { name: new RegExp(`^${name}`) });
const panel = (): Locator => sidebar.page.getByRole('tabpanel');
const field = (name: string): Locator => panel().locator(`[name=${name}]`);
const said = (text: string | RegExp) => sidebar.page.locator('[role=status].said').filter({ hasText: text }).waitFor();
const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent ?? '');
const request = /^[0-9a-f]{24}$/;

describe('the start', () => {
  it('shows the list that travelled with the page without asking the server', async () => {
    await open();
    await panel().getByText('某科技公司').waitFor();
    expect(await sidebar.calls()).toEqual([]);
    expect(await sidebar.page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('asks for the start view where none travelled, and again after a lost answer', async () => {
    const script: Script = { start: [{ returns: null }, { ok: true, value: startView('en') }] };
    sidebar = await openSidebar(browser, { script });
    await sidebar.page.getByText('The sidebar could not open').waitFor();
    await button('Try again').click();
    await panel().getByText('某科技公司').waitFor();
    expect((await sidebar.calls()).map(({ method }) => method)).toEqual(['start', 'start']);
  });

  it.each(['lead', 'record', 'newLead'] as const)('begins with the view that the menu asked for: %s', async (view) => {
    await open({}, { open: view });
    expect(await panel().getAttribute('id')).toBe(`panel-${view}`);
  });

  it('tells a person with several Google accounts what to do', async () => {
    const failure = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    sidebar = await openSidebar(browser, { script: { start: [{ fails: failure }] } });
    await sidebar.page.getByText(/several Google accounts are signed in/).waitFor();
  });

  it('gives a viewer the list and the card, and nothing to press that changes them', async () => {
    await open({}, { me: { key: 'V', name: 'V', role: 'viewer' } });
    expect(await sidebar.page.getByRole('tab').allTextContents()).toEqual(['My day2', 'Lead']);
    expect(await button(/^(Record|Done|Postpone)/).count()).toBe(0);
  });
});

describe('the tabs', () => {
  it('are one stop of the tab key; arrows, Home and End move inside', async () => {
    await open();
    await sidebar.page.keyboard.press('Tab');
    expect(await focused()).toBe('My day2');
    const visited: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await sidebar.page.keyboard.press(key);
      visited.push((await sidebar.page.locator('[role=tab][aria-selected=true]').getAttribute('id')) ?? '');
    }
    expect(visited.map((id) => id.slice(4))).toEqual(['lead', 'record', 'lead', 'newLead', 'day', 'newLead', 'day']);
    expect(await sidebar.page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
  });
});

describe('my day', () => {
  it('puts escalated leads into a block of their own and says how late they are', async () => {
    await open();
    expect(await panel().getByRole('heading').allTextContents()).toEqual([
      `Due now ${today}`,
      'Escalated: late for several days 1',
      'Also due 1',
      'Latest actions',
    ]);
    expect(await panel().locator('.badge').allTextContents()).toEqual(['4 days late']);
  });

  it('has a friendly word when nothing is due', async () => {
    await open({}, { day: dayView({ lines: [] }) });
    await panel().getByText('Nothing is due today').waitFor();
  });

  it('warns when the daily run is silent', async () => {
    await open({}, { day: dayView({ silent: 'No run for 26 hours.' }) });
    await panel().getByText('No run for 26 hours.').waitFor();
  });

  it('is read again when the person comes back after ten minutes, not before', async () => {
    await open({ myDay: [{ ok: true, value: dayView({ lines: [] }) }] });
    await sidebar.page.clock.install({ time: Date.now() });
    await sidebar.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect(await sidebar.calls()).toEqual([]);
    await sidebar.page.clock.fastForward('10:30');
    await sidebar.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await panel().getByText('Nothing is due today').waitFor();
    expect((await sidebar.calls()).map(({ method }) => method)).toEqual(['myDay']);
  });

  it('marks a step done: the line goes, the focus stays in the list, the change is said', async () => {
    await open({ stepDone: [{ ok: true, value: dayView({ lines: [] }) }] });
    await button('Done: 某科技公司').click();
    await said('Done: 某科技公司');
    await panel().getByText('Nothing is due today').waitFor();
    expect(await focused()).toContain('Due now');
    expect(await sidebar.calls('stepDone')).toEqual([
      { method: 'stepDone', input: { leadId: 'LX20240301', request: expect.stringMatching(request) } },
    ]);
  });

  it('offers "done" only where a step stands behind the line', async () => {
    await open();
    expect(await button(/^Done/).count()).toBe(1);
  });

  it('sends one request for two quick presses', async () => {
    await open({ stepDone: [{ ok: true, value: dayView({ lines: [] }) }] });
    await button('Done: 某科技公司').evaluate((element: HTMLElement) => {
      element.click();
      element.click();
    });
    await said('Done');
    expect(await sidebar.calls('stepDone')).toHaveLength(1);
  });

  it('postpones with a day and a reason, and asks for whichever is missing', async () => {
    await open({ postpone: [{ ok: true, value: dayView({ lines: [] }) }] });
    await button('Postpone: 某科技公司').click();
    await button('Save').click();
    expect(await panel().locator('.fault').allTextContents()).toEqual(['Please fill this in.', 'Please fill this in.']);
    expect(await sidebar.calls()).toEqual([]);
    await button('Next Mon').click();
    await field('why').fill('客户出差');
    await sidebar.page.keyboard.press('Enter');
    await said('Postponed to 2024-03-04: 某科技公司');
    expect((await sidebar.calls('postpone')).map(({ input }) => input)).toEqual([
      { leadId: 'LX20240301', to: '2024-03-04', why: '客户出差', request: expect.stringMatching(request) },
    ]);
  });

  it('closes the postpone form by Escape and gives the focus back to its button', async () => {
    await open();
    await button('Postpone: 某科技公司').click();
    await sidebar.page.keyboard.press('Escape');
    expect(await field('why').count()).toBe(0);
    expect(await focused()).toBe('Postpone');
  });

  it('leaves Escape and Enter to the input method while characters are being chosen', async () => {
    await open({ postpone: [{ ok: true, value: dayView() }] });
    await button('Postpone: 某科技公司').click();
    await field('why').fill('客户');
    await field('why').evaluate((input) => {
      for (const key of ['Escape', 'Enter']) {
        input.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, isComposing: true, bubbles: true }));
      }
    });
    expect(await field('why').inputValue()).toBe('客户');
    expect(await panel().locator('.fault').count()).toBe(0);
  });

  it.each([
    ['Tomorrow', '2024-03-03'],
    ['+3', '2024-03-05'],
    ['Next Mon', '2024-03-04'],
    ['+7', '2024-03-09'],
    ['+30', '2024-04-01'],
  ])('the date button %s means %s', async (name, day) => {
    await open();
    await button('Postpone: 某科技公司').click();
    await sidebar.page.getByRole('button', { name, exact: true }).click();
    expect(await field('to').inputValue()).toBe(day);
  });

  it.each([
    ['Approve', 'yes', 'Approved: 某制造公司'],
    ['Decline', 'no', 'Declined: 某制造公司'],
  ])('lets a manager answer a request: %s', async (name, approve, words) => {
    const asked = { leadId: 'LX1', customer: '某制造公司', stage: 'signing', stageLabel: 'Signing', by: '王' };
    await open({ answerRequest: [{ ok: true, value: dayView() }] }, { day: dayView({ requests: [asked] }) });
    await panel().getByText('王 asks for the stage “Signing”').waitFor();
    await button(`${name}: 某制造公司`).click();
    await said(words);
    expect((await sidebar.calls('answerRequest'))[0]?.input).toMatchObject({ leadId: 'LX1', approve });
  });

  it('takes an operation back after a look at what would go and what would stay', async () => {
    const operation = {
      id: 'a1b2c3d4',
      text: '2024-03-01 09:00 · 李 · Grid',
      isUndo: false,
      state: 'standing',
    } as const;
    const view = { text: '60 rows go back.', rows: 60, conflicts: ['LX9 Stage: now “Won”'], asks: 60 };
    const done = { text: 'Undone: 60 rows.', rows: 60, conflicts: [], asks: 0 };
    await open({
      operations: [{ ok: true, value: [operation] }],
      undoPreview: [{ ok: true, value: view }],
      undo: [{ ok: true, value: done }],
    });
    await button('Show what can be undone').click();
    await button(`Undo: ${operation.text}`).click();
    await panel().getByText('LX9 Stage: now “Won”').waitFor();
    await panel().getByLabel('Type the number of rows, 60, to confirm').fill('60');
    await button('Undo now').click();
    await said('Undone: 60 rows.');
    expect((await sidebar.calls('undo'))[0]?.input).toMatchObject({ operation: 'a1b2c3d4', typed: '60' });
  });

  it('shows a refusal under the line and keeps the line', async () => {
    const issues = [{ code: 'Busy', text: 'Somebody else is writing; nothing was changed.' }];
    await open({ stepDone: [{ ok: false, issues }] });
    await button('Done: 某科技公司').click();
    await panel().getByRole('alert').getByText('Somebody else is writing').waitFor();
    expect(await button('Done: 某科技公司').count()).toBe(1);
  });

  it('shows a lead twice when it waits for two people', async () => {
    await open({}, { day: dayView({ lines: [line(), line({ kindLabel: '该联系了' })] }) });
    expect(await panel().getByRole('listitem').count()).toBe(2);
  });

  it('links a telephone number and nothing that only looks like one', async () => {
    const lines = [line(), line({ leadId: 'L2', phone: 'javascript:alert(1)' })];
    await open({}, { day: dayView({ lines }) });
    const links = panel().getByRole('link');
    expect(await links.count()).toBe(1);
    expect(await links.getAttribute('href')).toBe('tel:+8613800138000');
  });
});

describe('the lead', () => {
  const selected = card('en');

  it('is read when the pointer comes in, at most once in two seconds, and only where a lead is shown', async () => {
    await open({ selectedLead: [{ ok: true, value: selected }] });
    await sidebar.page.mouse.move(150, 300);
    expect(await sidebar.calls()).toEqual([]);
    await tab('Lead').click();
    await panel().getByRole('heading', { name: '某科技公司' }).waitFor();
    await sidebar.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await sidebar.page.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent('pointerenter')));
    expect(await sidebar.calls('selectedLead')).toHaveLength(1);
  });

  it('is read again two seconds later', async () => {
    await open({ selectedLead: [{ ok: true, value: selected }] });
    await sidebar.page.clock.install();
    await tab('Lead').click();
    await panel().getByRole('heading', { name: '某科技公司' }).waitFor();
    await sidebar.page.clock.fastForward(2100);
    await sidebar.page.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent('pointerenter')));
    expect(await sidebar.calls('selectedLead')).toHaveLength(2);
  });

  it('opened from the list stays while the selection in the grid does not change', async () => {
    await open({ leadCard: [{ ok: true, value: selected }], selectedLead: [{ ok: true, value: null }] });
    await button('Open: 某科技公司').click();
    await panel().getByText('张经理').waitFor();
    await sidebar.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await sidebar.page.waitForFunction('serverCalls.length === 2');
    await button('Read the selected row').waitFor();
    await panel().getByText('张经理').waitFor();
  });

  it('says so when the selected row is no lead', async () => {
    await open({ selectedLead: [{ ok: true, value: null }] });
    await tab('Lead').click();
    await panel().getByText('No lead is selected').waitFor();
    await button('Read the selected row').click();
    await said('The selected row is not a lead.');
  });

  it('shows facts, what is missing, the checklist, the timeline and twins', async () => {
    await open({}, { selected: card('en', { twins: [twin] }) });
    await tab('Lead').click();
    expect(await panel().getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Still missing',
      'To do in this stage',
      'Timeline',
      'Details',
    ]);
    await panel().getByText('Same 电话 · 赵 · 方案讨论').waitFor();
    expect(
      await panel()
        .getByRole('link')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    ).toEqual(['tel:+8613800138000', 'mailto:zhang@example.com']);
  });

  it('treats stored text as text', async () => {
    const evil = '<img src=x onerror="document.title=1"></script><b>x</b>';
    const facts = [{ key: 'email', label: evil, text: 'javascript:alert(1)' }];
    await open({}, { selected: card('en', { customer: evil, facts, checklist: [evil] }) });
    await tab('Lead').click();
    expect(await panel().getByRole('heading', { level: 1 }).textContent()).toBe(evil);
    expect(await panel().locator('img, b, a').count()).toBe(0);
  });

  it('changes the stage to won with factors and amount as typed', async () => {
    const updateLead: Script['updateLead'] = [{ ok: true, value: card('en', { stage: 'won' }) }];
    await open({ updateLead }, { selected });
    await tab('Lead').click();
    await button('Change').click();
    await field('stage').selectOption('won');
    await sidebar.page.getByRole('button', { name: 'Clear need', exact: true }).click();
    await button('Better price').click();
    await field('amount').fill('12万');
    await field('amount').press('Control+Enter');
    await said('Saved: 某科技公司');
    expect((await sidebar.calls('updateLead'))[0]?.input).toEqual({
      leadId: 'LX20240301',
      fields: { stage: 'won', closeReason: 'win.clearNeed、win.price', amount: '12万' },
      seen: { stage: 'needs', closeReason: '', amount: '' },
      request: expect.stringMatching(request),
    });
  });

  it.each([
    ['won', ['closeReason:winFactor', 'amount']],
    ['lost', ['closeReason:lossFactor', 'nextContactOn']],
    ['nurture', ['closeReason:lossFactor', 'nextContactOn']],
    ['invalid', ['closeReason:invalidReason']],
    ['solution', []],
  ])('entering %s asks for %j', async (stage, asked) => {
    await open({}, { selected });
    await tab('Lead').click();
    await button('Change').click();
    await field('stage').selectOption(stage);
    const options = startView('en').options;
    const list = ['winFactor', 'lossFactor', 'invalidReason'];
    const shown = await panel().locator('.closing legend + .chips button').allTextContents();
    const matching = list.filter((key) => options[key]?.map(({ label }) => label).join() === shown.join());
    const inputs = await panel()
      .locator('.closing [name]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('name')));
    expect([...matching.map((key) => `closeReason:${key}`), ...inputs]).toEqual(asked);
  });

  it('sends no factor that was chosen for another outcome', async () => {
    await open({ updateLead: [{ ok: true, value: card('en', { stage: 'won' }) }] }, { selected });
    await tab('Lead').click();
    await button('Change').click();
    await field('stage').selectOption('lost');
    await button('Price objection').click();
    await field('stage').selectOption('won');
    await button('Save').click();
    await said('Saved');
    expect((await sidebar.calls('updateLead'))[0]?.input['fields']).toEqual({ stage: 'won' });
  });

  it('sends what the person saw, and no more once they have been told that somebody changed it', async () => {
    const outdated = { code: 'outdated', column: 'stage', text: 'Somebody has just put “Solution” there.' };
    const updateLead: Script['updateLead'] = [
      { ok: false, issues: [outdated] },
      { ok: true, value: card('en', { stage: 'quote' }) },
    ];
    await open({ updateLead }, { selected });
    await tab('Lead').click();
    await button('Change').click();
    await field('stage').selectOption('quote');
    await button('Save').click();
    await panel().getByText(outdated.text).waitFor();
    await button('Save').click();
    await said('Saved');
    const [first, second] = (await sidebar.calls('updateLead')).map(({ input }) => input);
    expect(first).toMatchObject({ fields: { stage: 'quote' }, seen: { stage: 'needs' } });
    expect(second).toEqual({ ...first, request: expect.stringMatching(request), seen: undefined });
    expect(second?.['request']).not.toBe(first?.['request']);
  });

  it('sends only what was changed, pending fields included', async () => {
    await open({ updateLead: [{ ok: true, value: selected }] }, { selected });
    await tab('Lead').click();
    await button('Change').click();
    await button('Save').click();
    await panel().getByText('Nothing was changed.').waitFor();
    await field('urgency').selectOption('high');
    await button('Save').click();
    await said('Saved');
    expect((await sidebar.calls('updateLead')).map(({ input }) => input['fields'])).toEqual([{ urgency: 'high' }]);
  });

  it('offers for everything that a stage asks for the control of its column', async () => {
    const needed = [...new Set(stages.flatMap(({ needs }) => needs))];
    const columns = leadColumns.filter(
      ({ key }) => needed.includes(key) && !['closeReason', 'nextContactOn'].includes(key),
    );
    const pending = columns.map(({ key }) => ({ key, label: key }));
    await open({}, { selected: card('en', { pending }) });
    await tab('Lead').click();
    await button('Change').click();
    const controls: Readonly<Record<string, string>> = {
      list: 'select',
      member: 'select',
      date: 'date',
      longText: 'textarea',
    };
    const wanted = columns.map(({ key, type }) => `${key}: ${controls[type] ?? 'text'}`);
    const offered = await panel()
      .locator('form [name]')
      .evaluateAll((all) =>
        all.map((one) => `${one.getAttribute('name')}: ${one.getAttribute('type') ?? one.localName}`),
      );
    expect(offered).toEqual(expect.arrayContaining(wanted));
  });

  it('says that a stage kept for managers waits for approval', async () => {
    await open({ updateLead: [{ ok: true, value: selected }] }, { selected });
    await tab('Lead').click();
    await button('Change').click();
    await field('stage').selectOption('signing');
    await button('Save').click();
    await said('“Signing” needs a manager’s approval');
  });

  it('follows the suggested grade with one press', async () => {
    await open(
      { updateLead: [{ ok: true, value: card('en', { grade: 'medium' }) }] },
      { selected: card('en', { suggestedGrade: 'medium' }) },
    );
    await tab('Lead').click();
    await button('Set to “Medium”').click();
    await said('Saved');
    expect((await sidebar.calls('updateLead'))[0]?.input['fields']).toEqual({ grade: 'medium' });
  });

  it('of somebody else can be read and not changed', async () => {
    await open({}, { selected: card('en', { editable: false }) });
    await tab('Lead').click();
    await panel().getByText('You can only read this lead').waitFor();
    expect(await button(/^(Change|Record)$/).count()).toBe(0);
  });
});

describe('recording a follow-up', () => {
  const selected = card('en');

  it('is one step from the list and back to it', async () => {
    await open({
      leadCard: [{ ok: true, value: selected }],
      recordFollowUp: [{ ok: true, value: selected }],
      myDay: [{ ok: true, value: dayView({ lines: [] }) }],
    });
    await button('Record: 某科技公司').click();
    await sidebar.page.keyboard.type('谈了方案');
    await field('feedback').fill('价格偏高');
    await field('nextStep').fill('发报价');
    await button('Tomorrow').click();
    await field('method').selectOption('phone');
    await sidebar.page.keyboard.press('Control+Enter');
    await said('Follow-up recorded: 某科技公司');
    await panel().getByText('Nothing is due today').waitFor();
    expect((await sidebar.calls('recordFollowUp')).map(({ input }) => input)).toEqual([
      {
        leadId: 'LX20240301',
        fields: {
          content: '谈了方案',
          feedback: '价格偏高',
          nextStep: '发报价',
          nextStepOn: '2024-03-03',
          method: 'phone',
        },
        leadFields: {},
        request: expect.stringMatching(request),
      },
    ]);
  });

  it('takes an earlier time, with or without the hour', async () => {
    await open({ recordFollowUp: [{ ok: true, value: selected }] }, { selected });
    for (const [hour, at] of [
      ['', '2024-03-01'],
      ['14:30', '2024-03-01T14:30'],
    ] as const) {
      await tab('Record').click();
      await field('content').fill('x');
      await button('Another time').click();
      await panel().locator('[type=date][aria-label=Contacted]').fill('2024-03-01');
      await panel().locator('[type=time]').fill(hour);
      await button('Save').click();
      await panel().getByText('Timeline').waitFor();
      expect((await sidebar.calls('recordFollowUp')).at(-1)?.input['fields']).toMatchObject({ contactedAt: at });
    }
  });

  it('carries a new stage with its factor', async () => {
    await open({ recordFollowUp: [{ ok: true, value: card('en', { stage: 'lost' }) }] }, { selected });
    await tab('Record').click();
    await field('content').fill('选择了别家');
    await field('stage').selectOption('lost');
    await button('Chose a competitor').click();
    await button('Save').click();
    await said('Follow-up recorded');
    expect((await sidebar.calls('recordFollowUp'))[0]?.input['leadFields']).toEqual({
      stage: 'lost',
      closeReason: 'loss.competitor',
    });
  });

  it('wants something to record', async () => {
    await open({}, { selected });
    await tab('Record').click();
    await button('Save').click();
    await panel().getByText('one of them at least').waitFor();
    expect(await field('content').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await sidebar.calls('recordFollowUp')).toEqual([]);
  });

  it('keeps a draft per lead, and the grid does not take the lead away while there is one', async () => {
    const other = card('en', { leadId: 'LX2', customer: '另一家公司' });
    await open({ selectedLead: [{ ok: true, value: other }], leadCard: [{ ok: true, value: selected }] });
    await button('Record: 某科技公司').click();
    await field('content').fill('写到一半');
    await tab('My day').click();
    await tab('Record').click();
    expect(await sidebar.calls('selectedLead')).toEqual([]);
    expect(await field('content').inputValue()).toBe('写到一半');
    await button('Read the selected row').click();
    await panel().getByText('另一家公司').waitFor();
    expect(await field('content').inputValue()).toBe('');
    await tab('My day').click();
    await button('Record: 某科技公司').click();
    expect(await field('content').inputValue()).toBe('写到一半');
  });
});

describe('an answer that comes late', () => {
  const selected = card('en');
  const other = card('en', { leadId: 'LX2', customer: '另一家公司' });

  it('does not take away the lead about which the person has begun to write', async () => {
    await open({ selectedLead: [{ held: { ok: true, value: other } }] }, { selected });
    await tab('Record').click();
    await field('content').fill('写到');
    await sidebar.release();
    await button('Read the selected row').waitFor();
    expect(await field('content').inputValue()).toBe('写到');
    await panel().getByText('某科技公司').waitFor();
  });

  it('does not replace a lead that was opened after it was asked for', async () => {
    await open(
      { selectedLead: [{ held: { ok: true, value: selected } }], leadCard: [{ ok: true, value: other }] },
      { day: dayView({ lines: [line({ leadId: 'LX2', customer: '另一家公司' })] }) },
    );
    await tab('Lead').click();
    await tab('My day').click();
    await button('Open: 另一家公司').click();
    await panel().getByText('张经理').waitFor();
    await sidebar.release();
    await panel().getByRole('heading', { name: '另一家公司' }).waitFor();
  });

  it('of a saved follow-up does not pull the person back from another view', async () => {
    await open({ recordFollowUp: [{ held: { ok: true, value: selected } }] }, { selected });
    await tab('Record').click();
    await field('content').fill('谈了方案');
    await button('Save').click();
    await tab('New lead').click();
    await field('customerName').fill('新客户');
    await sidebar.release();
    await said('Follow-up recorded');
    expect(await field('customerName').evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('a new lead', () => {
  it('is saved by Ctrl+Enter with what was typed, and the form is empty for the next one', async () => {
    await open({ newLead: [{ ok: true, value: { leadId: 'LX20240302-02', twins: [] } }] });
    await tab('New lead').click();
    await field('customerName').fill('新客户');
    await field('phone').fill('１３８ 0013 8000');
    await field('source').selectOption('tradeFair');
    await field('need').fill('ERP');
    await field('need').press('Control+Enter');
    await said('Entered as LX20240302-02');
    expect(await field('customerName').inputValue()).toBe('');
    expect((await sidebar.calls('newLead')).map(({ input }) => input)).toEqual([
      {
        fields: { customerName: '新客户', phone: '１３８ 0013 8000', source: 'tradeFair', need: 'ERP' },
        request: expect.stringMatching(request),
      },
    ]);
    await button('Open LX20240302-02').waitFor();
  });

  it('warns of a duplicate when a telling field is left, naming owner and stage, once per value', async () => {
    await open({ duplicates: [{ ok: true, value: [twin] }] });
    await tab('New lead').click();
    await field('phone').fill('13800138000');
    await field('need').focus();
    await panel().getByText('Same 电话 · 赵 · 方案讨论').waitFor();
    await field('phone').focus();
    await field('need').focus();
    expect((await sidebar.calls('duplicates')).map(({ input }) => input)).toEqual([
      { fields: { phone: '13800138000' } },
    ]);
  });

  it('keeps the draft while the person looks elsewhere', async () => {
    await open();
    await tab('New lead').click();
    await field('customerName').fill('新客户');
    await tab('My day').click();
    await tab('New lead').click();
    expect(await field('customerName').inputValue()).toBe('新客户');
  });

  it('asks for the customer before it asks the server', async () => {
    await open();
    await tab('New lead').click();
    await button('Save').click();
    await panel().getByText('Please fill this in.').waitFor();
    expect(await field('customerName').getAttribute('aria-invalid')).toBe('true');
    expect(await sidebar.calls('newLead')).toEqual([]);
  });

  it('shows what the server refused beside its field and keeps every text', async () => {
    const issues = [{ code: 'refused', column: 'phone', text: 'This is no telephone number.' }];
    await open({ newLead: [{ ok: false, issues }] });
    await tab('New lead').click();
    await field('customerName').fill('新客户');
    await field('phone').fill('12');
    await button('Save').click();
    await panel().getByText('This is no telephone number.').waitFor();
    const described = await field('phone').getAttribute('aria-describedby');
    expect(await sidebar.page.locator(`[id="${described}"]`).textContent()).toBe('This is no telephone number.');
    expect(await field('phone').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field('customerName').inputValue()).toBe('新客户');
  });
});

describe('a lost answer', () => {
  const saved = { ok: true, value: { leadId: 'LX9', twins: [] } } as const;
  const lostWays = [
    ['Google says null', { returns: null }],
    ['the connection broke', { fails: 'NetworkError: Connection failure due to HTTP 0' }],
    ['an unknown text in another language', { fails: 'Es ist ein Fehler aufgetreten' }],
  ] as const;

  async function submit(script: Script) {
    await open(script);
    await tab('New lead').click();
    await field('customerName').fill('新客户');
    await button('Save').click();
    await button('Try again').waitFor();
  }

  it.each(lostWays)('keeps the text and sends the same request again: %s', async (_, way) => {
    await submit({ newLead: [way, saved] });
    expect(await field('customerName').inputValue()).toBe('新客户');
    expect(await field('customerName').isDisabled()).toBe(true);
    expect(await focused()).toBe('Try again');
    await button('Try again').click();
    await said('Entered as LX9');
    const [first, second, ...more] = await sidebar.calls('newLead');
    expect(second).toEqual(first);
    expect(more).toEqual([]);
  });

  it('stays open when the retry finds the server busy, since the first one may have been done', async () => {
    await submit({ newLead: [{ returns: null }, { ok: false, issues: [{ code: 'Busy', text: 'Busy.' }] }, saved] });
    await button('Try again').click();
    await panel().getByText('Busy.').waitFor();
    await button('Try again').click();
    await said('Entered as LX9');
    expect(new Set((await sidebar.calls('newLead')).map(({ input }) => input['request'])).size).toBe(1);
  });

  it('is supposed, too, when the server broke down in the middle of its work', async () => {
    await submit({ newLead: [{ ok: false, issues: [{ code: 'Exception', text: 'Something broke.' }] }, saved] });
    await panel().getByText('Something broke.').waitFor();
    await button('Try again').click();
    await said('Entered as LX9');
    expect(new Set((await sidebar.calls('newLead')).map(({ input }) => input['request'])).size).toBe(1);
  });

  it('can be given up for editing; the edited text is a new request', async () => {
    await submit({ newLead: [{ returns: null }, saved] });
    await button('Edit instead').click();
    await field('customerName').fill('新客户（改）');
    await button('Save').click();
    await said('Entered as LX9');
    expect(new Set((await sidebar.calls('newLead')).map(({ input }) => input['request'])).size).toBe(2);
  });

  it('of a follow-up survives a look at another lead', async () => {
    const selected = card('en');
    const other = card('en', { leadId: 'LX2', customer: '另一家公司' });
    await open(
      {
        recordFollowUp: [{ returns: null }, { ok: true, value: selected }],
        selectedLead: [
          { ok: true, value: selected },
          { ok: true, value: other },
        ],
        leadCard: [{ ok: true, value: selected }],
      },
      { selected },
    );
    await tab('Record').click();
    await button('Read the selected row').waitFor();
    await field('content').fill('谈了方案');
    await button('Save').click();
    await button('Try again').waitFor();
    await button('Read the selected row').click();
    await panel().getByText('另一家公司').waitFor();
    await tab('My day').click();
    await button('Record: 某科技公司').click();
    await button('Try again').click();
    await said('Follow-up recorded');
    const [first, second] = await sidebar.calls('recordFollowUp');
    expect(second).toEqual(first);
  });

  it('never comes at all: the person is told after a minute', async () => {
    await open({ newLead: [] });
    await sidebar.page.clock.install();
    await tab('New lead').click();
    await field('customerName').fill('新客户');
    await button('Save').click();
    await sidebar.page.clock.fastForward(61_000);
    await button('Try again').waitFor();
  });
});
