/**
 * Runs the repository's own jest test files inside one process, over and over: a mutant is tried in milliseconds where
 * jest needs seconds to start. TypeScript is translated on the way in; all modules of the repository are loaded afresh for
 * every run, so that tables which are built at load are mutated too. Knows what our tests use: describe, test, each, hooks.
 */
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, sep } = require('node:path');
const vm = require('node:vm');
const { transformSync } = require('esbuild');
const { expect } = require('expect');

/** The sandbox, which is the working directory of the process. */
const root = process.cwd();
const translated = new Map();

function translate(path) {
  const known = translated.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(path, 'utf8');
  const { code } = transformSync(text, { loader: 'ts', format: 'cjs', target: 'es2022', sourcefile: path });
  translated.set(path, code);
  return code;
}

/** The sandbox, or the folder around it that holds a path: packages are not copied into it. */
function folderWith(path, folder = root) {
  const isHere = existsSync(join(folder, path)) || folder === dirname(folder);
  return isHere ? folder : folderWith(path, dirname(folder));
}

/** Lets Node load TypeScript, and the packages that jest.config.mjs replaces. */
function hookModules(nameMapper) {
  Module._extensions['.ts'] = (module, path) => module._compile(translate(path), path);
  const replaced = Object.entries(nameMapper).map(([pattern, to]) => [
    new RegExp(pattern),
    to.replace('<rootDir>', folderWith(to.slice(10))),
  ]);
  const resolve = Module._resolveFilename;
  Module._resolveFilename = function resolveFilename(name, ...rest) {
    const [, to] = replaced.find(([pattern]) => pattern.test(name)) ?? [];
    return resolve.call(this, to ?? name, ...rest);
  };
}

/**
 * Laws are tried with the same few examples for every mutant: fewer than in the tests, so that the score is rather too
 * low than too high.
 */
const EXAMPLES = 25;

function limitLaws() {
  const genuine = require('fast-check');
  const assert = (law, options = {}) =>
    genuine.assert(law, { ...options, seed: 20240301, numRuns: Math.min(options.numRuns ?? 100, EXAMPLES) });
  const limited = (api) => Object.create(api, { assert: { value: assert, enumerable: true } });
  const module = Object.create(limited(genuine), { default: { value: limited(genuine.default) } });
  const load = Module._load;
  Module._load = function loadModule(name, ...rest) {
    return name === 'fast-check' ? module : load.call(this, name, ...rest);
  };
}

/** Gives every realm of the emulator the switch that says which mutant is awake; nothing else of ours is in there. */
function shareSwitch(state) {
  const genuine = vm.createContext;
  vm.createContext = (...options) => {
    const context = genuine(...options);
    Object.defineProperty(context, '__stryker__', { value: state, configurable: true, enumerable: false });
    return context;
  };
}

function forgetModules(ending) {
  for (const path of Object.keys(require.cache)) {
    if (path.startsWith(root) && !path.includes(`${sep}node_modules${sep}`) && path.endsWith(ending))
      delete require.cache[path];
  }
}

const block = (name, parent) => ({
  name,
  parent,
  blocks: [],
  tests: [],
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
});

function titled(title, row, index) {
  const values = Array.isArray(row) ? [...row] : [row];
  const text = title.replace(/%[sdifjop%#]/g, (mark) => (mark === '%#' ? String(index) : printed(values.shift())));
  return `${text} [${index}]`;
}

function printed(value) {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

/** `test.each` and `describe.each`: a table of rows, or of single values. */
function eachOf(add) {
  return (table) => (title, body, time) => {
    const isTable = table.every(Array.isArray);
    table.forEach((row, index) => {
      add(titled(title, row, index), () => (isTable ? body(...row) : body(row)), time);
    });
  };
}

/** The globals of jest that our tests name, writing into a tree of blocks. */
function globalsFor(tree) {
  let present = tree;
  const describe = (name, body) => {
    const one = block(name, present);
    present.blocks.push(one);
    present = one;
    body();
    present = one.parent;
  };
  const test = (name, body) => present.tests.push({ name, body, parent: present });
  const skip = () => undefined;
  describe.each = eachOf(describe);
  test.each = eachOf(test);
  Object.assign(skip, { each: () => skip });
  describe.skip = skip;
  test.skip = skip;
  const hooks = Object.fromEntries(
    ['beforeAll', 'afterAll', 'beforeEach', 'afterEach'].map((kind) => [kind, (work) => present[kind].push(work)]),
  );
  return { describe, test, it: test, expect, ...hooks };
}

/** Loads test files and returns their tests as trees; loading may throw. `anew`: with every module they use, or alone. */
function loadFiles(files, anew = 'all') {
  forgetModules(anew === 'all' ? '.ts' : '.test.ts');
  return files.map((file) => {
    const tree = block(file);
    Object.assign(globalThis, globalsFor(tree));
    require(join(root, file));
    return tree;
  });
}

function named(parent, name) {
  return parent.parent === undefined ? `${parent.name} > ${name}` : named(parent.parent, `${parent.name} ${name}`);
}

/** Every test of a tree with an id of its own. */
function testsOf(tree, counts = new Map()) {
  const own = tree.tests.map((one) => {
    const plain = named(tree, one.name);
    const again = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, again);
    return { ...one, id: again === 1 ? plain : `${plain} #${again}` };
  });
  return [...own, ...tree.blocks.flatMap((one) => testsOf(one, counts))];
}

function lineage(one) {
  return one === undefined ? [] : [...lineage(one.parent), one];
}

/** Runs tests in order and reports each; stops when the report returns 'stop'. */
async function runTests(tests, report) {
  const begun = new Set();
  for (const one of tests) {
    const start = performance.now();
    const failure = await attempt(() => runOne(one, begun));
    if (report({ id: one.id, failure, time: performance.now() - start }) === 'stop') break;
  }
  for (const part of [...begun].reverse()) await attempt(() => inTurn(part.afterAll));
}

/** One test between its hooks; `begun` are the blocks whose beforeAll has run. */
async function runOne({ parent, body }, begun) {
  const line = lineage(parent);
  for (const part of line.filter((one) => !begun.has(one))) {
    begun.add(part);
    await inTurn(part.beforeAll);
  }
  await inTurn(line.flatMap(({ beforeEach }) => beforeEach));
  await body();
  await inTurn(line.flatMap(({ afterEach }) => afterEach));
}

async function inTurn(works) {
  for (const work of works) await work();
}

async function attempt(work) {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

module.exports = { hookModules, limitLaws, loadFiles, root, runTests, shareSwitch, testsOf };
