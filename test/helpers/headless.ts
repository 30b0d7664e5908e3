import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
/** What `npm run build` makes. */
export const ADD_ON = join(root, 'dist/add-on');

/** Bundles belong inside the repository, where packages are found; one folder for each test process. */
const folder = join(root, 'build', `playground-test-${process.pid}`);
let bundle: Promise<string> | undefined;

async function bundled(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const tool = join(root, 'tools/bundle-playground.mjs');
  await finished(
    spawn(process.execPath, [
      '-e',
      `import(${JSON.stringify(tool)}).then((m) => m.bundlePlayground(${JSON.stringify(root)}, ${JSON.stringify(folder)}))`,
    ]),
  );
  return join(folder, 'playground.mjs');
}

function playground(): Promise<string> {
  bundle ??= bundled();
  return bundle;
}

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  /** Lines of stderr. */
  readonly said: readonly string[];
}

function finished(child: ChildProcess): Promise<Finished> {
  let [out, said] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, said: said.trimEnd().split('\n') }));
  });
}

/** Runs the playground with a command line, as `npm start -- …` does after building. */
export async function runPlayground(
  words: readonly string[],
  { addOn = ADD_ON }: { addOn?: string } = {},
): Promise<Finished> {
  const entry = await playground();
  return finished(spawn(process.execPath, [entry, ...words, '--add-on', addOn]));
}

export interface ServedPage {
  readonly address: string;
  stop(): void;
}

/** Serves the page; resolves when it can be opened. */
export async function servePlayground(words: readonly string[]): Promise<ServedPage> {
  const entry = await playground();
  const child = spawn(process.execPath, [entry, ...words, '--add-on', ADD_ON]);
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (found !== null) resolve(found[0]);
    });
    child.on('close', (code) => reject(new Error(`The page ended with ${code}: ${said}`)));
  });
  return { address, stop: () => void child.kill() };
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));
