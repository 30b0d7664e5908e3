import { writeFileSync } from 'node:fs';
import { createWorld } from '../../emulator/world';
import { toXlsx } from '../../emulator/files/to-xlsx';
import { makeWorkbook } from '../../bench/make-workbook';
test('x', async () => {
  const world = createWorld({ folder: 'dist/add-on', now: '2026-03-02T09:00', zone: 'Asia/Shanghai' });
  const file = world.adoptFile(makeWorkbook(300));
  const desk = world.person('manager@example.com', { language: 'zh_CN' }).open(file);
  desk.willAnswer('YES');
  const run = desk.run('setUp');
  console.log(run.ok, run.error, JSON.stringify(run.result), desk.alerts.map((a) => a.message).join('\n'));
  // keep only the analysis tab visible for the picture
  for (const sheet of file.workbook.sheets) if (sheet.name !== '转化分析表') sheet.hidden = true;
  writeFileSync('build/analysis.xlsx', await toXlsx(file.workbook, world.now()));
});
