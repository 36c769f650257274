/**
 * What is left of a stem when patterns are taken off it: the consonants that a family of words shares.
 * «وزير», «وزراء» and «وزارة» → «وزر», «قتيل» and «مقتل» → «قتل». Too coarse to say that an article
 * matches; good to rank those that do, and to offer what no stem finds.
 *
 * @param stem as `stem` gives it: two words of one stem share their skeleton
 * @returns the stem itself where nothing could be taken off; `null` for other scripts, which have none
 */
export function skeleton(stem: string): string | null {
  if (!arabicOnly.test(stem)) return null;
  const bare = withoutPattern(withoutEndings(stem));
  const consonants = bare.slice(0, 1) + bare.slice(1).replace(/[اويء]/gu, '');
  return consonants.length >= 2 ? consonants : bare;
}

const arabicOnly = /^[\u0621-\u064A]+$/u;

/** Endings that no attestation was found for when the word was stemmed, longest first. */
const endings = 'يات تين تان تها هما كما ها هم هن نا كم ان ات ون ين وا ته تي يه ه ي'.split(' ');

function withoutEndings(stem: string): string {
  let word = stem;
  for (const ending of endings) {
    if (word.length - ending.length >= 2 && word.endsWith(ending)) {
      word = word.slice(0, -ending.length);
    }
  }
  if (word.length >= 5 && word.endsWith('يا')) return word.slice(0, -2);
  return word.length >= 5 && word.endsWith('ا') ? word.slice(0, -1) : word;
}

/** Beginnings of the derived verbs and their nouns (forms V to X), and the letters of the imperfect and of م-nouns. */
function withoutPattern(word: string): string {
  if (word.length >= 5 && /^(?:م|ا|ي|ت|ن)ست/u.test(word)) return word.slice(3);
  if (word.length >= 5 && /^(?:سي|ست|سا|سن)/u.test(word)) return word.slice(2);
  return word.length >= 4 && /^[ميتنا]/u.test(word) ? word.slice(1) : word;
}
