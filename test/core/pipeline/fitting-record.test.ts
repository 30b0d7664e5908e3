import type { MemoryRow } from '../../../src/core/history/memory';
import { fittingRecord } from '../../../src/core/pipeline/fitting-record';
import type { Cell, Row } from '../../../src/core/schema/row';

const record = (key: string, values: Readonly<Record<string, string>>): MemoryRow => ({
  ...{ key, values, operation: '', deletedOn: '' },
  meta: { origin: {}, stageOn: '', enteredAt: '' },
});
const acme = record('L:1', { customerName: 'Acme', phone: '13800138000', need: 'CRM', stage: 'quote', reminder: 'x' });
const beta = record('L:2', { customerName: 'Beta', phone: '13800138000' });
const row = (cells: Readonly<Record<string, Cell>>): Row<string> => ({ row: 2, cells });
const found = (cells: Readonly<Record<string, Cell>>, records = [acme, beta]) =>
  fittingRecord('leads', row(cells), records)?.key;

describe('whose row it is, of which a merge has hidden a part', () => {
  test('the only record that says all that is still shown', () => {
    expect(found({ customerName: 'ACME ', need: 'crm' })).toBe('L:1');
    expect(found({ phone: 13800138000, customerName: 'Beta' })).toBe('L:2');
  });

  test('nobody’s, where two fit', () => expect(found({ phone: '13800138000' })).toBeUndefined());

  test('nobody’s, where none fits, or one only in part', () => {
    expect(found({ customerName: 'Gamma' })).toBeUndefined();
    expect(found({ customerName: 'Acme', need: 'ERP' })).toBeUndefined();
    expect(found({ customerName: 'Beta', need: 'CRM' })).toBeUndefined();
  });

  test('nobody’s, where nothing is shown: every record would fit', () => {
    expect(found({}, [acme])).toBeUndefined();
    expect(found({ customerName: '', notes: ' ' }, [acme])).toBeUndefined();
  });

  test('what is chosen from lists, dates and the reminder tell nobody apart', () => {
    expect(found({ stage: 'quote' }, [acme])).toBeUndefined();
    expect(found({ reminder: 'x' }, [acme])).toBeUndefined();
    expect(found({ customerName: 'Acme', need: { serial: 45000 } }, [acme])).toBe('L:1');
    expect(found({ customerName: 'Acme', reminder: 'another day' })).toBe('L:1');
  });
});
