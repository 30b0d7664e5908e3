import { createCacheService } from '../../../emulator/services/cache-service';
import { type Bench, type BenchOptions, createBench } from './service-bench';

type Service = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const service = (bench: Bench): Service => createCacheService(bench.host) as Service;
const scriptCache = (options: BenchOptions = {}): { cache: Cache; bench: Bench } => {
  const bench = createBench(options);
  return { cache: service(bench).getScriptCache(), bench };
};

describe('CacheService', () => {
  test('an entry lasts ten minutes by default', () => {
    const { cache, bench } = scriptCache();
    cache.put('a', '1');
    bench.pass(599_000);
    expect(cache.get('a')).toBe('1');
    bench.pass(1000);
    expect(cache.get('a')).toBeNull();
  });

  test('an entry lasts the given seconds, six hours at most', () => {
    const { cache, bench } = scriptCache();
    cache.put('short', '1', 5);
    cache.put('long', '1', 99_999);
    bench.pass(5000);
    expect(cache.getAll(['short', 'long'])).toEqual({ long: '1' });
    bench.pass(21_600_000);
    expect(cache.get('long')).toBeNull();
  });

  test('negative seconds are accepted and forgotten at once', () => {
    const { cache } = scriptCache();
    cache.put('a', '1', -1);
    expect(cache.get('a')).toBeNull();
  });

  test('objects and null are stored as their texts', () => {
    const { cache } = scriptCache();
    cache.putAll({ object: {}, nothing: null });
    expect(cache.getAll(['object', 'nothing', 'missing'])).toEqual({ object: '[object Object]', nothing: 'null' });
  });

  test.each(['', null])('the key %p is refused', (key) => {
    expect(() => scriptCache().cache.get(key as string)).toThrow('Invalid argument: key');
  });

  test('a key has 250 characters at most', () => {
    const { cache } = scriptCache();
    expect(() => cache.put('k'.repeat(250), '1')).not.toThrow();
    expect(() => cache.put('k'.repeat(251), '1')).toThrow('Argument too large: key');
  });

  test('a value has 102,400 bytes at most', () => {
    const { cache } = scriptCache();
    expect(() => cache.put('a', 'x'.repeat(102_400))).not.toThrow();
    expect(() => cache.put('a', 'x'.repeat(102_401))).toThrow('Argument too large: value');
    expect(() => cache.put('a', '中'.repeat(34_134))).toThrow('Argument too large: value');
  });

  test('adding 50 entries to 1,000 puts the 101 oldest out', () => {
    const { cache } = scriptCache();
    const keys = Array.from({ length: 1050 }, (_, index) => `k${index}`);
    for (const key of keys) cache.put(key, '1');
    expect(Object.keys(cache.getAll(keys))).toHaveLength(949);
    expect(cache.get('k100')).toBeNull();
    expect(cache.get('k101')).toBe('1');
  });

  test('an entry may vanish before its time', () => {
    const { cache } = scriptCache({ profile: { cacheEviction: 1 } });
    cache.put('a', '1');
    expect(cache.get('a')).toBeNull();
  });

  test('entries are removed one by one or in a list', () => {
    const { cache } = scriptCache();
    cache.putAll({ a: '1', b: '2', c: '3' });
    cache.remove('a');
    cache.removeAll(['b']);
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' });
  });

  test('the script’s cache is everybody’s, the user’s is one person’s', () => {
    const bench = createBench();
    service(bench).getScriptCache().put('a', 'all');
    service(bench).getUserCache().put('a', 'boss');
    const sales = service(bench.another({ effectiveUser: 'sales@example.com' }));
    expect(sales.getScriptCache().get('a')).toBe('all');
    expect(sales.getUserCache().get('a')).toBeNull();
    expect(sales.getDocumentCache()?.get('a')).toBeNull();
  });
});
