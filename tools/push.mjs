/**
 * `npm run push -- SCRIPT_ID`: uploads the three files of dist/add-on to the script of your sheet with clasp. The ID is
 * written to .clasp.local.json (which git ignores), so that the next `npm run push` needs none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const project = '.clasp.local.json';
const settingsPage = 'https://script.google.com/home/usersettings';

/** What clasp or Google says, and what to do about it. Unknown text is shown as it came. */
const advice = [
  {
    text: /No credentials found|invalid_grant|invalid_rapt|Login required/i,
    say: 'You are not signed in (any more). Run: npx clasp login',
  },
  {
    text: /has not enabled the Apps Script API/i,
    say: `Google's Apps Script API is switched off for your account. Switch it on at ${settingsPage} and wait a minute.`,
  },
  {
    text: /Requested entity was not found|caller does not have permission|\b40[34]\b/i,
    say: 'Google knows no script with this ID that you may change. Is it the ID from Project Settings of your sheet’s script, and are you signed in with the right account?',
  },
  {
    text: /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/,
    say: 'Google could not be reached. Is there a connection?',
  },
];

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The ID out of what people paste: the bare ID, or the address of the script editor. */
function scriptIdOf(text) {
  if (/docs\.google\.com\/spreadsheets|drive\.google\.com/.test(text)) {
    stop(
      'This is the address of the sheet. Needed is the ID of its script: Extensions → Apps Script → Project Settings.',
    );
  }
  const id = /\/projects\/([\w-]+)/.exec(text)?.[1] ?? text.trim();
  if (!/^[\w-]{30,100}$/.test(id)) {
    stop(`“${id}” is no script ID. It is the long text under Extensions → Apps Script → Project Settings → Script ID.`);
  }
  return id;
}

function savedId() {
  if (!existsSync(project)) {
    stop('Usage: npm run push -- SCRIPT_ID   (Extensions → Apps Script → Project Settings → Script ID)');
  }
  try {
    return JSON.parse(readFileSync(project, 'utf8')).scriptId;
  } catch {
    return stop(`${project} cannot be read. Delete it, or name the script: npm run push -- SCRIPT_ID`);
  }
}

function requireReady() {
  if (!existsSync('dist/add-on/appsscript.json')) stop('There is no dist/add-on here. Run: npm run build');
  const login = process.env.clasp_config_auth ?? join(homedir(), '.clasprc.json');
  if (!existsSync(login)) stop('You are not signed in. Run once: npx clasp login');
}

function clasp() {
  const folder = dirname(createRequire(import.meta.url).resolve('@google/clasp'));
  const args = [join(folder, 'index.js'), 'push', '--project', project, '--force'];
  return spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['inherit', 'pipe', 'pipe'] });
}

const scriptId = scriptIdOf(process.argv[2] ?? savedId());
requireReady();
writeFileSync(project, `${JSON.stringify({ scriptId, rootDir: 'dist/add-on' }, null, 2)}\n`);
const { status, stdout, stderr } = clasp();
console.log(stdout.trim());
if (status === 0) {
  console.log('Done. Reload the sheet; the menu Leadbook appears after a few seconds.');
} else {
  console.error(stderr.trim());
  const known = advice.find(({ text }) => text.test(`${stdout}\n${stderr}`));
  stop(known?.say ?? 'Nothing was uploaded; the sentence above is what clasp says.');
}
