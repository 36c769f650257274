/**
 * One alef, and hamza's seats without the hamza: «أستانا», «آستانا» and «استانا» are one word, and so
 * are «مسؤول» and «مسوول». The bare hamza ء stays: dropping it would merge «بدء» with «بد».
 */
export function foldHamza(word: string): string {
  return word
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ/gu, 'ي');
}
