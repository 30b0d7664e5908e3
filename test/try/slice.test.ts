import { createWorld } from '../../emulator/world';

const say = (one: any) => console.log(one.functionName, one.ok, one.error, one.counted, one.seconds.toFixed(1), JSON.stringify(one.result), JSON.stringify([...one.calls].filter(([k]: any) => !/getRange$|getSheetId|getMax|getActive|Builder|getName$|getId|newData/.test(k))), one.log);
test('slice', () => {
  const world = createWorld({ folder: 'dist/add-on', now: '2024-03-01T09:00', zone: 'Asia/Shanghai' });
  const file = world.createFile({ name: '销售', locale: 'zh_CN', timeZone: 'Asia/Shanghai', owner: 'boss@example.com' });
  const boss = world.person('boss@example.com', { language: 'zh_CN' });
  const desk = boss.open(file);
  desk.willAnswer('YES'); desk.willAnswer('OK');
  const run = desk.run('setUp');
  say(run); console.log(desk.alerts.map((a) => a.message));
  console.log(file.tabNames(), file.triggers);
  desk.type('线索登记表', 'B2', '某科技公司');
  say(world.executions.at(-1));
  desk.type('线索登记表', 'M2', '成交');
  say(world.executions.at(-1));
  console.log(file.displayGrid('线索登记表')[1], file.displayGrid('变更记录'), desk.toasts);
  desk.type('线索登记表', 'M2', '乱写');
  say(world.executions.at(-1));
  console.log(file.displayGrid('线索登记表')[1], file.note('线索登记表', 'M2'), desk.toasts);
});
