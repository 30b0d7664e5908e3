import type { World } from '../../emulator/world';
import { textOfBackup } from './backups';

/** Every place in which a world keeps something, as texts with the name of the place. */
export function storesOf(world: World): { readonly place: string; readonly text: string }[] {
  const files = [...world.files.values()].flatMap((file) => [
    ...file.workbook.sheets.flatMap((sheet) => [
      ...sheet.rows.flatMap((row, r) =>
        row.map((cell, c) => ({ place: `${sheet.name} ${r + 1}/${c + 1}`, text: JSON.stringify(cell) ?? '' })),
      ),
      { place: `rules of ${sheet.name}`, text: JSON.stringify({ ...sheet, rows: [] }, plainly) },
    ]),
    ...[...file.documentProperties].map(([key, text]) => ({ place: `property ${key}`, text })),
    ...[...file.scriptProperties].map(([key, text]) => ({ place: `script property ${key}`, text })),
    { place: 'workbook', text: JSON.stringify({ ...file.workbook, sheets: [] }, plainly) },
  ]);
  const drive = world.driveFiles.flatMap((one) => [
    { place: `Drive ${one.name}`, text: `${one.name} ${JSON.stringify(one.appProperties)} ${contentOf(one)}` },
    ...one.revisions.map((bytes) => ({ place: `revision of ${one.name}`, text: contentOf({ ...one, bytes }) })),
  ]);
  const logs = world.executions.flatMap(({ functionName, log, error }) => [
    { place: `log of ${functionName}`, text: log.join('\n') },
    { place: `error of ${functionName}`, text: error?.message ?? '' },
  ]);
  return [...files, ...drive, ...logs];
}

function contentOf(file: World['driveFiles'][number]): string {
  return file.appProperties['kind'] === 'backup' ? textOfBackup(file) : Buffer.from(file.bytes).toString('utf8');
}

/** Maps and sets as lists, so that nothing hides in them. */
function plainly(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

/** The places that hold one of these texts. */
export function findAny(world: World, canaries: readonly string[]): string[] {
  return storesOf(world).flatMap(({ place, text }) =>
    canaries.filter((canary) => text.includes(canary)).map((canary) => `${place}: ${canary}`),
  );
}
