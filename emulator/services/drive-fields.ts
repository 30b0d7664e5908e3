import { createHash } from 'node:crypto';
import type { DriveFile, ServiceHost } from '../kernel/service-host';

const hash = (name: string, { bytes }: DriveFile): string => createHash(name).update(bytes).digest('hex');

/** Fields of a file and what they hold; the others of the reference nobody has needed yet. */
const FIELDS: Readonly<Record<string, (file: DriveFile, host: ServiceHost) => unknown>> = {
  kind: () => 'drive#file',
  id: ({ id }) => id,
  name: ({ name }) => name,
  mimeType: ({ mimeType }) => mimeType,
  description: ({ description }) => description,
  appProperties: ({ appProperties }, host) =>
    Object.keys(appProperties).length === 0 ? undefined : host.realm.record(appProperties),
  createdTime: ({ createdAt }) => new Date(createdAt).toISOString(),
  modifiedTime: ({ modifiedAt }) => new Date(modifiedAt).toISOString(),
  size: ({ bytes }) => String(bytes.length),
  md5Checksum: (file) => hash('md5', file),
  sha256Checksum: (file) => hash('sha256', file),
  trashed: ({ trashed }) => trashed,
  ownedByMe: () => true,
  shared: () => false,
  webViewLink: ({ id }) => `https://drive.google.com/file/d/${id}/view?usp=drivesdk`,
};

/** What an answer holds when no fields are asked for. */
const USUAL = ['kind', 'id', 'name', 'mimeType'];

/** One file as a script sees it. */
export function shownFile(host: ServiceHost, file: DriveFile, fields: string): Record<string, unknown> {
  const wanted = fields === '' ? USUAL : fields.split(',').map((field) => field.trim());
  const entries = wanted.map((field): [string, unknown] => {
    const read = FIELDS[field] ?? host.gap(`the field ${field} of a Drive file`);
    return [field, read(file, host)];
  });
  return host.realm.record(Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}

type ListOptions = Readonly<Record<string, unknown>> & { readonly fields: string };

/** One page of a list. */
export function shownList(host: ServiceHost, files: readonly DriveFile[], options: ListOptions): object {
  const sorted = ordered(host, files, String(options['orderBy'] ?? ''));
  const size = Number(options['pageSize'] ?? 100);
  const first = Number(options['pageToken'] ?? 0);
  const inner = /files\(([^)]*)\)/.exec(options.fields)?.[1] ?? '';
  const page = sorted.slice(first, first + size).map((file) => shownFile(host, file, inner));
  const more = first + size < sorted.length && (options.fields === '' || options.fields.includes('nextPageToken'));
  return host.realm.record({
    files: host.realm.list(page),
    ...(more ? { nextPageToken: String(first + size) } : {}),
  });
}

/** Without an order Drive promises none: here the oldest stands last. */
function ordered(host: ServiceHost, files: readonly DriveFile[], order: string): readonly DriveFile[] {
  if (order === '' || order === 'createdTime desc')
    return [...files].sort((one, other) => other.createdAt - one.createdAt);
  if (order === 'createdTime') return [...files].sort((one, other) => one.createdAt - other.createdAt);
  return host.gap(`the order ${order} of Drive files`);
}
