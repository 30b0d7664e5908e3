import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type RemoteFile, ScriptApi } from './script-api';

// The real clasp runs in its own process; only the address of Google is another one.
const repository = resolve(__dirname, '../..');
const scriptId = '1abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123';
const api = new ScriptApi();
let address: string;
let folder: string;

const emptyProject: readonly RemoteFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"Etc/GMT"}' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n}\n' },
];

beforeAll(async () => {
  address = await api.start();
});

afterAll(() => api.stop());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'push-'));
  cpSync(join(repository, 'dist/add-on'), join(folder, 'dist/add-on'), { recursive: true });
  signIn();
  api.projects.clear();
  api.projects.set(scriptId, emptyProject);
  api.requests.length = 0;
  api.refusal = undefined;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function signIn(): void {
  const token = {
    type: 'authorized_user',
    client_id: 'c',
    client_secret: 's',
    refresh_token: 'r',
    access_token: 'stand-in',
  };
  const tokens = { default: { ...token, expiry_date: Date.now() + 3_600_000 } };
  writeFileSync(join(folder, 'login.json'), JSON.stringify({ tokens }));
}

interface Ended {
  readonly code: number | null;
  readonly text: string;
}

function push(...args: string[]): Promise<Ended> {
  const preload = pathToFileURL(join(__dirname, 'redirect-google.mjs')).href;
  const child = spawn(process.execPath, [join(repository, 'tools/push.mjs'), ...args], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_OPTIONS: `--import ${preload}`,
      APPS_SCRIPT_STAND_IN: address,
      clasp_config_auth: join(folder, 'login.json'),
    },
  });
  let text = '';
  child.stdout.on('data', (part) => {
    text += part;
  });
  child.stderr.on('data', (part) => {
    text += part;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, text })));
}

function localFiles(): Record<string, string> {
  const names = readdirSync(join(repository, 'dist/add-on'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(repository, 'dist/add-on', name), 'utf8')]));
}

const extension = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' };

function remoteFiles(): Record<string, string> {
  const files = api.projects.get(scriptId) ?? [];
  return Object.fromEntries(files.map(({ name, type, source }) => [name + extension[type], source]));
}

describe('npm run push', () => {
  it('uploads exactly the files of dist/add-on, byte for byte and with the right types', async () => {
    const { code, text } = await push(scriptId);
    expect(text).toContain('Pushed 3 files');
    expect(code).toBe(0);
    expect(remoteFiles()).toEqual(localFiles());
    expect(Object.keys(remoteFiles()).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  });

  it('speaks to the content of this one script only, with the signed-in account', async () => {
    await push(scriptId);
    const path = `/v1/projects/${scriptId}/content`;
    expect(api.requests.map(({ method, path: asked }) => `${method} ${asked}`)).toEqual([`GET ${path}`, `PUT ${path}`]);
    expect(new Set(api.requests.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer stand-in']));
  });

  it('uploads nothing else that lies in the folder', async () => {
    writeFileSync(join(folder, 'secret.js'), 'const secret = 1;');
    writeFileSync(join(folder, 'dist/other.js'), 'const other = 1;');
    await push(scriptId);
    expect(Object.keys(remoteFiles()).sort()).toEqual(Object.keys(localFiles()).sort());
  });

  it('remembers the script in a file that git ignores, and says so when nothing changed', async () => {
    await push(scriptId);
    const saved = JSON.parse(readFileSync(join(folder, '.clasp.local.json'), 'utf8'));
    expect(saved).toEqual({ scriptId, rootDir: 'dist/add-on' });
    expect(readFileSync(join(repository, '.gitignore'), 'utf8').split('\n')).toContain('.clasp.local.json');
    const again = await push();
    expect(again.text).toContain('already up to date');
    expect(again.code).toBe(0);
  });

  it('takes the address of the script editor as well', async () => {
    const { code } = await push(`https://script.google.com/u/0/home/projects/${scriptId}/edit`);
    expect(code).toBe(0);
    expect(remoteFiles()).toEqual(localFiles());
  });
});

describe('npm run push says plainly what is missing', () => {
  it.each([
    ['no ID at all', [], 'Usage: npm run push -- SCRIPT_ID'],
    ['no ID but words', ['my sheet'], '“my sheet” is no script ID'],
    [
      'the address of the sheet',
      ['https://docs.google.com/spreadsheets/d/abc/edit'],
      'This is the address of the sheet',
    ],
  ])('%s', async (_, args, sentence) => {
    const { code, text } = await push(...args);
    expect(text).toContain(sentence);
    expect(code).toBe(1);
    expect(api.requests).toEqual([]);
    expect(existsSync(join(folder, '.clasp.local.json'))).toBe(false);
  });

  it('nobody signed in', async () => {
    rmSync(join(folder, 'login.json'));
    const { code, text } = await push(scriptId);
    expect(text).toContain('npx clasp login');
    expect(code).toBe(1);
  });

  it('nothing built', async () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    const { code, text } = await push(scriptId);
    expect(text).toContain('npm run build');
    expect(code).toBe(1);
  });

  it('a script that does not exist', async () => {
    api.projects.clear();
    const { code, text } = await push(scriptId);
    expect(text).toContain('Google knows no script with this ID');
    expect(code).toBe(1);
  });

  it('the API is switched off', async () => {
    const message =
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';
    api.refusal = { status: 403, message };
    const { code, text } = await push(scriptId);
    expect(text).toContain('Apps Script API is switched off');
    expect(code).toBe(1);
    expect(api.projects.get(scriptId)).toBe(emptyProject);
  });
});
