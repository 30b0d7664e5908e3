import { makeWorkbook } from '../../../bench/make-workbook';
import type { Execution } from '../../../emulator/kernel/execution';
import { createWorld } from '../../../emulator/world';
import { succeeded } from '../../helpers/workbook';

/** Counted service calls per action in a team's own workbook of so many leads, three follow-ups each, taken over. */
function callsWith(leads: number): Record<string, number> {
  const world = createWorld({ folder: 'dist/add-on', now: '2026-03-02T09:00', zone: 'Asia/Shanghai' });
  const file = world.adoptFile(makeWorkbook(leads));
  const desk = world.person('manager@example.com', { language: 'zh_CN' }).open(file);
  desk.willAnswer('YES');
  const setUp = succeeded(desk.run('setUp'));
  const tab = file.tabNames().find((name) => file.displayGrid(name)[0]?.includes('阶段')) ?? '';
  const stage = file.displayGrid(tab)[0]?.indexOf('阶段') ?? 0;
  desk.type(tab, `${String.fromCharCode(65 + stage)}5`, '需求确认');
  const edit = world.executions[world.executions.length - 1] as Execution;
  const menu = (name: string) => succeeded(desk.run(name)).counted;
  return {
    // A chart is inserted by one call, and leads that tell more have one chart more: the forecast's.
    setUp: setUp.counted - (setUp.calls.get('Sheet.insertChart') ?? 0),
    edit: succeeded(edit).counted,
    check: menu('checkWorkbook'),
    analysis: menu('refreshAnalysis'),
    reminders: menu('sendRemindersNow'),
    sidebar: menu('showSidebar'),
  };
}

/**
 * Whoever writes 20,000 rows gives the lock back three times in between: each piece reads, writes and proves its own. Of the two
 * small tables the header is read back together with the rows.
 */
const PIECES = 3;

describe('service calls do not grow with the rows', () => {
  const few = callsWith(10);
  const many = callsWith(5000);

  test.each(Object.keys(few))('%s: as many with 5,000 leads and 15,000 follow-ups as with 10', (action) => {
    // Three tabs whose grid has to grow ask for it once each; full blocks of History are sealed by one read and one write.
    expect(many[action]).toBeLessThanOrEqual((few[action] ?? 0) + 3 + 2 + (action === 'setUp' ? PIECES * 14 + 2 : 0));
  });

  test('an edit of a stage stays within 16', () => expect(many['edit']).toBeLessThanOrEqual(16));
});
