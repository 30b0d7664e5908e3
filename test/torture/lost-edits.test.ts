import { actionOf } from '../../torture/actions';
import { actAs } from '../../torture/people/acts';
import { LOST } from '../../torture/people/edits';
import { opened } from '../../torture/people/gaps';
import { judged } from '../../torture/people/oracle';
import { ordersOf } from '../../torture/people/orders';
import type { Plan } from '../../torture/plan';

const planOf = (action: string): Plan => {
  const then = 'again';
  return { kind: 'people', seed: 1, action, then, faults: [] };
};

/** Two people write the same cell: what becomes of the second one is to be seen. */
const samePlace = [
  ['types into the very cell', 'edit one stage', '13800138001 阶段'],
  ['types another owner', 'sidebar: reassign a lead', '13800138001 跟进人'],
  ['types a stage of the lead that is closed', 'sidebar: close a lead', '13800138003 阶段'],
  ['types the next day of the first lead', 'sidebar: postpone', '13800138000 下次联系日期'],
  ['pastes stages over a block', 'edit one stage', "13800138001 阶段 '签约阶段'"],
] as const;

test.each(samePlace)('an edit that has vanished is missed: somebody %s, and “%s” alone stands', (act, name, where) => {
  const plan = planOf(name);
  const orders = ordersOf(plan, act);
  const lost = opened(actionOf(name), plan);
  actionOf(name).run(lost);
  const found = judged(orders, { file: lost.file, answered: true });
  expect(found.filter((text) => text.startsWith(LOST)).join()).toContain(where);
});

test.each(samePlace)('one that stands in the end, or is told in History, is not missed: %s, “%s”', (act, name) => {
  const plan = planOf(name);
  const orders = ordersOf(plan, act);
  const [first, last] = [opened(actionOf(name), plan), opened(actionOf(name), plan)];
  actAs(act, first);
  actionOf(name).run(first);
  actionOf(name).run(last);
  actAs(act, last);
  const found = [first, last].flatMap(({ file }) => judged(orders, { file, answered: true }));
  expect(found.filter((text) => text.startsWith(LOST))).toEqual([]);
});
