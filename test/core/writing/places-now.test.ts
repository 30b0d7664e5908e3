import { placesNow } from '../../../src/core/writing/places-now';

const old = ['编号', '客户', '', '阶段'];

test.each([
  ['moved columns', ['阶段', '编号', '客户', ''], [1, 2, undefined, 0]],
  ['an inserted one', ['编号', '新', '客户', '', '阶段'], [0, 2, undefined, 4]],
  ['a deleted one', ['编号', '', '阶段'], [0, undefined, undefined, 2]],
  ['a renamed one: it stands at its old place', ['编号', '公司', '', '阶段'], [0, 1, undefined, 3]],
  [
    'a renamed one where columns were inserted too: nobody knows',
    ['编号', '公司', '', '阶段', '新'],
    [0, undefined, undefined, 3],
  ],
  ['two that changed places with a renamed one', ['客户', '编码', '', '阶段'], [undefined, 0, undefined, 3]],
])('%s', (_what, now, places) => {
  const place = placesNow(old, now);
  expect(old.map((_header, at) => place(at))).toEqual(places);
  expect(place(old.length)).toBeUndefined();
});
