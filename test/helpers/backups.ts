import { gunzipSync } from 'node:zlib';
import type { DriveFile } from '../../emulator/kernel/service-host';
import type { World } from '../../emulator/world';

/** Backups in Drive, oldest first. */
export function backupFiles({ driveFiles }: World): DriveFile[] {
  return driveFiles.filter(({ appProperties }) => appProperties['kind'] === 'backup');
}

/** Those that were read back and found whole. */
export function verifiedBackups(world: World): DriveFile[] {
  return backupFiles(world).filter(({ appProperties }) => appProperties['state'] === 'verified');
}

/** What any program can read of such a file: a line about it, then gzip pieces in base64. */
export function textOfBackup({ bytes }: Pick<DriveFile, 'bytes'>): string {
  const [, ...pieces] = Buffer.from(bytes).toString('utf8').split('\n');
  return pieces.map((piece) => gunzipSync(Buffer.from(piece, 'base64')).toString('utf8')).join('');
}
