/**
 * Builds dist/add-on, which is exactly what `clasp push` uploads: the bundle with one plain top-level function per
 * export of src/main.ts, the sidebar as one HTML file, the manifest. `--check` fails if dist/ is not what src/ gives.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'dist/add-on');

/** Stops at an export that the rights table does not know, and at a row that no export answers to. */
async function demandRights(names) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/core/access/rights.ts')],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const { functionRights } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const rows = Object.keys(functionRights);
  const bare = names.filter((name) => !rows.includes(name));
  const left = rows.filter((name) => !names.includes(name));
  if (bare.length > 0) throw new Error(`Exports of src/main.ts without a row in functionRights: ${bare.join(', ')}`);
  if (left.length > 0) throw new Error(`Rows of functionRights that src/main.ts does not export: ${left.join(', ')}`);
}

/** A text in the three languages, which esbuild writes on five lines where it is long. */
const THREE_TEXTS = /\(\n\s+("(?:[^"\\\n]|\\.)*"),\n\s+("(?:[^"\\\n]|\\.)*"),\n\s+("(?:[^"\\\n]|\\.)*")\n\s+\)/g;

/** A block of one line, which esbuild writes on three. */
const SHORT_BLOCK = /\{\n\t+([^\n]{1,200})\n\t*\}/g;

/**
 * Lines indented by a tab a level in place of two blanks, texts and short blocks on one line, and without blank lines and the few comments
 * that esbuild has left: 3 % of what is uploaded. Nothing may change but those and the blanks between words, which the same code
 * without any of them proves.
 */
async function indentedByTabs(code) {
  const told = code
    .replace(/^ *\/\/ .*\n/gm, '')
    .replace(/\n{2,}(?=(?:class|function|var) )/g, '\n')
    .replace(THREE_TEXTS, '($1, $2, $3)');
  const narrow = told
    .replace(/^(?: {2})+/gm, (blanks) => '\t'.repeat(blanks.length / 2))
    .replace(SHORT_BLOCK, '{ $1 }');
  const bare = (text) => transform(text, { minifyWhitespace: true, charset: 'utf8' });
  const [before, after] = await Promise.all([bare(code), bare(narrow)]);
  if (before.code !== after.code) throw new Error('A text of the bundle has changed with its indentation');
  return narrow;
}

/** Server code with one plain top-level function per export: Google finds no other. */
async function buildCode() {
  const result = await build({
    entryPoints: [join(root, 'src/main.ts')],
    bundle: true,
    write: false,
    metafile: true,
    // A module, closed by hand below: esbuild would indent every line of a closed one, 4 % of what is uploaded.
    format: 'esm',
    target: 'es2019',
    charset: 'utf8',
    // Names and lines stay as they are, so that what is pasted can be read; the code itself gets a twentieth shorter.
    minifySyntax: true,
    legalComments: 'none',
    outfile: 'Code.js',
    absWorkingDir: root,
    preserveSymlinks: true,
  });
  const names = Object.values(result.metafile.outputs)[0].exports;
  if (!names.length) throw new Error('src/main.ts exports nothing');
  await demandRights(names);
  const doors = names.map((name) => `function ${name}(a, b) { return Leadbook.${name}(a, b); }`).sort();
  // The names of the source files, which esbuild writes above each part, are 2 % of what is uploaded; its marks for
  // other bundlers have done their work.
  const named = result.outputFiles[0].text.replace(/^ *\/\/ (src|node_modules)\/.*\n/gm, '');
  const code = named.replaceAll('/* @__PURE__ */ ', '');
  const closed = code.replace(/\nexport \{([^}]*)\};\s*$/, '\nreturn {$1};\n');
  if (closed === code) throw new Error('The bundle does not end with its exports');
  return indentedByTabs(`var Leadbook = (() => {\n${closed}})();\n${doors.join('\n')}\n`);
}

/** The sidebar: script and style inside one file, nothing fetched from outside. */
async function buildSidebar() {
  const result = await build({
    entryPoints: [join(root, 'src/sidebar/main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outfile: 'sidebar.js',
    absWorkingDir: root,
    preserveSymlinks: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = result.outputFiles[0].text;
  for (const trap of ['</script', '<!--', '<?']) {
    if (script.includes(trap)) throw new Error(`The sidebar's script contains ${trap}, which would end its element.`);
  }
  const style = readFileSync(join(root, 'src/sidebar/style.css'), 'utf8');
  return [
    '<!DOCTYPE html>',
    '<html>',
    '<head>',
    '<base target="_top">',
    '<meta charset="utf-8">',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    // Runs after the document is complete: the start view is appended behind this element.
    `<script>document.addEventListener('DOMContentLoaded',function(){${script}});</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function limits(built) {
  const most = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bundle;
  for (const [name, limit] of Object.entries(most)) {
    const size = Buffer.byteLength(built[name]);
    console.log(`${name}: ${size} bytes of ${limit}`);
    if (size > limit) throw new Error(`${name} has grown to ${size} bytes; the limit in package.json is ${limit}.`);
  }
}

/** Class fields and newer syntax do not parse on the platform. */
function refuseNewSyntax(code) {
  const trap = /^\s*(static\s+[\w$]+\s*=|#[\w$]+)|\?\?=|\|\|=|&&=|\?\./m.exec(
    code.replace(/(['"`])(?:\\.|(?!\1).)*\1/g, "''"),
  );
  if (trap) throw new Error(`The bundle contains syntax the platform may refuse: ${trap[0]}`);
}

const files = {
  'Code.js': await buildCode(),
  'Sidebar.html': await buildSidebar(),
  'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
};
// A bundle with the switches of a mutation run is larger, and never leaves the machine.
if (!process.argv.includes('--mutants')) {
  limits(files);
  refuseNewSyntax(files['Code.js']);
}
const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const path = join(folder, name);
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`dist/add-on/${name} is not what src/ gives. Run: npm run build`);
    process.exit(1);
  }
}
console.log(check ? 'dist/ is fresh' : `built ${Object.keys(files).join(', ')}`);
