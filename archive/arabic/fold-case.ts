/**
 * Lower case for every script that has it, and one sigma: «ΑΘΗΝΑΣ» → «αθηνασ». Full case folding
 * (CaseFolding.txt) writes ς as σ too.
 *
 * @see https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt
 */
export function foldCase(word: string): string {
  return word.toLowerCase().replace(/ς/gu, 'σ');
}
