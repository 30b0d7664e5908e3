/**
 * Loaded into clasp's own process before it starts (node --import): the Apps Script client of Google's library gets
 * its option rootUrl, the address in APPS_SCRIPT_STAND_IN. All else is clasp and the library as they are.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

if (process.argv[1]?.includes('clasp')) {
  const clasp = createRequire(createRequire(import.meta.url).resolve('@google/clasp'));
  const { google } = await import(pathToFileURL(clasp.resolve('googleapis')).href);
  const script = google.script;
  google.script = (options) => script.call(google, { ...options, rootUrl: process.env.APPS_SCRIPT_STAND_IN });
}
