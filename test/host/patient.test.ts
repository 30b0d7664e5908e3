import { patient } from '../../src/host/patient';

/** A service that fails so often before it works, and writes down what it is asked. */
function failing(times: number, sentence = 'サービスがタイムアウトしました') {
  const asked: string[] = [];
  let left = times;
  const call = (name: string): string => {
    asked.push(name);
    if (left > 0) {
      left -= 1;
      throw new Error(sentence);
    }
    return name;
  };
  const range = { getRow: () => call('getRow') };
  return {
    asked,
    getName: () => call('getName'),
    setValue: (value: string) => call(`setValue ${value}`),
    setProperties: (texts: Readonly<Record<string, string>>) => call(`setProperties ${JSON.stringify(texts)}`),
    getValues: () => call('getValues'),
    insertRows: () => call('insertRows'),
    insertSheet: (name: string) => call(`insertSheet ${name}`),
    getRange: () => range,
    isRange: (other: unknown) => other === range,
    failNext: (again: number) => {
      left = again;
    },
  };
}

test('what may be asked twice is asked again, in whatever language the error speaks', () => {
  const service = failing(4);
  expect(patient(service).getName()).toBe('getName');
  expect(service.asked).toHaveLength(5);
});

test('what fails for good is given up', () => {
  const service = failing(99);
  expect(() => patient(service).getName()).toThrow('サービス');
  expect(service.asked).toHaveLength(5);
});

test.each([
  'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
  'Script invoked too many times per second for this Google user account.',
  'There are too many LockService operations against the same script.',
  '短时间内调用服务的次数过多：spreadsheets。请尝试在两次调用之间使用 Utilities.sleep(1000)。',
  'Service appelé trop de fois en peu de temps : spreadsheets. Essayez Utilities.sleep(1000) entre les appels.',
])('who calls too often stops at once: %s', (sentence) => {
  const service = failing(99, sentence);
  expect(() => patient(service).getName()).toThrow(sentence);
  expect(() => patient(service).setValue('a')).toThrow(sentence);
  expect(() => patient(service).insertSheet('Leads')).toThrow(sentence);
  expect(service.asked).toEqual(['getName', 'setValue a', 'insertSheet Leads']);
});

test('nothing that was written goes again behind a call that was one too many', () => {
  const service = failing(0, 'Service invoked too many times in a short time: spreadsheets.');
  patient(service).setValue('a');
  service.failNext(1);
  expect(() => patient(service).getValues()).toThrow('short time');
  patient(service).getValues();
  expect(service.asked).toEqual(['setValue a', 'getValues', 'getValues']);
});

test('what would be done twice is done once', () => {
  const service = failing(1);
  expect(() => patient(service).insertRows()).toThrow('サービス');
  expect(service.asked).toEqual(['insertRows']);
});

test('what was written and may be lost with a failing read is written again before it', () => {
  const service = failing(0);
  patient(service).setValue('a');
  service.failNext(1);
  patient(service).getValues();
  expect(service.asked).toEqual(['setValue a', 'getValues', 'setValue a', 'getValues']);
  service.failNext(1);
  patient(service).getValues();
  expect(service.asked.slice(4)).toEqual(['getValues', 'getValues']);
});

test('a property is stored at once: a later failure brings no earlier text of it back', () => {
  const service = failing(0);
  patient(service).setProperties({ mail: 'claimed' });
  patient(service).setProperties({ mail: 'sent' });
  service.failNext(1);
  patient(service).setProperties({ mail: 'next claimed' });
  expect(service.asked.slice(2)).toEqual([
    'setProperties {"mail":"next claimed"}',
    'setProperties {"mail":"next claimed"}',
  ]);
});

test('services that a service gives are as patient, and go back to it as they were', () => {
  const service = failing(1);
  const range = patient(service).getRange();
  expect(range.getRow()).toBe('getRow');
  expect(service.asked).toEqual(['getRow', 'getRow']);
  expect(patient(service).isRange(range)).toBe(true);
});

test('a write that is lost for good is never hidden by a send that then finds nothing to send', () => {
  const pending: string[] = [];
  const written: string[] = [];
  const service = {
    setValue: (value: string) => void pending.push(value),
    activate: () => undefined,
    flush: () => {
      const lost = pending.splice(0);
      if (lost.includes('refused')) throw new Error('You are trying to edit a protected cell or object.');
      written.push(...lost);
    },
  };
  const sheet = patient(service);
  sheet.setValue('refused');
  expect(() => sheet.flush()).toThrow('protected');
  sheet.setValue('refused');
  sheet.activate();
  expect(() => sheet.flush()).toThrow('protected');
  sheet.setValue('good');
  sheet.flush();
  expect(written).toEqual(['good']);
});

/** A file that makes tabs, and fails so often: with the tab made, or without. */
function fileFailing(times: number, how: 'before' | 'after') {
  const tabs: string[] = [];
  let left = times;
  const insertSheet = (name: string) => {
    const fails = left > 0;
    left -= 1;
    if (!fails || how === 'after') tabs.push(name);
    if (fails) throw new Error('Service error');
    return { getName: () => name };
  };
  const getSheetByName = (name: string) => (tabs.includes(name) ? { getName: () => `found ${name}` } : null);
  return { tabs, file: patient({ insertSheet, getSheetByName }) };
}

test.each([
  { how: 'before', times: 1, given: 'Leads' },
  { how: 'before', times: 4, given: 'Leads' },
  { how: 'after', times: 1, given: 'found Leads' },
] as const)('a tab whose making failed $times times ($how its effect) is made once', ({ how, times, given }) => {
  const { tabs, file } = fileFailing(times, how);
  expect(file.insertSheet('Leads').getName()).toBe(given);
  expect(tabs).toEqual(['Leads']);
});

test('what cannot be made is given up', () => {
  const { tabs, file } = fileFailing(99, 'before');
  expect(() => file.insertSheet('Leads')).toThrow('Service error');
  expect(tabs).toEqual([]);
});

/** A tab of Google's: what is written waits until something sends it off. */
function sheetThatWaits() {
  const asked: string[] = [];
  let fails = false;
  const call = (name: string) => {
    asked.push(name);
    if (!fails) return;
    fails = false;
    throw new Error('Service error');
  };
  const failNext = () => {
    fails = true;
  };
  Object.assign(globalThis, { SpreadsheetApp: { flush: () => call('flush') } });
  const sheet = {
    setValue: (value: string) => call(`setValue ${value}`),
    getValues: () => call('getValues'),
    moveRows: () => call('moveRows'),
  };
  return { asked, sheet: patient(sheet), failNext };
}

test('many writes behind a failing read go again in their order, each sent off by itself', () => {
  const { asked, sheet, failNext } = sheetThatWaits();
  for (const value of ['a', 'b', 'c']) sheet.setValue(value);
  failNext();
  sheet.getValues();
  expect(asked.slice(3)).toEqual([
    'getValues',
    ...['setValue a', 'flush', 'setValue b', 'flush'],
    ...['setValue c', 'getValues'],
  ]);
});

test('before rows move, what was written is sent off: afterwards it would go to another row', () => {
  const { asked, sheet, failNext } = sheetThatWaits();
  sheet.setValue('a');
  sheet.moveRows();
  failNext();
  sheet.getValues();
  expect(asked).toEqual(['setValue a', 'flush', 'moveRows', 'getValues', 'getValues']);
});
