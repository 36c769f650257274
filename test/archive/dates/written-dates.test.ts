import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gregorianMonths } from '../../../archive/dates/gregorian-months.ts';
import { hijriMonths } from '../../../archive/dates/hijri-months.ts';
import { readDate } from '../../../archive/dates/read-date.ts';

const millisecondsADay = 86_400_000;

function spoken(locale: string, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (day: Date): string => format.format(day);
}

const long = { dateStyle: 'long' } as const;
const full = { dateStyle: 'full' } as const;
const withTime = { dateStyle: 'full', timeStyle: 'short' } as const;
const hijriParts = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC' });

/** Whether its milliseconds may be a minute of the calendar, 180001010000 to 210012312359, which goes first. */
const mayNameAMinute = (day: Date): boolean =>
  day.getTime() >= 180_001_010_000 && day.getTime() <= 210_012_312_359;

/** The ways in which the library of this platform writes a day, and those of programs. */
const ways: Readonly<Record<string, (day: Date) => string>> = {
  ISO: (day) => day.toISOString(),
  'RFC 822': (day) => day.toUTCString(),
  'milliseconds since 1970': (day) =>
    day.getTime() > 1e11 && !mayNameAMinute(day) ? String(day.getTime()) : day.toISOString(),
  'seconds since 1970': (day) =>
    day.getTime() > 1e11 ? String(day.getTime() / 1000) : day.toISOString(),
  Egypt: spoken('ar-EG', full),
  'Egypt, short': spoken('ar-EG', { dateStyle: 'medium' }),
  'the Emirates': spoken('ar-AE', long),
  Lebanon: spoken('ar-LB', full),
  Iraq: spoken('ar-IQ', withTime),
  Syria: spoken('ar-SY', long),
  Algeria: spoken('ar-DZ', full),
  Tunisia: spoken('ar-TN', withTime),
  Morocco: spoken('ar-MA', full),
  Libya: spoken('ar-LY', long),
  'Saudi Arabia, Hijri': spoken('ar-SA-u-ca-islamic-umalqura', long),
  'Saudi Arabia, Hijri in numbers': spoken('ar-SA-u-ca-islamic-umalqura', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }),
  'Saudi Arabia, Gregorian': spoken('ar-SA-u-ca-gregory', full),
  'British English': spoken('en-GB', full),
  'British English, short': spoken('en-GB', { dateStyle: 'short' }),
  'American English': spoken('en-US', withTime),
  'American English, medium': spoken('en-US', { dateStyle: 'medium' }),
  French: spoken('fr-FR', withTime),
  'French, medium': spoken('fr-TN', { dateStyle: 'medium' }),
};

const days = fc
  .integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2030, 11, 31) })
  .map((instant) => new Date(instant - (instant % millisecondsADay)));

it.each(Object.entries(ways))('reads what it is in the words of: %s', (_name, write) => {
  fc.assert(
    fc.property(days, (day) => {
      const written = write(day);
      expect([written, readDate(written)]).toEqual([written, day.toISOString().slice(0, 10)]);
    }),
    { numRuns: 2000 },
  );
});

const arabicDigits = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)));
const persianDigits = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));

const shapes = fc.constantFrom<(day: string, month: string, year: string) => string>(
  (day, month, year) => `${day} ${month} ${year}`,
  (day, month, year) => `${day} من ${month} ${year}`,
  (day, month, year) => `الأربعاء، ${day} ${month}، ${year} - 10:30`,
  (day, month, year) => `${month} ${day}، ${year}`,
  (day, month, year) =>
    `\u200f${day}\u200f ${month.replace(/(?<=\p{L})(?=\p{L})/gu, 'ـ')}\u200f ${year}`,
);
const digits = fc.constantFrom(arabicDigits, persianDigits, (text: string) => text);
const row = fc.nat({ max: gregorianMonths.length - 1 });

it('reads every name of every month, in every digits and order', () => {
  fc.assert(
    fc.property(days, row, fc.nat(), shapes, digits, (day, language, choice, shape, write) => {
      const names = (gregorianMonths[language]?.[day.getUTCMonth()] ?? '').split('|');
      const name = names[choice % names.length] ?? '';
      const written = write(shape(String(day.getUTCDate()), name, String(day.getUTCFullYear())));
      expect([written, readDate(written)]).toEqual([written, day.toISOString().slice(0, 10)]);
    }),
    { numRuns: 2000 },
  );
});

it('reads every name of every Hijri month', () => {
  fc.assert(
    fc.property(days, fc.nat(), shapes, digits, (day, choice, shape, write) => {
      const parts = hijriParts.formatToParts(day);
      const valueOf = (type: string): string =>
        parts.find((part) => part.type === type)?.value ?? '';
      const names = (hijriMonths[0]?.[Number(valueOf('month')) - 1] ?? '').split('|');
      const name = names[choice % names.length] ?? '';
      const written = write(shape(valueOf('day'), name, valueOf('year')));
      expect([written, readDate(written)]).toEqual([written, day.toISOString().slice(0, 10)]);
    }),
    { numRuns: 2000 },
  );
});

it('answers anything at all with a day that exists, or with none', () => {
  const pieces = fc.constantFrom('13', '09', '2017', '1438', '/', '-', '.', ' ', 'هـ', 'سبتمبر', 'Sep', 'رمضان', ',', ':', '(', ')', 'م');
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')));
  fc.assert(
    fc.property(texts, (text) => {
      const day = readDate(text);
      expect(day === null || new Date(day).toISOString().slice(0, 10) === day).toBe(true);
    }),
    { numRuns: 5000 },
  );
}); // prettier-ignore
