import type { File } from '../emulator/kernel/file';
import { workbookSnapshot } from '../emulator/people/snapshot';
import type { OpenBook } from './open-leadbook';

function refill<K, V>(map: Map<K, V>, entries: readonly (readonly [K, V])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

function keepMap<K, V>(map: Map<K, V>): () => void {
  const entries = [...map];
  return () => refill(map, entries);
}

function keepList<T>(list: T[]): () => void {
  const items = [...list];
  return () => void list.splice(0, list.length, ...items);
}

function keepUserProperties({ userProperties }: File): () => void {
  const entries = [...userProperties].map(([user, properties]) => [user, new Map(properties)] as const);
  return () => refill(userProperties, entries);
}

function keepMetadata({ workbook }: File): () => void {
  const { name, locale, timeZone } = workbook;
  const metadata = structuredClone(workbook.metadata);
  return () => void Object.assign(workbook, { name, locale, timeZone, metadata });
}

function keepScreen({ desk }: OpenBook): () => void {
  const { screen } = desk.scene;
  const lists = [keepList(screen.alerts), keepList(screen.toasts), keepList(screen.dialogs), keepMap(screen.menus)];
  const { selection, sidebarPage } = screen;
  return () => {
    for (const putBack of lists) putBack();
    Object.assign(screen, { selection, sidebarPage });
  };
}

/** The world as it is now; calling the result takes back what a run did since. Time goes on: it was spent reading. */
export function keepWorld(book: OpenBook): () => void {
  const { world, file } = book;
  const keepers = [
    workbookSnapshot(file.workbook),
    keepMetadata(file),
    keepMap(file.documentProperties),
    keepMap(file.scriptProperties),
    keepUserProperties(file),
    keepList(file.triggers),
    keepMap(file.caches),
    keepList(world.outbox),
    keepList(world.driveFiles),
    keepList(world.executions),
    keepScreen(book),
  ];
  return () => {
    for (const putBack of keepers) putBack();
  };
}
