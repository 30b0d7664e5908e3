import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';

/** One entry of an archive, as it lies there. */
interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATE = 8;
/** General purpose flag: the path is UTF-8. */
const UTF8 = 0x0800;
/** 1980-01-01, the first day an archive can tell: equal input gives equal bytes. */
const DATE = 0x21;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === END) return at;
  throw new Error('Cannot read the archive as its directory is missing');
}

function entryAt(bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  const view = viewOf(bytes);
  if (view.getUint32(at, true) !== CENTRAL) throw new Error('Cannot read the archive as its directory is damaged');
  const pathEnd = at + 46 + view.getUint16(at + 28, true);
  const start = view.getUint32(at + 42, true);
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const entry = {
    path: new TextDecoder().decode(bytes.subarray(at + 46, pathEnd)),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(data, data + view.getUint32(at + 20, true)),
  };
  return { entry, next: pathEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const { entry, next } = entryAt(bytes, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

const contentOf = ({ method, packed }: ZipEntry): Uint8Array => (method === DEFLATE ? inflateRawSync(packed) : packed);

/** The parts of an archive (.xlsx is one): path → text. */
export function readParts(bytes: Uint8Array): Map<string, string> {
  return new Map(entriesOf(bytes).map((entry) => [entry.path, new TextDecoder().decode(contentOf(entry))]));
}

/** Path → unpacked size of the parts of an archive; undefined when its directory cannot be read. */
export function partSizes(bytes: Uint8Array): Map<string, number> | undefined {
  try {
    return new Map(entriesOf(bytes).map(({ path, size }) => [path, size]));
  } catch {
    return undefined;
  }
}

function pack(path: string, text: string): ZipEntry {
  const content = new TextEncoder().encode(text);
  return { path, method: DEFLATE, checksum: crc32(content), size: content.length, packed: deflateRawSync(content) };
}

/** The fields that the local header and the directory share, from "version needed" to the length of the path. */
function commonFields(entry: ZipEntry, path: Uint8Array): Buffer {
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8, 2);
  fields.writeUInt16LE(entry.method, 4);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(entry.checksum, 10);
  fields.writeUInt32LE(entry.packed.length, 14);
  fields.writeUInt32LE(entry.size, 18);
  fields.writeUInt16LE(path.length, 22);
  return fields;
}

function word(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => void bytes.writeUInt32LE(value, index * 4));
  return bytes;
}

function directoryEntry(entry: ZipEntry, start: number): Buffer {
  const path = Buffer.from(entry.path);
  const made = Buffer.from([20, 0]);
  // Length of extra field, comment, disk number and attributes: all zero.
  return Buffer.concat([word(CENTRAL), made, commonFields(entry, path), Buffer.alloc(12), word(start), path]);
}

function endRecord(count: number, size: number, start: number): Buffer {
  const counts = Buffer.alloc(8);
  counts.writeUInt16LE(count, 4);
  counts.writeUInt16LE(count, 6);
  return Buffer.concat([word(END), counts, word(size, start), Buffer.alloc(2)]);
}

function build(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const path = Buffer.from(entry.path);
    const header = Buffer.concat([word(LOCAL), commonFields(entry, path), Buffer.alloc(2), path]);
    directory.push(directoryEntry(entry, at));
    files.push(header, entry.packed);
    at += header.length + entry.packed.length;
  }
  const listing = Buffer.concat(directory);
  return new Uint8Array(Buffer.concat([...files, listing, endRecord(entries.length, listing.length, at)]));
}

/** The same archive with the text of some parts replaced; the other parts are not even unpacked. */
export function replaceParts(bytes: Uint8Array, texts: ReadonlyMap<string, string>): Uint8Array {
  if (texts.size === 0) return bytes;
  const entries = entriesOf(bytes).map((entry) => {
    const text = texts.get(entry.path);
    return text === undefined ? entry : pack(entry.path, text);
  });
  return build(entries);
}
