import { openTeam, leadsTab, settingsTab, people } from '../../helpers/team';
const show = (one: any) => console.log(one.functionName, one.ok, one.error, one.counted, one.seconds.toFixed(1), JSON.stringify(one.result), JSON.stringify([...one.calls].filter(([k]: any) => !/getRange$|getSheetId|getMax|getActive|Builder|getName$|getId|newData/.test(k))), one.log);
test('probe', () => {
  const t0 = Date.now();
  const team = openTeam();
  console.log('set up', Date.now() - t0);
  console.log(team.boss.alerts.map((a) => a.message));
  console.log(team.file.grid(settingsTab).filter(([k]) => String(k).startsWith('member')).map((l) => l.join('|')).join('\n'));
  team.boss.paste(leadsTab, 'B2', [['某科技公司', '张经理', '', '13800138000', '', '', '展会', '需要 CRM']]);
  team.boss.type(leadsTab, 'N2', '李');
  show(team.world.executions.at(-1));
  const runs = team.world.advanceTo('2024-03-04T12:00');
  for (const r of runs) show(r);
  console.log(team.world.outbox.map((m) => [m.to, m.subject, m.body]));
  console.log(team.file.displayGrid('今日提醒').map((l) => l.join('|')).join('\n'));
});
