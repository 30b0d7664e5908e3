import { enterFirstLeads, at } from '../cases/first-leads';
test.each(['zh-CN','zh-TW','en'] as const)('x %s', (l) => {
  const t0=Date.now();
  const book = enterFirstLeads(l, {zone:'Asia/Shanghai', fileZone:'Asia/Shanghai'});
  console.log(book.file.tabNames(), book.tab('followUps'), book.file.displayGrid(book.tab('followUps'))[0], Date.now()-t0, book.world.executions.length);
  console.log(book.desk.alerts[0]);
});
