import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runHeadless } from './headless';
import { fill, type Language } from './language';
import { momentAt } from './moment';
import { askedLanguage, type Options, readOptions, type Surroundings } from './read-options';
import { sentenceOf } from './sentence-of';
import { servePage } from './serve-page';
import { failureWords, usage } from './words';

/** Where the bundle stands: build/ of the repository, the page's script and style beside it. */
const home = resolve(dirname(process.argv[1] ?? ''));

function surroundings(): Surroundings {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return { zone: timeZone, locale: process.env['LC_ALL'] || process.env['LANG'] || locale };
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function carryOut(options: Options): Promise<void> {
  const { language, zone } = options;
  if (options.mode === 'help') return void process.stdout.write(`${usage[language]}\n`);
  const addOn = resolve(options.addOn ?? join(home, '../dist/add-on'));
  if (!existsSync(join(addOn, 'appsscript.json')))
    throw new Error(fill(failureWords.build[language], { folder: addOn }));
  const common = { ...options, addOn, say: tell };
  const now = options.now ?? momentAt(Date.now(), zone);
  if (options.mode === 'page') await servePage({ ...common, assets: join(home, 'page') });
  else await runHeadless({ ...common, now });
}

async function main(words: readonly string[]): Promise<void> {
  const here = surroundings();
  let language: Language = askedLanguage(words, here.locale);
  try {
    const options = readOptions(words, here);
    language = options.language;
    await carryOut(options);
  } catch (error) {
    const { text, exitCode } = sentenceOf(error, language);
    tell(text);
    if (process.env['LEADBOOK_DEBUG'] && error instanceof Error) tell(error.stack ?? '');
    process.exitCode = exitCode;
  }
}

void main(process.argv.slice(2));
