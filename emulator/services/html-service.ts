import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceHost } from '../kernel/service-host';
import { blobState } from './blob';
import { createHtmlOutput } from './html-output';

/** A file of the uploaded project, asked for with or without its `.html`. */
function readPage(host: ServiceHost, name: string): string {
  const path = join(host.folder, `${name.replace(/\.html$/, '')}.html`);
  const inside = !name.split('/').includes('..');
  return inside && existsSync(path) ? readFileSync(path, 'utf8') : host.fail(`No HTML file named ${name} was found.`);
}

function contentOf(host: ServiceHost, source: unknown): string {
  if (source === undefined || source === null) return '';
  if (typeof source === 'string') return source;
  const state = blobState(host.implOf(source) as object);
  return state === undefined
    ? host.gap('HTML from a source that is not a Blob')
    : Buffer.from(state.bytes).toString('utf8');
}

/** A tag that never ends is the one fault noticed here; the platform's full idea of malformed HTML is not known. */
function wellFormed(host: ServiceHost, html: string): string {
  const open = /<[A-Za-z/!][^>]*$/.exec(html);
  return open === null ? html : host.fail(`Malformed HTML content: ${open[0]}`);
}

/** The HtmlService without templates. */
export function createHtmlService(host: ServiceHost): object {
  return host.guard('HtmlService', {
    SandboxMode: host.enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
    XFrameOptionsMode: host.enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
    createHtmlOutput: (source?: unknown) => createHtmlOutput(host, wellFormed(host, contentOf(host, source))),
    createHtmlOutputFromFile: (name: string) => createHtmlOutput(host, readPage(host, name)),
  });
}
