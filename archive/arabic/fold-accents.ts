/**
 * Latin and Greek letters without their accents: «élysée» → «elysee», «αθήνα» → «αθηνα». A Cyrillic
 * letter keeps what makes it another one (й is not и) and loses a mark of stress that was set on it;
 * ё is written е by most newspapers. In other scripts marks are part of the word.
 */
export function foldAccents(word: string): string {
  return word
    .replace(latinOrGreek, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/(?<=\p{Script=Cyrillic})\p{M}+/gu, '')
    .replace(/ё/gu, 'е');
}

/** With their marks, composed or not: not all pairs have a composed form. */
const latinOrGreek = /[\p{Script=Latin}\p{Script=Greek}]\p{M}*/gu;
