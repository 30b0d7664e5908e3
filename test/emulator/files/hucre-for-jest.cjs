/**
 * Jest cannot require an .mjs package. Before the tests run, esbuild makes a CommonJS copy of the workbook
 * library below build/, and jest.config.mjs maps the import to that copy.
 */
const { buildSync } = require('esbuild');
const { join } = require('node:path');

const root = join(__dirname, '..', '..', '..');

module.exports = () => {
  buildSync({
    stdin: { contents: "export * from 'hucre/xlsx';", resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: join(root, 'build', 'vendor', 'hucre-xlsx.cjs'),
  });
};
