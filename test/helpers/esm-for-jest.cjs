/**
 * Jest cannot require packages that ship ES modules alone. Before the tests run, esbuild makes CommonJS copies of them
 * below build/, and jest.config.mjs maps the imports to those copies.
 */
const { buildSync } = require('esbuild');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const packages = { 'hucre/xlsx': 'hucre-xlsx.cjs', 'temporal-polyfill': 'temporal-polyfill.cjs' };

module.exports = () => {
  for (const [name, file] of Object.entries(packages)) {
    buildSync({
      stdin: { contents: `export * from '${name}';`, resolveDir: root },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: join(root, 'build', 'vendor', file),
    });
  }
};
