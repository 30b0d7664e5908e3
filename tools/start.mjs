/**
 * `npm start`: one command on a fresh machine. Installs what is missing, builds the add-on and the playground, and
 * hands over. Nothing is imported at the top that is not part of Node, so that it can say what is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = 20;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function stop(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

function checkNode() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < OLDEST) {
    stop(`Leadbook needs Node ${OLDEST} or newer; this is ${process.version}. 需要 Node ${OLDEST} 或更新版本。`);
  }
}

function packagesIn(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
}

/** Compares versions, not times: a fresh checkout of the same lock file is no reason to install again. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesIn('node_modules/.package-lock.json');
  const wanted = Object.entries(packagesIn('package-lock.json')).filter(([path, { optional }]) => path && !optional);
  return wanted.every(([path, { version }]) => installed[path]?.version === version);
}

function install() {
  if (isInstalled()) return;
  process.stderr.write('Installing what the playground needs (npm ci) … 正在安装依赖……\n');
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const npm = (...args) => spawnSync('npm', [...args, '--no-audit', '--no-fund'], options).status;
  // Some versions of npm refuse a lock file for what concerns other systems only; `install` is more patient.
  if (npm('ci') !== 0 && npm('install', '--no-save') !== 0)
    stop('npm could not install the packages; see the lines above. npm 没能安装依赖，请看上面的信息。');
}

function buildAddOn() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], { cwd: root });
  if (status !== 0) stop(`${stdout}${stderr}\nThe add-on could not be built. 插件构建失败。`);
}

async function buildPlayground() {
  const { bundlePlayground } = await import('./bundle-playground.mjs');
  mkdirSync(join(root, 'build'), { recursive: true });
  await bundlePlayground(root, join(root, 'build'));
}

/** npm starts scripts in the package; file names are meant where the person stands. */
function workingFolder() {
  const isScript = process.env.npm_lifecycle_event === 'start';
  return (isScript && process.env.INIT_CWD) || process.cwd();
}

const words = process.argv.slice(2);
checkNode();
install();
if (!words.includes('--add-on') && !words.includes('--help')) buildAddOn();
await buildPlayground();
const entry = join(root, 'build/playground.mjs');
const { status, signal } = spawnSync(process.execPath, [entry, ...words], { cwd: workingFolder(), stdio: 'inherit' });
process.exit(status ?? (signal === 'SIGINT' ? 0 : 1));
