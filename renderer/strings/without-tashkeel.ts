/** A text without its vowel marks. Whoever addresses the original by offsets must not do so in this one. */
export function withoutTashkeel(text: string): string {
  return text.replace(/[\u064B-\u0652\u0670]/gu, '');
}
