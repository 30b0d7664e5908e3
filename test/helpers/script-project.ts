import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Execution } from '../../emulator/kernel/execution';
import type { File } from '../../emulator/kernel/file';
import type { Desk } from '../../emulator/people/desk';
import { createWorld, type World, type WorldOptions } from '../../emulator/world';

const AUTH = 'https://www.googleapis.com/auth/';

/** All scopes an add-on of this kind asks for. */
export const ALL_SCOPES = [
  `${AUTH}spreadsheets.currentonly`,
  `${AUTH}script.container.ui`,
  `${AUTH}script.scriptapp`,
  `${AUTH}script.send_mail`,
  `${AUTH}userinfo.email`,
];

export interface ProjectOptions {
  /** Text of Code.js. */
  readonly code: string;
  readonly timeZone?: string;
  /** null = none in the manifest. */
  readonly scopes?: readonly string[] | null;
  /** More of the manifest. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Further files by name. */
  readonly files?: Readonly<Record<string, string>>;
}

const folders: string[] = [];

/** Writes what `clasp push` would upload into a fresh folder; removed when the tests of the file have run. */
export function scriptProject({
  code,
  files = {},
  manifest: more = {},
  scopes = ALL_SCOPES,
  timeZone = 'Asia/Shanghai',
}: ProjectOptions): string {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  folders.push(folder);
  mkdirSync(folder, { recursive: true });
  const manifest = { ...more, timeZone, runtimeVersion: 'V8', ...(scopes === null ? {} : { oauthScopes: scopes }) };
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries({ 'Code.js': code, ...files })) writeFileSync(join(folder, name), text);
  return folder;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export type StageOptions = Omit<ProjectOptions, 'code'> &
  Partial<Pick<WorldOptions, 'account' | 'now' | 'profile' | 'seed' | 'zone'>> & {
    readonly locale?: string;
    readonly fileZone?: string;
    readonly language?: string;
    readonly editors?: readonly string[];
    readonly viewers?: readonly string[];
  };

export interface Stage {
  readonly world: World;
  readonly file: File;
  /** The owner's window. */
  readonly desk: Desk;
  /** Runs a function as the owner, without a menu. */
  run(functionName: string): Execution;
}

export const OWNER = 'boss@example.com';

/** A world with one file in which this script is bound, opened by its owner. */
export function stage(code: string, options: StageOptions = {}): Stage {
  const { now = '2026-03-02T08:00', zone = 'Asia/Shanghai', account, profile, seed } = options;
  const world = createWorld({
    folder: scriptProject({ ...options, code }),
    now,
    zone,
    ...(account === undefined ? {} : { account }),
    ...(profile === undefined ? {} : { profile }),
    ...(seed === undefined ? {} : { seed }),
  });
  const { locale = 'en_US', fileZone = zone, editors = [], viewers = [], language = 'en' } = options;
  const file = world.createFile({ name: 'Leads', locale, timeZone: fileZone, owner: OWNER, editors, viewers });
  const desk = world.person(OWNER, { language }).open(file);
  return { world, file, desk, run: (functionName) => desk.run(functionName, { force: true }) };
}

/** Runs the body of one function in a fresh world and gives what it returned; a thrown error comes out as thrown. */
export function evaluateScript(body: string, options: StageOptions = {}): unknown {
  const execution = stage(`function probe() { ${body} }`, options).run('probe');
  if (execution.error !== undefined) {
    throw Object.assign(new Error(execution.error.message), { name: execution.error.name });
  }
  return execution.result;
}
