import { isUtf8 } from 'node:buffer';
import type { DriveFile, ServiceHost } from '../kernel/service-host';
import { blobState, createBlob } from './blob';
import { shownFile, shownList } from './drive-fields';
import { driveQuery } from './drive-query';

/** What a script may put into a file that it creates or changes; nobody has tried the rest. */
const WRITABLE: ReadonlySet<string> = new Set(['name', 'mimeType', 'description', 'appProperties', 'parents']);
/** Reference of Drive: key and value of a private property together, in bytes of UTF-8. */
const LONGEST_PROPERTY = 124;
const MOST_PROPERTIES = 30;
const LARGEST_BLOB = 50 * 1024 * 1024;
/** Milliseconds that a byte takes on its way. */
const BYTE = 1 / 5_000;

type Resource = Readonly<Record<string, unknown>>;
type Options = Readonly<Record<string, unknown>> | null | undefined;

/** The files collection of the advanced Drive service, as far as `drive.file` goes. */
export function createDriveFiles(host: ServiceHost): object {
  return host.guard('Drive.Files', {
    create: (resource: Resource, media?: object | null, options?: Options) => {
      const file = newFile(host, contentOf(host, media));
      change(host, file, resource);
      host.world.driveFiles.push(file);
      return shownFile(host, file, fieldsOf(host, options, ['fields']));
    },
    update: (...[resource, id, media, options]: [Resource, string, (object | null)?, Options?]) => {
      const file = find(host, id, 'update');
      const content = media === undefined || media === null ? undefined : contentOf(host, media);
      change(host, file, resource);
      if (content !== undefined) replaceContent(file, content);
      file.modifiedAt = host.now();
      return shownFile(host, file, fieldsOf(host, options, ['fields']));
    },
    get: (id: string, options?: Options) => {
      const file = find(host, id, 'get');
      const fields = fieldsOf(host, options, ['fields', 'alt']);
      if (options?.['alt'] === 'media') return mediaOf(host, file);
      if ((options?.['alt'] ?? null) !== null) host.gap(`Drive.Files.get with alt=${String(options?.['alt'])}`);
      return shownFile(host, file, fields);
    },
    list: (options?: Options) => {
      const fields = fieldsOf(host, options, ['fields', 'q', 'pageSize', 'pageToken', 'orderBy', 'spaces']);
      const query = String(options?.['q'] ?? '');
      return shownList(host, seen(host).filter(driveQuery(host, query)), { ...options, fields });
    },
    remove: (id: string) => {
      const files = host.world.driveFiles;
      files.splice(files.indexOf(find(host, id, 'remove')), 1);
    },
  });
}

/** With `drive.file` a script sees the files that it made for this person, and no other. */
function seen(host: ServiceHost): DriveFile[] {
  const all = host.manifest.oauthScopes?.some((scope) => /\/auth\/drive$/.test(scope)) ?? true;
  const { effectiveUser } = host.execution;
  return host.world.driveFiles.filter(
    ({ owner, scriptId }) => owner === effectiveUser && (all || scriptId === host.file.scriptId),
  );
}

function find(host: ServiceHost, id: string, method: string): DriveFile {
  return seen(host).find((file) => file.id === id) ?? refuse(host, method, `File not found: ${id}.`);
}

function refuse(host: ServiceHost, method: string, text: string): never {
  const called = method === 'remove' ? 'delete' : method;
  return host.fail(`API call to drive.files.${called} failed with error: ${text}`, 'GoogleJsonResponseException');
}

function newFile(host: ServiceHost, content: Pick<DriveFile, 'bytes' | 'mimeType'>): DriveFile {
  const now = host.now();
  const { effectiveUser: owner } = host.execution;
  const made = { id: host.newId(33), owner, scriptId: host.file.scriptId, name: 'Untitled', parents: ['root'] };
  return { ...made, ...content, appProperties: {}, createdAt: now, modifiedAt: now, trashed: false, revisions: [] };
}

function contentOf(host: ServiceHost, media: object | null | undefined): Pick<DriveFile, 'bytes' | 'mimeType'> {
  if (media === undefined || media === null) return { bytes: new Uint8Array(), mimeType: 'application/octet-stream' };
  const state = blobState(media) ?? host.gap('media that is not a Blob');
  if (state.bytes.length > LARGEST_BLOB) host.gap('a Blob of more than 50 MB');
  host.spend(state.bytes.length * BYTE);
  return { bytes: state.bytes, mimeType: state.type ?? 'application/octet-stream' };
}

function change(host: ServiceHost, file: DriveFile, resource: Resource): void {
  for (const key of Object.keys(resource)) if (!WRITABLE.has(key)) host.gap(`writing ${key} of a Drive file`);
  const { appProperties, parents, ...plain } = resource;
  if (parents !== undefined) host.gap('a folder for a Drive file');
  Object.assign(file, plain);
  if (appProperties === undefined || appProperties === null) return;
  const next = { ...file.appProperties, ...(appProperties as Record<string, string | null>) };
  const kept = Object.entries(next).filter((entry): entry is [string, string] => entry[1] !== null);
  if (kept.length > MOST_PROPERTIES) host.gap('more than 30 private properties of a Drive file');
  if (kept.some(([key, value]) => Buffer.byteLength(`${key}${value}`, 'utf8') > LONGEST_PROPERTY)) {
    host.gap('a private property of a Drive file over 124 bytes');
  }
  file.appProperties = Object.fromEntries(kept.map(([key, value]) => [key, String(value)]));
}

/** Drive keeps what a file held before. */
function replaceContent(file: DriveFile, content: Pick<DriveFile, 'bytes' | 'mimeType'>): void {
  file.revisions.push(file.bytes);
  Object.assign(file, content);
}

/** The content as a text or as a Blob: public code has met both. */
function mediaOf(host: ServiceHost, { bytes, mimeType, name }: DriveFile): unknown {
  host.spend(bytes.length * BYTE);
  if (host.profile.driveMedia === 'blob') return createBlob(host, { bytes, type: mimeType, name });
  const content = Buffer.from(bytes);
  return isUtf8(content) ? content.toString('utf8') : host.gap('the content of a Drive file that is no text');
}

function fieldsOf(host: ServiceHost, options: Options, known: readonly string[]): string {
  const unknown = Object.keys(options ?? {}).find((key) => !known.includes(key));
  if (unknown !== undefined) host.gap(`the option ${unknown} of Drive.Files`);
  return String(options?.['fields'] ?? '');
}
