import { fold } from './fold.ts';

/**
 * Words too common to search for. Kept short: each is still indexed in its exact form, so that a phrase
 * with one of them is found as it stands.
 */
const words =
  'في من على إلى عن مع أن إن ما لا لم لن هو هي هذا هذه ذلك تلك التي الذي الذين كان كانت قد أو ثم و ' +
  'بين كما كل أي عند منذ حتى أيضا بعد قبل حيث لكن إذا وقد وفي ومن وأن وعلى وإلى ولا ' +
  'the a an of and or in on to for is was';

const stopWords: ReadonlySet<string> = new Set(words.split(' ').map(fold));

/** Whether a folded word is too common to search for. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded);
}
