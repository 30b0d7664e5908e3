import { keptText } from '../text';

const ADDRESS =
  /^([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64})@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,63}|(?:[a-z0-9-]+\.)+xn--[a-z0-9-]+)$/u;
const LONGEST = 254;

/** One e-mail address, full-width signs folded and its domain in lower case; undefined for several, for line breaks, for anything else. */
export function parseEmail(text: string): string | undefined {
  const bare = keptText(text)
    .normalize('NFKC')
    .replace(/^mailto:\s*/i, '');
  if (bare.length > LONGEST || /\s/.test(bare)) return undefined;
  const at = bare.lastIndexOf('@');
  const local = bare.slice(0, at);
  const domain = bare
    .slice(at + 1)
    .toLowerCase()
    .replace(/[。｡]/g, '.');
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return undefined;
  const address = `${local}@${domain}`;
  return ADDRESS.test(address) ? address : undefined;
}
