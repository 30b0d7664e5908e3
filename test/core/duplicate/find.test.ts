import { duplicatesOf, findDuplicates } from '../../../src/core/duplicate/find';
import type { Lead } from '../../../src/core/schema/row';

const plain = (leadId: string, more: Lead): Lead => ({ leadId, ...more });
const by = (candidate: Lead, leads: readonly Lead[]) =>
  duplicatesOf(candidate, leads).map((twin) => `${twin.lead.leadId} ${twin.by}`);

describe('the twins of a lead', () => {
  test.each([
    ['one phone in two spellings', { phone: '+86 138 0013 8000' }, { phone: '138-0013-8000' }, 'phone'],
    ['one of several numbers', { phone: '13800138000、13900139000' }, { phone: '13900139000' }, 'phone'],
    ['one address', { email: 'Li@Example.com' }, { email: 'li@example.COM' }, 'email'],
    ['traditional and simplified', { customerName: '廣東電子' }, { customerName: '广东电子' }, 'name'],
    ['legal form', { customerName: '某某科技有限公司' }, { customerName: '某某科技' }, 'name'],
    ['width, case, blanks', { customerName: 'Ａcme  Co., Ltd.' }, { customerName: 'ACME' }, 'name'],
  ])('%s', (_what, ...[one, other, sign]) => {
    expect(by(plain('A', one as Lead), [plain('A', one as Lead), plain('B', other as Lead)])).toEqual([`B ${sign}`]);
  });

  test('each stands once, under its strongest sign; a nearly equal name is only a hint and comes last', () => {
    const candidate = plain('A', { customerName: '深圳市海天科技', phone: '13800138000' });
    const leads = [
      plain('S', { customerName: '深圳市海田科技' }),
      plain('B', { customerName: '深圳市海天科技', phone: '13800138000' }),
      plain('C', { customerName: '北京市海天科技' }),
    ];
    expect(by(candidate, leads)).toEqual(['B phone', 'S similar']);
  });

  test('blank and unreadable values are no twins', () => {
    expect(
      by(plain('A', { phone: '12', email: 'x', customerName: '' }), [plain('B', { phone: '12', email: 'x' })]),
    ).toEqual([]);
  });

  test('a lead that has no ID yet is compared with all', () => {
    expect(by({ customerName: '海天' }, [plain('A', { customerName: '海天' })])).toEqual(['A name']);
  });
});

describe('every group of duplicates', () => {
  test('by phone, e-mail and name', () => {
    const leads = [
      plain('A', { customerName: '海天', phone: '13800138000' }),
      plain('B', { customerName: '海天公司', phone: '+8613800138000' }),
      plain('C', { customerName: '海天' }),
      plain('D', { customerName: '别的' }),
    ];
    const groups = findDuplicates(leads).map(({ by: sign, leads: found }) => [
      sign,
      ...found.map(({ leadId }) => leadId),
    ]);
    expect(groups).toEqual([
      ['phone', 'A', 'B'],
      ['name', 'A', 'C'],
    ]);
  });

  test('30,000 leads are blocked in a moment', () => {
    const leads = Array.from({ length: 30000 }, (_, index) =>
      plain(`L${index}`, { customerName: `客户${index % 29000}`, phone: `138${String(index).padStart(8, '0')}` }),
    );
    const start = process.hrtime.bigint();
    expect(findDuplicates(leads)).toHaveLength(1000);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(5000);
  });
});
