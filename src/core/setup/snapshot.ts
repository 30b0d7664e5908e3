import { defaultSettings, type Settings } from '../schema/settings';

/** The settings as kept in the document properties: only what differs from the defaults. */
export function writeSnapshot(settings: Settings): string {
  const values = Object.fromEntries(
    Object.entries(settings.values).filter(
      ([key, value]) => defaultSettings.values[key as keyof Settings['values']] !== value,
    ),
  );
  const lists = Object.fromEntries(
    Object.entries(settings.lists).filter(([key, list]) =>
      differs(list, defaultSettings.lists[key as keyof Settings['lists']]),
    ),
  );
  const stages = differs(settings.stages, defaultSettings.stages) ? { stages: settings.stages } : {};
  return JSON.stringify({ values, lists, ...stages, members: settings.members, headers: settings.headers });
}

/** Settings of a snapshot; '' = the defaults. */
export function readSnapshot(text: string): Settings {
  if (text === '') return defaultSettings;
  const kept = JSON.parse(text) as Partial<Settings>;
  return {
    values: { ...defaultSettings.values, ...kept.values },
    lists: { ...defaultSettings.lists, ...kept.lists },
    stages: kept.stages ?? defaultSettings.stages,
    members: kept.members ?? [],
    headers: { ...defaultSettings.headers, ...kept.headers },
  };
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
