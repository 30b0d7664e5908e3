import type { Recognizer } from './kinds';
import { sentenceNameOf } from './signature-table';

/** The list of argument kinds as Google's sentence prints it: `(String,number,SpreadsheetApp.Range)`. */
export function describeArguments(values: readonly unknown[], recognizer: Recognizer): string {
  return `(${values.map((value) => describe(value, recognizer)).join(',')})`;
}

function describe(value: unknown, recognizer: Recognizer): string {
  if (value === null || value === undefined) return 'null';
  const simple = { string: 'String', number: 'number', boolean: 'Boolean' }[typeof value as 'string'];
  if (simple !== undefined) return simple;
  const className = recognizer.classOf(value);
  if (className !== undefined) return sentenceNameOf(className);
  if (Array.isArray(value)) return describeArray(value, recognizer);
  return Object.prototype.toString.call(value) === '[object Date]' ? 'Date' : '(class)';
}

function describeArray(values: readonly unknown[], recognizer: Recognizer): string {
  const kinds = new Set(values.map((value) => (Array.isArray(value) ? '(class)' : describe(value, recognizer))));
  const [only] = kinds;
  return kinds.size === 1 && only !== '(class)' && only !== 'null' ? `${only}[]` : '(class)';
}
