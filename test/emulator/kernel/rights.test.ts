import { newSheet } from '../../../emulator/grid/new-sheet';
import { HARSH } from '../../../emulator/kernel/profile';
import { mayEditArea } from '../../../emulator/kernel/rights';
import type { Area, Protection, Workbook } from '../../../emulator/model';

const A1: Area = { row: 1, column: 1, rows: 1, columns: 1 };
const B2: Area = { row: 2, column: 2, rows: 1, columns: 1 };

function ask(
  email: string,
  {
    protections = [],
    area = A1,
    profile = {},
  }: { protections?: Partial<Protection>[]; area?: Area; profile?: Partial<typeof HARSH> } = {},
): boolean {
  const sheet = newSheet(1, 'Leads');
  sheet.protections = protections.map((part, id) => ({
    id,
    kind: 'RANGE',
    area: A1,
    description: '',
    warningOnly: false,
    editors: [],
    domainEdit: false,
    ...part,
  }));
  const workbook = {
    owner: 'owner',
    editors: ['rep', 'other'],
    viewers: ['guest'],
    sheets: [sheet],
  } as unknown as Workbook;
  return mayEditArea({ workbook, sheet, area, email, profile: { ...HARSH, ...profile } });
}

test.each([
  ['the owner always may', 'owner', { protections: [{}] }, true],
  ['an editor may where nothing is protected', 'rep', {}, true],
  ['a viewer never may', 'guest', {}, false],
  ['a stranger never may', 'nobody', {}, false],
  ['an editor who is not named may not', 'rep', { protections: [{ editors: ['other'] }] }, false],
  ['a named editor may', 'rep', { protections: [{ editors: ['rep'] }] }, true],
  ['a fresh protection protects nobody', 'rep', { protections: [{ editors: null }] }, true],
  ['overlapping protections add up', 'rep', { protections: [{ editors: ['rep'] }, { editors: [] }] }, false],
  ['cells outside stay free', 'rep', { protections: [{}], area: B2 }, true],
  ['a protected tab protects all cells', 'rep', { protections: [{ kind: 'SHEET' }], area: B2 }, false],
  ['except those left open', 'rep', { protections: [{ kind: 'SHEET', unprotected: [B2] }], area: B2 }, true],
  ['a warning does not stop scripts', 'rep', { protections: [{ warningOnly: true }] }, true],
  [
    'or does, by the switch',
    'rep',
    { protections: [{ warningOnly: true }], profile: { warningProtectionStopsScripts: true } },
    false,
  ],
] as const)('%s', (...[, email, options, expected]) => {
  expect(ask(email, options as unknown as Parameters<typeof ask>[1])).toBe(expected);
});
