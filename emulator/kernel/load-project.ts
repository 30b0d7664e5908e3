import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'node:vm';
import gasLocal from 'gas-local';
import type { Manifest } from './service-host';

const SCRIPT_FILE = /\.(js|gs)$/;

/** Evaluates every script file of an uploaded folder in a prepared global object. */
export function loadProject(folder: string, context: Context): void {
  gasLocal.require(folder, context, { filter: (path) => SCRIPT_FILE.test(path) });
}

/** The manifest of an uploaded folder. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, 'appsscript.json');
  if (!existsSync(path)) throw new Error(`Cannot upload ${folder}: there is no appsscript.json in it`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}
