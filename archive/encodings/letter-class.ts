/** The letters that pairs are counted of, in the order of Unicode. */
export const countedLetters = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';

/** What stands between two words, as the neighbour of a letter. */
export const wordEnd = countedLetters.length;

/** A letter's place among those that are counted; `wordEnd` for whatever is none. */
export function letterClass(code: number): number {
  return places[code - firstLetter] ?? wordEnd;
}

const firstLetter = 0x621;
const places = Array.from({ length: 0x64a - firstLetter + 1 }, (_, at) => {
  const place = countedLetters.indexOf(String.fromCharCode(firstLetter + at));
  return place === -1 ? wordEnd : place;
});
