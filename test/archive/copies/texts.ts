import type { CopyText } from '../../../archive/copies/copy-finder.ts';

/** A text that is all body. */
export function bodyText(text: string): CopyText {
  return { text, zones: [{ kind: 'body', start: 0, end: text.length, confidence: 1 }] };
}

/** So many different words; another `from` gives other ones. */
export function words(count: number, from = 0): string {
  const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
  return Array.from({ length: count }, (_, at) => {
    const number = from + at;
    return [number % 28, Math.floor(number / 28) % 28, Math.floor(number / 784) % 28]
      .map((letter) => letters.charAt(letter))
      .join('');
  }).join(' ');
}
