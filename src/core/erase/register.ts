import type { Day } from '../date';
import { type MemoryRow, memoryKey } from '../history/memory';
import { parseEmail } from '../lead/parse-email';
import { phoneKeys } from '../lead/parse-phone';
import type { Lead } from '../schema/row';
import { compareText, foldName } from '../text';

/** One erasure: which leads, and keyed digests by which the person would be noticed if they came in again. */
export interface Erasure {
  readonly on: Day;
  readonly ids: readonly string[];
  readonly marks: readonly string[];
  /** It was begun and a run died: the next one finishes it. */
  readonly open?: true;
}

/** Every erasure of the workbook, oldest first. No name, number or address can be read from it. */
export interface Register {
  readonly key: string;
  readonly erasures: readonly Erasure[];
}

/** Makes a keyed digest of a text. */
export type Sign = (text: string) => string;

/** The register as kept; '' = nobody was erased. */
export function readRegister(text: string): Register {
  return text === '' ? { key: '', erasures: [] } : (JSON.parse(text) as Register);
}

/** Digests of everything by which a person is told: numbers, address, WeChat, and the names together. */
export function marksOf(
  { phone = '', email = '', wechat = '', customerName = '', contactName = '' }: Lead,
  sign: Sign,
): string[] {
  const address = parseEmail(email)?.toLowerCase();
  const names = customerName === '' ? [] : [`name ${foldName(customerName)} ${foldName(contactName)}`];
  const texts = [
    ...phoneKeys(phone).map((key) => `phone ${key}`),
    ...(address === undefined ? [] : [`email ${address}`]),
    ...(wechat === '' ? [] : [`wechat ${compareText(wechat)}`]),
    ...names,
  ];
  return texts.map(sign);
}

/**
 * Erasures that are not, or no longer, carried out: a run died over one, or an earlier version of the file was restored,
 * which brings back cells, History and memory, but not the register.
 */
export function owedErasures({ erasures }: Register, memory: ReadonlyMap<string, MemoryRow>): Erasure[] {
  const isBack = (id: string): boolean => {
    const row = memory.get(memoryKey('leads', id));
    return row !== undefined && row.meta.erasedOn === undefined;
  };
  return erasures.filter(({ open, ids }) => open || ids.some(isBack));
}

/** The erasure that a lead falls under, by who it seems to be. */
export function erasureOf(lead: Lead, { erasures }: Register, sign: Sign): Erasure | undefined {
  if (erasures.length === 0) return undefined;
  const marks = new Set(marksOf(lead, sign));
  return erasures.find((one) => one.marks.some((mark) => marks.has(mark)));
}
