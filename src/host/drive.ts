import { Failure } from '../core/failure/failure';
import type { FailureCode } from '../core/i18n/failure-words';
import { logRefusal } from './log';
import { patient } from './patient';

/** What was being done in Drive when it failed. */
export type DriveStep = 'open' | 'create' | 'read' | 'list' | 'mark' | 'remove' | 'verify';

/** Drive is not there, not permitted, full or out of order; nothing in the workbook depends on it. */
export class DriveFailed extends Failure {
  readonly code: FailureCode;
  constructor(step: DriveStep) {
    super(`Drive refused to ${step}`);
    this.name = 'DriveFailed';
    this.code = step === 'verify' ? 'backupDamaged' : 'drive';
  }
}

/** A file of ours in the Drive of the effective user; `marks` are private properties that no other script sees. */
export interface DriveEntry {
  readonly id: string;
  readonly marks: Readonly<Record<string, string>>;
}

export type Marks = Readonly<Record<string, string>>;

/**
 * Makes a text file in the effective user's own Drive, shared with nobody, and gives its id. A mark of its own tells
 * whether it was made although the call failed: otherwise it is made again.
 */
export function createDriveFile(name: string, text: string, marks: Marks): string {
  const own = { attempt: patient(Utilities).getUuid() };
  const mimeType = name.endsWith('.csv') ? 'text/csv' : 'text/plain';
  const create = () => {
    const content = Utilities.newBlob(text, mimeType, name);
    const resource = { name, mimeType, appProperties: { ...marks, ...own } };
    return idOf(files().create(resource, content, { fields: 'id' }));
  };
  let isFirst = true;
  return again('create', () => {
    const [made] = isFirst ? [] : listDriveFiles(own);
    isFirst = false;
    return made?.id ?? create();
  });
}

/** The text of a file. Drive hands it over as a text, or as a Blob that holds one. */
export function readDriveFile(id: string): string {
  return again('read', () => {
    const content: unknown = files().get(id, { alt: 'media' });
    return typeof content === 'string' ? content : (content as GoogleAppsScript.Base.Blob).getDataAsString('UTF-8');
  });
}

/** Every file of ours that carries these marks; files in the bin are none. */
export function listDriveFiles(marks: Marks): DriveEntry[] {
  const terms = Object.entries(marks).map(([key, value]) => `appProperties has { key='${key}' and value='${value}' }`);
  const found: DriveEntry[] = [];
  let pageToken: string | undefined;
  do {
    const page = again('list', () =>
      files().list({
        q: [...terms, 'trashed = false'].join(' and '),
        fields: 'nextPageToken,files(id,appProperties)',
        pageSize: 200,
        ...(pageToken === undefined ? {} : { pageToken }),
      }),
    );
    for (const file of page.files ?? []) found.push({ id: idOf(file), marks: { ...file.appProperties } });
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
}

/** Changes marks of a file; its content stays. */
export function markDriveFile(id: string, marks: Marks): void {
  again('mark', () => files().update({ appProperties: { ...marks } }, id));
}

/** Removes a file for good. False where Drive refuses: it will be met again. */
export function removeDriveFile(id: string): boolean {
  try {
    attempt('remove', () => files().remove(id));
    return true;
  } catch {
    return false;
  }
}

/** The address at which a person opens a file. */
export function driveAddress(id: string): string {
  return `https://drive.google.com/file/d/${id}/view`;
}

function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (typeof Drive === 'undefined') throw new DriveFailed('open');
  return Drive.Files;
}

function idOf({ id }: { readonly id?: string }): string {
  if (id === undefined) throw new DriveFailed('read');
  return id;
}

/** What may be asked again without harm is asked again, so often. */
const TRIES = 5;

function again<Result>(step: DriveStep, work: () => Result): Result {
  for (let tries = 1; tries < TRIES; tries += 1) {
    try {
      return work();
    } catch {
      // The last try tells what is wrong.
    }
  }
  return attempt(step, work);
}

function attempt<Result>(step: DriveStep, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof DriveFailed) throw error;
    logRefusal(`Drive did not ${step}`, error);
    throw new DriveFailed(step);
  }
}
