import { fold } from './fold.ts';
import { latinStopWords } from './stop-words-latin.ts';

/**
 * Words too common to search for. Kept short: each is still indexed in its exact form, so that a phrase
 * with one of them is found as it stands.
 */
const words =
  'في من على إلى عن مع أن إن ما لا لم لن هو هي هذا هذه ذلك تلك التي الذي الذين كان كانت قد أو ثم و ' +
  'بين كما كل أي عند منذ حتى أيضا بعد قبل حيث لكن إذا وقد وفي ومن وأن وعلى وإلى ولا';

const stopWords: ReadonlySet<string> = new Set(`${words} ${latinStopWords}`.split(' ').map(fold));

/** Whether a folded word is too common to search for. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded);
}
