import fc from 'fast-check';
import { coerce } from '../../../emulator/values/coerce';
import { defaultDateFormat } from '../../../emulator/values/default-format';
import { display } from '../../../emulator/values/display';

const LOCALES = ['zh_CN', 'zh_TW', 'zh_HK', 'ja_JP', 'en_US', 'en_GB', 'de_DE', 'fr_FR'] as const;
const locales = fc.constantFrom(...LOCALES);

describe('what a cell shows can be typed back', () => {
  test.each(LOCALES)('dates in the default format of %s', (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 10_959, max: 54_788 }), (serial) => {
        const shown = display(serial, defaultDateFormat(serial, locale), locale);
        return coerce(shown, { locale, year: 2026 }).value === serial;
      }),
    );
  });

  test.each(LOCALES)('moments in the default format of %s', (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 10_959, max: 54_788 }), fc.integer({ min: 1, max: 86_399 }), (day, second) => {
        const serial = day + second / 86_400;
        const shown = display(serial, defaultDateFormat(serial, locale), locale);
        const typed = coerce(shown, { locale, year: 2026 }).value;
        return typeof typed === 'number' && Math.round((typed - serial) * 86_400) === 0;
      }),
    );
  });

  test('whole and decimal numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), locales, (hundredths, locale) => {
        const number = hundredths / 100;
        return coerce(display(number, undefined, locale), { locale, year: 2026 }).value === number;
      }),
    );
  });

  test('booleans', () => {
    fc.assert(
      fc.property(fc.boolean(), locales, (truth, locale) => {
        return coerce(display(truth, undefined, locale), { locale, year: 2026 }).value === truth;
      }),
    );
  });
});

test('a plain-text cell keeps every text that begins neither a formula nor with an apostrophe', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), locales, (text, locale) => {
      fc.pre(!text.startsWith("'"));
      return coerce(text, { locale, year: 2026, format: '@', atCell: 'text' }).value === text;
    }),
  );
});

test('an apostrophe in front keeps any text at all', () => {
  fc.assert(
    fc.property(fc.string(), locales, (text, locale) => {
      const { value, formula } = coerce(`'${text}`, { locale, year: 2026 });
      return value === text && formula === undefined;
    }),
  );
});
