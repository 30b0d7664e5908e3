import type { TestBook } from './workbook';

/** What people do while no trigger looks: events get lost, other add-ons and other devices change cells too. */
export function unseen({ file }: TestBook, act: () => unknown): void {
  const triggers = file.triggers.splice(0);
  act();
  file.triggers.push(...triggers);
}
