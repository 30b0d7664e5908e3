import { leads } from './callers';

const deep = (levels: number, open: string, close: string): string => open.repeat(levels) + close.repeat(levels);

/** JSON whose key is literally `__proto__`, as only a text can carry it. */
const polluted = JSON.parse(
  '{"__proto__":{"role":"manager","email":"boss@example.com"},"constructor":{"prototype":{"x":1}}}',
);

/** What a page that is not ours could hand to a function. */
export const strangeArguments: readonly (readonly unknown[])[] = [
  [null],
  [0],
  [-1],
  [1e308],
  [true],
  [''],
  ['boss@example.com'],
  ['__proto__'],
  [[]],
  [['start', '{}']],
  [{}],
  [{ triggerUid: '' }],
  [{ triggerUid: '12345', authMode: 'FULL', range: { getSheet: 'x' }, user: { email: 'boss@example.com' } }],
  [{ triggerUid: ['1'], range: {}, source: {} }],
  [{ role: 'manager', email: 'boss@example.com' }, { role: 'manager' }],
  [polluted, polluted],
  ['x'.repeat(100_000)],
  [JSON.parse(deep(200, '[', ']'))],
];

/** Texts in the place of a method's JSON, none of which is a request. */
export const strangeJson: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['true', true],
  ['an object instead of text', { leadId: leads.own }],
  ['an array instead of text', ['{}']],
  ['the empty text', ''],
  ['broken JSON', '{'],
  ['JSON with a rest', '{} {}'],
  ['JSON null', 'null'],
  ['a JSON number', '1e999'],
  ['a JSON array', '[]'],
  ['a JSON text', '"x"'],
  ['an array for an id', '{"leadId":["LX20240301"]}'],
  ['an object for an id', '{"leadId":{"toString":"LX20240301"}}'],
  ['a number for an id', '{"leadId":20240301}'],
  ['null for an id', '{"leadId":null}'],
  ['an empty id', '{"leadId":""}'],
  ['a further field', '{"leadId":"LX20240301","role":"manager"}'],
  ['a role', '{"role":"manager"}'],
  ['a key of the prototype', '{"leadId":"LX20240301","__proto__":{"role":"manager"}}'],
  ['a constructor', '{"leadId":"LX20240301","constructor":{"prototype":{"role":"manager"}}}'],
  ['an object for whom the page was opened', '{"me":{"key":"陈"}}'],
  ['an id of a million signs', JSON.stringify({ leadId: 'x'.repeat(1_000_000) })],
  ['a request of 600,000 signs', JSON.stringify({ fields: { notes: 'x'.repeat(600_000) } })],
  ['arrays ten thousand deep', deep(10_000, '[', ']')],
  ['objects ten thousand deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['fields ten thousand deep', `{"fields":${deep(10_000, '[', ']')}}`],
];
