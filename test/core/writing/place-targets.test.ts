import { areHome, placeTargets } from '../../../src/core/writing/place-targets';
import { keysOf, row, rowsOf, targetOf } from './fixture';

const read = rowsOf(['L1', '甲', '新'], ['L2', '乙', '新'], ['L3', '丙', '新']);
const [first = row(0, {}), second = row(0, {})] = read;
const written = keysOf({ stage: '' });
const writing = { table: 'leads', written } as const;
const change = targetOf(second, { stage: '报价' });

/** Where a change of the stage of L2 goes, and what somebody had filled. */
function placed(now: typeof read, target = change, was = read): unknown {
  const ground = { ...writing, read: was, now };
  return placeTargets(ground, [target]).map(({ target: { row: at, cells }, clashes }) => [at, cells, clashes]);
}

describe('a row that stands where it stood', () => {
  test('is written as decided', () => {
    expect(areHome(writing, [change], read)).toBe(true);
    expect(placed(read)).toEqual([[3, { stage: '报价' }, []]]);
  });

  test('what a person wrote there meanwhile is theirs, and told', () => {
    const now = rowsOf(['L1', '甲', '新'], ['L2', '乙', '谈判']);
    expect(placed(now)).toEqual([
      [3, {}, [{ why: 'filled', table: 'leads', row: 3, column: 'stage', wanted: '报价', present: '谈判' }]],
    ]);
  });

  test('what a person wrote is not told where nothing else was wanted than stood there', () => {
    const now = rowsOf(['L1', '甲', '新'], ['L2', '乙', '谈判']);
    expect(placed(now, targetOf(second, { stage: '新' }))).toEqual([[3, {}, []]]);
  });

  test('somebody wrote the same: it is written once more', () => {
    expect(placed(rowsOf(['L1', '甲', '新'], ['L2', '乙', '报价']))).toEqual([[3, { stage: '报价' }, []]]);
  });

  test('a day is the same at another hour of it: the file was given another zone; another day is theirs', () => {
    const at = (serial: number) => ({ ...second, cells: { ...second.cells, nextContactOn: { serial } } });
    const target = targetOf(at(45355), { nextContactOn: { serial: 45360 } });
    const found = (serial: number) => placed([first, at(serial)], target, [first, at(45355)]);
    expect(found(45355.54)).toEqual([[3, { nextContactOn: { serial: 45360 } }, []]]);
    expect(found(45356)).toEqual([[3, {}, [expect.objectContaining({ why: 'filled', column: 'nextContactOn' })]]]);
  });

  test('where the hour counts, another hour is theirs', () => {
    const at = (serial: number) => ({ ...second, cells: { ...second.cells, registeredOn: { serial } } });
    const target = targetOf(at(45355.4), { registeredOn: { serial: 45355.2 } });
    expect(placed([first, at(45355.6)], target, [first, at(45355.4)])).toEqual([
      [3, {}, [expect.objectContaining({ why: 'filled', column: 'registeredOn' })]],
    ]);
  });

  test('a column of our own is ours', () => {
    const ours = targetOf(second, { followUpCount: 3, stage: '报价' });
    const now = [row(3, { leadId: 'L2', customerName: '乙', stage: '新', followUpCount: 7 })];
    expect(placed(now, ours)).toEqual([[3, { followUpCount: 3, stage: '报价' }, []]]);
  });
});

describe('a row that went elsewhere', () => {
  const sorted = rowsOf(['L3', '丙', '新'], ['L1', '甲', '新'], ['L2', '乙', '新']);

  test('is followed by its id', () => {
    expect(areHome(writing, [change], sorted)).toBe(false);
    expect(placed(sorted)).toEqual([[4, { stage: '报价' }, []]]);
  });

  test('is followed by what else tells it, where it has no id', () => {
    const bare = rowsOf(['', '甲'], ['', '乙'], ['', '丙']);
    const target = targetOf(row(3, { leadId: '', customerName: '乙', stage: '' }), { stage: '报价' });
    expect(placed(rowsOf(['', '丙'], ['', '甲'], ['', '乙']), target, bare)).toEqual([[4, { stage: '报价' }, []]]);
  });

  test('and had no id, stays where it is, unless one that was read stands there under another id', () => {
    const bare = rowsOf(['', '甲'], ['', '乙'], ['L3', '丙']);
    const target = targetOf(row(3, { leadId: '', customerName: '乙', stage: '' }), { stage: '报价' });
    expect(placed(rowsOf(['', '甲'], ['', '乙公司'], ['L3', '丙']), target, bare)).toEqual([
      [3, { stage: '报价' }, []],
    ]);
    expect(placed(rowsOf(['', '甲'], ['L3', '丙改'], ['', '丁']), target, bare)).toEqual([]);
  });

  test('and has gone, is left out', () => {
    expect(placed(rowsOf(['L1', '甲'], ['L3', '丙']))).toEqual([]);
  });

  test('is left out where two rows bear its id by now and none stands in its place', () => {
    expect(placed(rowsOf(['L2', '乙'], ['L1', '甲'], ['L2', '乙']))).toEqual([]);
  });

  test('the others stay where they are', () => {
    const targets = [targetOf(first, { stage: '谈判' }), change];
    const now = rowsOf(['L1', '甲', '新'], ['L3', '丙', '新'], ['L2', '乙', '新']);
    const found = placeTargets({ ...writing, read, now }, targets);
    expect(found.map(({ target }) => [target.id, target.row])).toEqual([
      ['L1', 2],
      ['L2', 4],
    ]);
    expect(areHome(writing, targets, now)).toBe(false);
  });
});

describe('ids sorted without the rest', () => {
  test('the row has stayed: its id stands with another one, which is not like it', () => {
    expect(placed(rowsOf(['L3', '甲', '新'], ['L1', '乙', '新'], ['L2', '丙', '新']))).toEqual([
      [3, { stage: '报价' }, []],
    ]);
  });

  test('whose id stands nowhere any more has stayed all the same', () => {
    expect(placed(rowsOf(['L1', '甲', '新'], ['L9', '乙', '新'], ['L3', '丙', '新']))).toEqual([
      [3, { stage: '报价' }, []],
    ]);
  });

  test('not so where the one with the id is like it too', () => {
    expect(placed(rowsOf(['L1', '甲', '新'], ['L9', '乙', '新'], ['L2', '乙', '新']))).toEqual([
      [4, { stage: '报价' }, []],
    ]);
  });
});

describe('a row without an id', () => {
  const bare = rowsOf(['', '甲'], ['', '乙']);
  const target = targetOf(row(3, { leadId: '', customerName: '乙', stage: '' }), { stage: '报价' });

  test('that was edited where it stands is the same', () => {
    expect(placed(rowsOf(['', '甲'], ['', '乙公司']), target, bare)).toEqual([[3, { stage: '报价' }, []]]);
  });

  test('in whose place another known one stands has gone', () => {
    expect(placed(rowsOf(['', '丁'], ['', '甲']), target, bare)).toEqual([]);
  });

  test('in whose place there is nothing has gone', () => {
    expect(placed(rowsOf(['', '甲']), target, bare)).toEqual([]);
  });

  test('that was blank and still is, is where it was', () => {
    const blank = targetOf(row(9, {}), { stage: '报价' });
    expect(placed(rowsOf(['', '甲']), blank, bare)).toEqual([[9, { stage: '报价' }, []]]);
  });
});
