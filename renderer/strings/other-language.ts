import { english } from './english/english.ts';

const others = new Map(
  Object.entries(english).flatMap(([arabic, words]) => [
    [arabic, words],
    [words, arabic],
  ]),
);

/**
 * What a text of the interface is in the language that it does not speak now: who thinks of «داكن» as “dark”, or
 * has the other keyboard on, finds it by either. Of a text put together with a colon each part; empty where it
 * has none.
 */
export function inOtherLanguage(text: string): string {
  const parts = text.split(': ').map((part) => others.get(part) ?? '');
  return parts.join(' ').trim();
}
