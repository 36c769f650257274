import { foldingSteps } from './folding-steps.ts';

/**
 * The exact view of a word: the same letters whatever marks, hamzas or keyboard it was written with. One
 * way for indexing and for asking.
 *
 * It says what the steps of folding say. Since nearly every character is folded by itself, whatever
 * stands beside it, what the steps make of it is kept in a table; a word with any other goes through the
 * steps.
 */
export function fold(word: string): string {
  let [folded, kept] = ['', 0];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const known = table[code] as number;
    const becomes = known === unknown ? lookUp(code) : known;
    if (becomes === code) continue;
    if (becomes === notByItself) return foldStepByStep(word);
    folded += word.slice(kept, at);
    if (becomes !== nothing) folded += String.fromCharCode(becomes);
    kept = at + 1;
  }
  return kept === 0 ? word : folded + word.slice(kept);
}

function foldStepByStep(word: string): string {
  return foldingSteps.reduce((folded, step) => step(folded), word);
}

/** What each code unit becomes. Worked out when it is first met: most of Unicode never is. */
const table = new Uint16Array(0x10000);

/** Entries that are no characters: no letter has so small a code. */
const [unknown, nothing, notByItself] = [0, 1, 2];

function lookUp(code: number): number {
  const folded = foldStepByStep(String.fromCharCode(code));
  const entry = folded === '' ? nothing : folded.charCodeAt(0);
  return (table[code] = isByItself(code) && folded.length <= 1 ? entry : notByItself);
}

/** Whether a character is folded the same whatever stands before it and behind it. */
function isByItself(code: number): boolean {
  const character = String.fromCharCode(code);
  return (
    code > notByItself &&
    !joinsTheLast.test(character.normalize('NFKD')) &&
    // What ئ becomes depends on the next letter.
    !character.normalize('NFKC').includes('ئ')
  );
}

/** Marks, the inner and last letters of a Korean syllable, halves of pairs; tashkeel joins nothing. */
const joinsTheLast = /^\s*(?![\u064B-\u0652\u0670])[\p{M}\u1160-\u11FF\p{Surrogate}]/u;
