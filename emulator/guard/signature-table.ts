import { CORRECTIONS } from './corrections';
import { type Checker, checkerOf } from './kinds';
import table from './signatures.json';

interface RawClass {
  name: string;
  methods: Record<string, { parameters: string[]; returns: string }[]>;
  properties: Record<string, string>;
}

/** One way to call a method. */
export interface Overload {
  readonly required: number;
  readonly checkers: readonly Checker[];
  /** Checks every further argument when the last parameter repeats. */
  readonly rest?: Checker;
}

/** A method of a service class, ready to check calls against. */
export interface MethodSignature {
  /** 'Range.setValue': for counts, prices and hooks. */
  readonly name: string;
  /** 'SpreadsheetApp.Range.setValue': for Google's sentences. */
  readonly sentenceName: string;
  readonly overloads: readonly Overload[];
}

interface ClassSignature {
  readonly className: string;
  readonly methods: ReadonlyMap<string, MethodSignature>;
  readonly properties: ReadonlySet<string>;
}

const classes: Readonly<Record<string, RawClass>> = table.classes as unknown as Record<string, RawClass>;
const enums: Readonly<Record<string, string[]>> = table.enums;
const ready = new Map<string, ClassSignature>();

/** The signature of a service class, or undefined when the types do not know it. */
export function classSignature(className: string): ClassSignature | undefined {
  const known = ready.get(className);
  if (known !== undefined) return known;
  const raw = Object.hasOwn(classes, className) ? classes[className] : undefined;
  if (raw === undefined) return undefined;
  const made = compileClass(className, raw);
  ready.set(className, made);
  return made;
}

/** The names an enum has in the published types, or undefined. */
export function enumNames(enumName: string): readonly string[] | undefined {
  return Object.hasOwn(enums, enumName) ? enums[enumName] : undefined;
}

/** How Google's sentences call a class: 'Range' → 'SpreadsheetApp.Range'. */
export function sentenceNameOf(className: string): string {
  return (Object.hasOwn(classes, className) ? classes[className]?.name : undefined) ?? className;
}

function compileClass(className: string, raw: RawClass): ClassSignature {
  const methods = new Map<string, MethodSignature>();
  for (const [method, overloads] of Object.entries(raw.methods)) {
    const name = `${className}.${method}`;
    const parameters = CORRECTIONS[name] ?? overloads.map((one) => one.parameters);
    const sentenceName = `${raw.name}.${method}`;
    methods.set(method, { name, sentenceName, overloads: parameters.map(compileOverload) });
  }
  return { className, methods, properties: new Set(Object.keys(raw.properties)) };
}

function compileOverload(parameters: readonly string[]): Overload {
  const last = parameters.at(-1) ?? '';
  const fixed = last.startsWith('...') ? parameters.slice(0, -1) : parameters;
  const required = fixed.filter((kind) => !kind.startsWith('?')).length;
  const checkers = fixed.map((kind) => checkerOf(kind.startsWith('?') ? `${kind.slice(1)}|null` : kind));
  return { required, checkers, ...(last.startsWith('...') ? { rest: checkerOf(last.slice(3)) } : {}) };
}
