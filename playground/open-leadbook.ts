import type { File } from '../emulator/kernel/file';
import type { Workbook } from '../emulator/model';
import type { Desk } from '../emulator/people/desk';
import { createWorld, type World } from '../emulator/world';
import type { Language } from './language';

export const MANAGER = 'manager@example.com';

/** How a spreadsheet and a person's account are set up for each language. */
const ACCOUNTS: Readonly<Record<Language, { readonly locale: string; readonly account: string }>> = {
  'zh-CN': { locale: 'zh_CN', account: 'zh_CN' },
  'zh-TW': { locale: 'zh_TW', account: 'zh_TW' },
  en: { locale: 'en_US', account: 'en' },
};

export interface Opening {
  readonly workbook: Workbook;
  /** Folder of the built add-on. */
  readonly addOn: string;
  readonly now: string;
  readonly zone: string;
  readonly language: Language;
}

/** A spreadsheet that the manager has before them. */
export interface OpenBook {
  readonly world: World;
  readonly file: File;
  readonly desk: Desk;
}

/** The spreadsheet's locale in a language. */
export function localeOf(language: Language): string {
  return ACCOUNTS[language].locale;
}

/** Puts a workbook into a small world with the add-on bound to it; its manager opens it. */
export function openLeadbook({ workbook, addOn, now, zone, language }: Opening): OpenBook {
  const world = createWorld({ folder: addOn, now, zone });
  const file = world.adoptFile(workbook);
  const desk = world.person(MANAGER, { language: ACCOUNTS[language].account }).open(file);
  return { world, file, desk };
}
