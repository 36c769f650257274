import { fold } from '../../arabic/fold.ts';
import type { Lexicon } from '../../arabic/lexicon.ts';
import type { Steps } from '../steps.ts';
import type { DictionaryVocabulary } from './dictionary-vocabulary.ts';
import { latinNames } from './latin-names.ts';
import { latinVariants } from './latin-variants.ts';
import { meantOnOtherKeyboard } from './meant-on-other-keyboard.ts';
import { spellingVariants } from './spelling-variants.ts';
import type { Variant } from './variant.ts';

const mostVariants = 5;

/** Another script tells less: a third spelling is more often another name. */
const mostOfOtherScript = 2;

/**
 * Other spellings of a typed word that the archive holds and its stem does not find, best first; none for
 * most words, since a wrong one costs more trust than a right one is worth.
 *
 * @param lexicon what the stems of the index were made with
 * @param typed as it was typed: folding would lose the keys, «ة» and «ه» being two
 */
export function* variantsOf(
  vocabulary: DictionaryVocabulary,
  lexicon: Lexicon,
  typed: string,
): Steps<readonly Variant[]> {
  const folded = fold(typed);
  const meant = meantOnOtherKeyboard(vocabulary, lexicon, typed);
  if (meant !== null) {
    const word = fold(meant);
    return [{ word, kind: 'keyboard', documents: vocabulary.frequency(word) }];
  }
  const spellings = yield* spellingVariants(vocabulary, lexicon, folded, mostVariants);
  const fromLatin = yield* latinVariants(vocabulary, lexicon, folded, mostOfOtherScript);
  const inLatin = yield* latinNames(vocabulary, lexicon, folded, mostOfOtherScript);
  return [...spellings, ...fromLatin, ...inLatin].slice(0, mostVariants);
}
