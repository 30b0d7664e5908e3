import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const browser = {
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
};

/**
 * Bundles the playground into a folder: playground.mjs for Node (packages stay outside), and in page/ the script and
 * style of the page and the bridge that stands in the add-on's own pages.
 */
export async function bundlePlayground(root, folder) {
  const page = join(folder, 'page');
  mkdirSync(page, { recursive: true });
  const from = (name) => join(root, 'playground', name);
  await Promise.all([
    build({
      entryPoints: [from('main.ts')],
      outfile: join(folder, 'playground.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      charset: 'utf8',
      logLevel: 'error',
    }),
    build({ ...browser, entryPoints: [from('page/main.ts')], outfile: join(page, 'page.js') }),
    build({ ...browser, entryPoints: [from('page/bridge.ts')], outfile: join(page, 'bridge.js'), minify: true }),
    build({ ...browser, entryPoints: [from('page/page.css')], outfile: join(page, 'page.css') }),
  ]);
  copyFileSync(from('page/icon.svg'), join(page, 'icon.svg'));
}
