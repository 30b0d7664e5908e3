import type { Execution } from '../emulator/kernel/execution';
import { createWorld } from '../emulator/world';
import { makeWorkbook } from './make-workbook';

/**
 * Prints, per action and number of leads: counted service calls, virtual seconds on the platform, real milliseconds here.
 * `refresh` before the numbers measures the analysis alone, with four follow-ups a lead.
 */
const isRefresh = process.argv[2] === 'refresh';
const CONTACTS = isRefresh ? 4 : 3;
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const lines: string[][] = [['action', 'leads', 'calls', 'virtual s', 'real ms']];

const usual = isRefresh ? [5000, 20_000, 50_000] : [10, 100, 1000, 5000];
for (const size of sizes.length > 0 ? sizes : usual) measure(size);
const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
for (const line of lines) console.log(line.map((text, column) => text.padStart(widths[column] ?? 0)).join('  '));

function measure(size: number): void {
  const world = createWorld({ folder: 'dist/add-on', now: '2026-03-02T09:00', zone: 'Asia/Shanghai' });
  const file = world.adoptFile(makeWorkbook(size, CONTACTS));
  const desk = world.person('manager@example.com', { language: 'zh_CN' }).open(file);
  const timed = (action: string, run: () => Execution | undefined): void => {
    const begun = process.hrtime.bigint();
    const execution = run();
    const real = Number(process.hrtime.bigint() - begun) / 1e6;
    if (execution === undefined || !execution.ok)
      throw new Error(`${action}: ${execution?.error?.message ?? 'did not run'}`);
    if (execution.log.length > 0) console.error(action, execution.log);
    lines.push([action, String(size), String(execution.counted), execution.seconds.toFixed(1), real.toFixed(0)]);
  };
  desk.willAnswer('YES');
  timed('set up, take over', () => desk.run('setUp'));
  if (isRefresh) {
    timed('refresh analysis', () => desk.run('refreshAnalysis'));
    timed('refresh again', () => desk.run('refreshAnalysis'));
    return;
  }
  timed('check workbook', () => desk.run('checkWorkbook'));
  const leads = file.tabNames().find((name) => name.includes('登记')) ?? file.tabNames()[0] ?? '';
  const stage = file.grid(leads)[0]?.indexOf('阶段') ?? 0;
  timed('type a stage', () => {
    desk.type(leads, `${String.fromCharCode(65 + stage)}5`, '需求确认');
    return world.executions[world.executions.length - 1];
  });
  timed('refresh analysis', () => desk.run('refreshAnalysis'));
  timed('send reminders', () => desk.run('sendRemindersNow'));
  timed('open the sidebar', () => desk.run('showSidebar'));
}
