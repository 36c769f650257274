/**
 * Letters that other languages add to the Arabic script, as an Arabic newspaper would write them:
 * «ایران» typed with Farsi yeh and «إيران» meet, «ڤيينا» and «فيينا», Urdu «پاکستان» and «باكستان».
 */
export function foldBorrowedLetters(word: string): string {
  return word.replace(borrowed, (letter) => arabicOf.get(letter) ?? letter);
}

/**
 * A letter that Unicode names after an Arabic one (U+06CE, «Farsi yeh with small v above») is folded to
 * that one, a letter with a name of its own (U+067E, «peh») to the one that is printed in its place.
 *
 * Of Persian, Urdu, Kurdish, Pashto, Sindhi, Uyghur, Punjabi, Kashmiri, Malay and of Maghrebi print: the
 * blocks Arabic and Arabic Supplement. The African letters of Arabic Extended stay as they are.
 *
 * @see https://www.unicode.org/Public/UCD/latest/ucd/UnicodeData.txt
 */
const borrowedBy: readonly (readonly [arabic: string, borrowed: string])[] = [
  ['ا', 'ٲٳݳݴ'],
  ['ب', 'ٮپٻڀݐݑݒݓݔݕݖ'],
  ['ت', 'ٹٺټٽٿ'],
  ['ج', 'چڃڄڇڿ'],
  ['ح', 'ځڂڅݗݘݮݯݲݼ'],
  ['د', 'ڈډڊڋڌڍڎڏڐۮݙݚ'],
  ['ر', 'ڑڒړڔڕږڗڙۯݛݫݬݱ'],
  ['ز', 'ژ'],
  ['س', 'ښڛڜݜݭݰݽݾ'],
  ['ش', 'ۺ'],
  ['ص', 'ڝڞ'],
  ['ض', 'ۻ'],
  ['ط', 'ڟ'],
  ['ع', 'ڠݝݞݟ'],
  ['غ', 'ۼ'],
  ['ف', 'ڡڢڣڤڥڦۋݠݡ'],
  ['ق', 'ٯڧڨ'],
  ['ك', 'کڪګڬڭڮگڰڱڲڳڴػؼݢݣݤݿ'],
  ['ل', 'ڵڶڷڸݪ'],
  ['م', 'ݥݦ'],
  ['ن', 'ڹںڻڼڽݧݨݩ'],
  ['ه', 'ھۀہۂۃەۿ'],
  ['و', 'ۄۅۆۇۈۉۊۏݸݹ'],
  ['ي', 'ؠؽؾؿیۍێېۑےۓݵݶݷݺݻ'],
];

const arabicOf: ReadonlyMap<string, string> = new Map(
  borrowedBy.flatMap(([arabic, letters]) => Array.from(letters, (letter) => [letter, arabic])),
);

const borrowed = new RegExp(`[${[...arabicOf.keys()].join('')}]`, 'gu');
