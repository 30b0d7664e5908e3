import { createPropertiesService } from '../../../emulator/services/properties-service';
import { type Bench, type BenchOptions, createBench } from './service-bench';

type Service = GoogleAppsScript.Properties.PropertiesService;

const service = (bench: Bench): Service => createPropertiesService(bench.host) as Service;
const documents = (options: BenchOptions = {}) => service(createBench(options)).getDocumentProperties();
const QUOTA = 'You have exceeded the property storage quota. Please remove some properties and try again.';

describe('PropertiesService', () => {
  test('a missing key is null', () => {
    expect(documents().getProperty('none')).toBeNull();
  });

  test('values that are no strings are converted', () => {
    const store = documents();
    store.setProperties({ number: 1.5, yes: true, nothing: null, object: {} } as never);
    expect(store.getProperties()).toEqual({ number: '1.5', yes: 'true', nothing: 'null', object: '[object Object]' });
  });

  test('what getProperties returns is a copy', () => {
    const store = documents();
    store.setProperty('a', '1');
    store.getProperties()['a'] = '2';
    expect(store.getProperty('a')).toBe('1');
  });

  test('keys are listed and go one by one or all together', () => {
    const store = documents();
    store.setProperty('a', '1').setProperty('b', '2').setProperty('c', '3').deleteProperty('b');
    expect(store.getKeys()).toEqual(['a', 'c']);
    expect(store.deleteAllProperties().getKeys()).toEqual([]);
  });

  test('setProperties leaves the others unless told to delete them', () => {
    const store = documents();
    store.setProperties({ a: '1' }).setProperties({ b: '2' });
    expect(store.getKeys()).toEqual(['a', 'b']);
    store.setProperties({ c: '3' }, true);
    expect(store.getKeys()).toEqual(['c']);
  });

  test.each(['', null])('the key %p is refused', (key) => {
    const message = 'When setting or getting a property value, the property name must not be null or empty';
    expect(() => documents().getProperty(key as string)).toThrow(message);
    expect(() => documents().setProperty(key as string, '1')).toThrow(message);
  });

  test('a key may have 8,066 bytes and no more', () => {
    expect(() => documents().setProperty('k'.repeat(8066), '1')).not.toThrow();
    expect(() => documents().setProperty('k'.repeat(8067), '1')).toThrow('Data storage error');
  });

  test('strictly a value ends at 9 KB, counted in bytes', () => {
    expect(() => documents().setProperty('a', '中'.repeat(3072))).not.toThrow();
    expect(() => documents().setProperty('a', '中'.repeat(3073))).toThrow('Argument too large: value');
  });

  test('as measured only the store of 524,288 bytes ends', () => {
    const store = documents({ profile: { strictProperties: false } });
    expect(() => store.setProperty('a', 'x'.repeat(524_287))).not.toThrow();
    expect(() => store.setProperty('b', '')).toThrow(QUOTA);
  });

  test('strictly a store ends at 500 KB of keys and values', () => {
    const store = documents();
    const fill = (): void => {
      for (let index = 0; index < 60; index++) store.setProperty(`key${index}`, 'x'.repeat(9000));
    };
    expect(fill).toThrow(QUOTA);
    expect(store.getKeys()).toHaveLength(56);
  });

  test('a refused setProperties changes nothing', () => {
    const store = documents();
    store.setProperty('old', '1');
    expect(() => store.setProperties({ a: '1', b: 'x'.repeat(9217) }, true)).toThrow('Argument too large');
    expect(store.getProperties()).toEqual({ old: '1' });
  });

  test('the three stores are apart, the user’s also by person', () => {
    const bench = createBench();
    service(bench).getUserProperties().setProperty('a', 'boss');
    service(bench).getScriptProperties().setProperty('a', 'script');
    const sales = bench.another({ effectiveUser: 'sales@example.com' });
    expect(service(sales).getUserProperties().getProperty('a')).toBeNull();
    expect(service(sales).getScriptProperties().getProperty('a')).toBe('script');
    expect(service(sales).getDocumentProperties().getProperty('a')).toBeNull();
    expect(service(bench.another()).getUserProperties().getProperty('a')).toBe('boss');
  });
});
