import { EXAMPLE_NOW, exampleBook } from './example-book';
import { giveAddresses } from './example-team';
import { exampleWords } from './example-words';
import { fill, type Language } from './language';
import { listen } from './listen';
import { momentAt } from './moment';
import { localeOf, MANAGER, openLeadbook } from './open-leadbook';
import { makeAnswer } from './page-routes';
import { PageSession } from './page-session';
import { readInput } from './read-input';
import { DAY, runDay } from './run-day';
import { tabNamed } from './tab-key';
import { progressWords } from './words';

export interface PageOptions {
  readonly files: readonly string[];
  readonly now?: string;
  readonly zone: string;
  readonly language: Language;
  readonly port?: number;
  readonly addOn: string;
  /** Folder of the page's script and style. */
  readonly assets: string;
  say(line: string): void;
}

export interface RunningPage {
  readonly address: string;
  close(): Promise<void>;
}

const PORT = 4173;

/** Does the day's work on a file or the examples and serves the page until it is closed. */
export async function servePage(options: PageOptions): Promise<RunningPage> {
  const { language, say, assets, port = PORT } = options;
  const session = await startSession(options);
  const server = await listen(makeAnswer({ session, assets, language }), port);
  say(fill(progressWords.open[language], { address: server.address }));
  return server;
}

async function startSession({ files, zone, language, addOn, say, now }: PageOptions): Promise<PageSession> {
  const setting = { id: 'workbook', name: 'Leadbook', owner: MANAGER, locale: localeOf(language), timeZone: zone };
  const isExample = files.length === 0;
  const workbook = isExample ? exampleBook(language, zone) : (await readInput(files, setting)).workbook;
  const start = now ?? (isExample ? EXAMPLE_NOW : momentAt(Date.now(), zone));
  const book = openLeadbook({ workbook, addOn, now: start, zone, language });
  let step = 0;
  runDay(book.desk, ({ action, words }) => {
    step += 1;
    if (isExample && action === 'checkWorkbook') giveAddresses(book.desk, exampleWords[language].owners);
    say(`${step}/${DAY.length} ${progressWords[words][language]}`);
  });
  const first = tabNamed(book.file.workbook, 'leads');
  if (first !== undefined) book.desk.select(first, 'A1');
  return new PageSession(book, book.world.executions.slice(-1));
}
