import { createUtilities } from '../../../emulator/services/utilities';
import { type Bench, createBench } from './service-bench';

const utilities = (bench: Bench = createBench()) => createUtilities(bench.host) as GoogleAppsScript.Utilities.Utilities;
const hex = (bytes: readonly number[]): string => Buffer.from(bytes).toString('hex');

describe('Utilities', () => {
  test('formatDate takes Java patterns and the zone given', () => {
    const date = new Date('2026-04-16T16:00:00Z') as never;
    expect(utilities().formatDate(date, 'Asia/Shanghai', 'yyyy-MM-dd')).toBe('2026-04-17');
    expect(utilities().formatDate(date, 'GMT', 'yyyy-MM-dd')).toBe('2026-04-16');
  });

  test('YYYY is the year of the week, a trap at the turn of the year', () => {
    const date = new Date('2026-12-28T00:00:00Z') as never;
    expect(utilities().formatDate(date, 'GMT', 'YYYY yyyy')).toBe('2027 2026');
  });

  test('parseDate takes them too', () => {
    const date = utilities().parseDate('2026-04-17', 'Asia/Shanghai', 'yyyy-MM-dd');
    expect(date.toISOString()).toBe('2026-04-16T16:00:00.000Z');
    expect(() => utilities().parseDate('soon', 'GMT', 'yyyy-MM-dd')).toThrow('Unparseable date: "soon"');
  });

  test('UUIDs are of version 4, differ, and come from the seed', () => {
    const [first, second] = [createBench(), createBench()].map((bench) => utilities(bench));
    const id = first?.getUuid() ?? '';
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second?.getUuid()).toBe(id);
    expect(first?.getUuid()).not.toBe(id);
  });

  test('sleep costs virtual time', () => {
    const bench = createBench();
    const start = bench.host.now();
    utilities(bench).sleep(2000);
    expect(bench.host.now() - start).toBe(2000);
  });

  test('bytes are signed', () => {
    expect(utilities().newBlob('中').getBytes()).toEqual([-28, -72, -83]);
    expect(utilities().newBlob([-28, -72, -83]).getDataAsString()).toBe('中');
  });

  test('base 64, there and back, plain and for the web', () => {
    const service = utilities();
    expect(service.base64Encode('a?>')).toBe('YT8+');
    expect(service.base64EncodeWebSafe('a?>')).toBe('YT8-');
    expect(service.base64DecodeWebSafe('YT8-')).toEqual([97, 63, 62]);
    expect(service.base64Encode('中', service.Charset.UTF_8)).toBe('5Lit');
    expect(service.base64Encode([-28, -72, -83])).toBe('5Lit');
    expect(() => service.base64Decode('***')).toThrow('Could not decode string.');
  });

  test.each([
    ['MD5', '900150983cd24fb0d6963f7d28e17f72'],
    ['SHA_1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['SHA_256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ] as const)('the %s digest of abc', (name, expected) => {
    const service = utilities();
    expect(hex(service.computeDigest(service.DigestAlgorithm[name], 'abc'))).toBe(expected);
  });

  test('text beyond ASCII needs a charset: nobody knows which one is meant without', () => {
    const service = utilities();
    expect(() => service.computeDigest(service.DigestAlgorithm.MD5, '中')).toThrow(
      expect.objectContaining({ name: 'EmulatorGap' }),
    );
    expect(service.computeDigest(service.DigestAlgorithm.MD5, '中', service.Charset.UTF_8)).toHaveLength(16);
  });

  test('an HMAC signature', () => {
    expect(hex(utilities().computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  test('blobs have names and types, and copies are apart', () => {
    const blob = utilities().newBlob('a,b', 'text/csv', 'leads.csv');
    const copy = blob.copyBlob().setName('other.csv').setDataFromString('c');
    expect([blob.getName(), blob.getContentType(), blob.getDataAsString()]).toEqual(['leads.csv', 'text/csv', 'a,b']);
    expect([copy.getName(), copy.getDataAsString()]).toEqual(['other.csv', 'c']);
  });

  test('gzip and back', () => {
    const service = utilities();
    const packed = service.gzip(service.newBlob('hello', 'text/plain', 'a.txt'));
    expect(packed.getName()).toBe('a.txt.gz');
    expect(service.ungzip(packed).getDataAsString()).toBe('hello');
  });

  test.each([
    ['%s is %d', ['a', 3], 'a is 3'],
    ['%05d|%-4s|%.2f', [42, 'x', 2.71], '00042|x   |2.71'],
    ['100%%', [], '100%'],
  ])('formatString %j', (template, values, expected) => {
    expect(utilities().formatString(template, ...values)).toBe(expected);
  });
});
