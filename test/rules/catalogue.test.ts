import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { english, englishParts } from '../../renderer/strings/english/english.ts';
import { messagesIn } from './messages-in.ts';

const messages = messagesIn(fileURLToPath(new URL('../../renderer', import.meta.url)));
const sources = new Set(messages.map(({ source }) => source));

test('every text of the interface has its English, and the catalogue no other', () => {
  const missing = messages.filter(({ source }) => !Object.hasOwn(english, source));
  expect(missing.map(({ place, source }) => `${place} ${source}`)).toEqual([]);
  expect(Object.keys(english).filter((source) => !sources.has(source))).toEqual([]);
});

test('no part of the catalogue says again what another says', () => {
  const all = englishParts.flatMap((part) => Object.keys(part));
  expect(all.filter((source, index) => all.indexOf(source) !== index)).toEqual([]);
});

test('English puts every value of its source in place, and is written in Latin letters', () => {
  const placesOf = (text: string): string[] => [...new Set(text.match(/\{\d\}/gu) ?? [])].sort();
  const wrong = Object.entries(english).filter(
    ([source, words]) =>
      placesOf(source).join() !== placesOf(words).join() || /\p{Script=Arabic}/u.test(words),
  );
  expect(wrong).toEqual([]);
});
