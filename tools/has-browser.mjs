/** Exit code 0 if a browser for the tests can be started on this machine: an installed one, or the packaged one. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

async function packaged() {
  // Makes the package unpack the system libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  return (await import('@sparticuz/chromium')).default.executablePath();
}

try {
  const executablePath = installed.find((path) => existsSync(path)) ?? (await packaged());
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  console.log(`browser for the tests: Chromium ${browser.version()}`);
  await browser.close();
} catch (error) {
  console.error(`No browser could be started: ${error.message.split('\n')[0]}`);
  process.exitCode = 1;
}
