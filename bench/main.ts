import type { Execution } from '../emulator/kernel/execution';
import { createWorld } from '../emulator/world';
import { growWorkbook } from './grow-workbook';
import { makeWorkbook } from './make-workbook';

/**
 * Prints, per action and number of leads: counted service calls, virtual seconds on the platform, real milliseconds here.
 * `refresh` before the numbers measures the analysis alone, with four follow-ups a lead.
 */
const isRefresh = process.argv[2] === 'refresh';
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const lines: string[][] = [['action', 'leads', 'calls', 'virtual s', 'real ms']];

if (isRefresh) for (const size of sizes.length > 0 ? sizes : [5000, 20_000, 50_000]) measureRefresh(size);
else for (const size of sizes.length > 0 ? sizes : [10, 100, 1000, 5000]) measure(size);
const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
for (const line of lines) console.log(line.map((text, column) => text.padStart(widths[column] ?? 0)).join('  '));

type Timed = (action: string, run: () => Execution | undefined) => void;

function timer(size: number): Timed {
  return (action, run) => {
    const begun = process.hrtime.bigint();
    const execution = run();
    const real = Number(process.hrtime.bigint() - begun) / 1e6;
    if (execution === undefined || !execution.ok)
      throw new Error(`${action}: ${execution?.error?.message ?? 'did not run'}`);
    if (execution.log.length > 0) console.error(action, execution.log);
    lines.push([action, String(size), String(execution.counted), execution.seconds.toFixed(1), real.toFixed(0)]);
  };
}

/** A small workbook is set up and then grows, so that only the refresh meets so many rows. */
function measureRefresh(size: number): void {
  const [leads, contacts] = [100, 4];
  const workbook = makeWorkbook(leads, contacts);
  const world = createWorld({ folder: 'dist/add-on', now: '2026-03-02T09:00', zone: 'Asia/Shanghai' });
  const desk = world.person('manager@example.com', { language: 'zh_CN' }).open(world.adoptFile(workbook));
  desk.willAnswer('YES');
  desk.run('setUp');
  growWorkbook(workbook, { times: Math.ceil(size / leads), leads, contacts });
  timer(size)('refresh analysis', () => desk.run('refreshAnalysis'));
}

function measure(size: number): void {
  const world = createWorld({ folder: 'dist/add-on', now: '2026-03-02T09:00', zone: 'Asia/Shanghai' });
  const file = world.adoptFile(makeWorkbook(size));
  const desk = world.person('manager@example.com', { language: 'zh_CN' }).open(file);
  const timed = timer(size);
  desk.willAnswer('YES');
  timed('set up, take over', () => desk.run('setUp'));
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
