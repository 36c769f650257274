/**
 * One alef, and hamza's seats without the hamza: «أستانا», «آستانا» and «استانا» are one word, and so
 * are «مسؤول» and «مسوول». Before و hamza sits on و in Beirut and on ئ in Cairo («مسئول», «شئون»). The
 * bare hamza ء stays: dropping it would merge «بدء» with «بد» and «بريء» with «بري».
 */
export function foldHamza(word: string): string {
  return word
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ؤ|ئ(?=[ؤو])/gu, 'و')
    .replace(/ئ/gu, 'ي');
}
