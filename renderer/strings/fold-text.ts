/**
 * A short text as it is compared while one types: without case, marks and tatweel, and with one letter for
 * alefs, for ya and alef maqsura, for ta marbuta and ha. The archive has its own, finer folding.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0640\u064B-\u065F\u0670]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ/gu, 'ي')
    .trim();
}
