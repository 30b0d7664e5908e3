import { customerCodeOf } from '../../../src/core/lead/customer-code';
import { customerCode } from '../../../src/core/lead/identifiers';
import { meta, settingsWith } from '../reminder/builders';

const settings = settingsWith();
const clinic = { industry: 'medical', companySize: 'medium', stage: 'needs' };
const code = (lead: Parameters<typeof customerCodeOf>[0], given = new Map<string, number>(), known = meta()) =>
  customerCodeOf(lead, known, { settings, given });

test('names industry, size and stage by their codes, and counts within industry and size', () => {
  const given = new Map([['YL-ZY', 4]]);
  const made = code(clinic, given);
  expect(made.lead.customerCode).toBe('YL-ZY-YX-005');
  expect(made.meta.codeSerial).toBe('YL-ZY#5');
  expect(given.get('YL-ZY')).toBe(5);
  expect(code(clinic).lead.customerCode).toBe('YL-ZY-YX-001');
});

test('keeps its number while industry and size stay, and counts anew when they change', () => {
  const known = meta({ codeSerial: 'YL-ZY#7' });
  const given = new Map([['YL-ZY', 9]]);
  expect(code({ ...clinic, stage: 'quote' }, given, known).lead.customerCode).toBe('YL-ZY-BJ-007');
  expect(given.get('YL-ZY')).toBe(9);
  expect(code(clinic, new Map(), known).meta.codeSerial).toBe('YL-ZY#7');
  expect(code({ ...clinic, companySize: 'large' }, given, known).meta.codeSerial).toBe('YL-DX#1');
  expect(code(clinic, new Map(), meta({ codeSerial: 'YL-ZYX#7' })).meta.codeSerial).toBe('YL-ZY#1');
});

test('a number that was kept is never given a second time', () => {
  const given = new Map<string, number>();
  code(clinic, given, meta({ codeSerial: 'YL-ZY#7' }));
  expect(code(clinic, given).lead.customerCode).toBe('YL-ZY-YX-008');
});

test('what is missing or unknown is 00', () => {
  expect(code({}).lead.customerCode).toBe('00-00-00-001');
  expect(code({ industry: 'x', companySize: 'x', stage: 'x' }).lead.customerCode).toBe('00-00-00-001');
});

test.each([
  ['{industry}/{size}/{stage}/{seq}', 'YL/ZY/YX/7'],
  ['K{seq:5}', 'K00007'],
  ['{stage}{stage}', 'YXYX'],
  ['{nothing}-{seq}', '{nothing}-7'],
  ['plain', 'plain'],
])('the pattern %s gives %s', (pattern, text) =>
  expect(customerCode(pattern, { industry: 'YL', size: 'ZY', stage: 'YX', seq: 7 })).toBe(text),
);

test('parts that nobody knows are 00 in any pattern', () => {
  expect(customerCode('{industry}-{size}-{stage}-{seq:3}', {})).toBe('00-00-00-00');
  expect(customerCode('{industry}-{size}-{stage}', { industry: '', size: '', stage: '' })).toBe('00-00-00');
});
