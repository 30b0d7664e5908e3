import { BadOption } from './bad-option';
import { type Language, languageOf, languages } from './language';

/** What the command line asks for. */
export interface Options {
  readonly mode: 'page' | 'headless' | 'help';
  readonly files: readonly string[];
  /** Folder of the results; '' for the page. */
  readonly out: string;
  /** Wall time 'YYYY-MM-DDTHH:mm' at which the virtual clock starts; absent = the real one. */
  readonly now?: string;
  readonly zone: string;
  readonly language: Language;
  readonly port?: number;
  /** Folder of the built add-on; absent = dist/add-on. */
  readonly addOn?: string;
}

const WITH_VALUE = ['--in', '--out', '--now', '--zone', '--language', '--port', '--add-on'] as const;
const WITHOUT_VALUE = ['--headless', '--help'] as const;

interface Words {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly string[];
}

const isOneOf = (names: readonly string[], name: string): boolean => names.includes(name);

/** `--zone=Asia/Shanghai` is `--zone Asia/Shanghai`. */
function split(parts: readonly string[]): string[] {
  return parts.flatMap((part) => {
    const at = part.startsWith('--') ? part.indexOf('=') : -1;
    return at < 0 ? [part] : [part.slice(0, at), part.slice(at + 1)];
  });
}

function sortOut(parts: readonly string[]): Words {
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const files: string[] = [];
  const rest = split(parts);
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    if (isOneOf(WITH_VALUE, part)) values.set(part, [...(values.get(part) ?? []), valueFor(part, rest)]);
    else if (isOneOf(WITHOUT_VALUE, part)) flags.add(part);
    else if (part.startsWith('-')) throw new BadOption('unknown', part);
    else files.push(part);
  }
  return { flags, values, files };
}

function valueFor(option: string, rest: string[]): string {
  const value = rest.shift();
  if (value === undefined || value === '' || value.startsWith('--')) throw new BadOption('needsValue', option);
  return value;
}

function momentOf(text: string): string {
  const instant = Date.parse(`${text}:00Z`);
  const isReal = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) && !Number.isNaN(instant);
  if (!isReal || new Date(instant).toISOString().slice(0, 16) !== text) throw new BadOption('now', text);
  return text;
}

function zoneOf(text: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new BadOption('zone', text);
  }
}

function languageNamed(text: string): Language {
  const found = languages.find((language) => language.toLowerCase() === text.toLowerCase().replace('_', '-'));
  if (found === undefined) throw new BadOption('language', text);
  return found;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new BadOption('port', text);
  return port;
}

/** Each combination that makes no sense has its sentence. */
function checkTogether({ flags, values, files }: Words): void {
  if (!flags.has('--headless')) {
    const [stray] = ['--in', '--out'].filter((option) => values.has(option));
    if (stray !== undefined) throw new BadOption('onlyHeadless', stray);
    return;
  }
  const [extra] = files;
  if (extra !== undefined) throw new BadOption('extra', extra);
  if (!values.has('--in')) throw new BadOption('needsIn');
  if (!values.has('--out')) throw new BadOption('needsOut');
}

/** The machine as far as defaults come from it. */
export interface Surroundings {
  readonly zone: string;
  /** Tag of the system's language. */
  readonly locale: string;
}

/** `{ [name]: value }`, or nothing where there is no value. */
function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: Value });
}

const map = <From, To>(value: From | undefined, change: (from: From) => To): To | undefined =>
  value === undefined ? undefined : change(value);

function modeOf({ flags }: Words): Options['mode'] {
  if (flags.has('--help')) return 'help';
  return flags.has('--headless') ? 'headless' : 'page';
}

/** Reads the command line; what cannot be followed throws `BadOption`. */
export function readOptions(parts: readonly string[], { zone, locale }: Surroundings): Options {
  const words = sortOut(parts);
  const last = (option: string): string | undefined => words.values.get(option)?.at(-1);
  const mode = modeOf(words);
  if (mode !== 'help') checkTogether(words);
  return {
    mode,
    files: mode === 'headless' ? (words.values.get('--in') ?? []) : words.files,
    out: last('--out') ?? '',
    zone: zoneOf(last('--zone') ?? zone),
    language: languageNamed(last('--language') ?? languageOf(locale)),
    ...given('now', map(last('--now'), momentOf)),
    ...given('port', map(last('--port'), portOf)),
    ...given('addOn', last('--add-on')),
  };
}

/** The language in which a wrong command line is answered. */
export function askedLanguage(parts: readonly string[], locale: string): Language {
  const words = split(parts);
  const asked = words[words.indexOf('--language') + 1] ?? '';
  const found = words.includes('--language') && languages.find((language) => language === asked);
  return found || languageOf(locale);
}
