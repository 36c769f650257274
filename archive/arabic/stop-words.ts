import { fold } from './fold.ts';
import { latinStopWords } from './stop-words-latin.ts';

/**
 * Words too common to search for. Kept short: each is still indexed in its exact form, so that a phrase
 * with one of them is found as it stands.
 */
const words =
  'في من على إلى عن مع أن إن ما لا لم لن هو هي هم هذا هذه ذلك تلك هناك التي الذي الذين قد أو أم ثم و ' +
  'كان كانت يكون تكون وكان وكانت بين بينما كما كل أي عند عندما منذ حتى أيضا بعد قبل خلال حيث لكن إذا لو ' +
  'إلا أما غير بل وقد وفي ومن وأن وإن وعلى وإلى ولا وما وهو وهي ولم بأن فإن أنه أنها إنه إنها لأن ' +
  'فيه فيها منه منها عليه عليها إليه إليها به بها له لها هل ماذا لماذا متى كيف أين كم أية';

const stopWords: ReadonlySet<string> = new Set(`${words} ${latinStopWords}`.split(' ').map(fold));

/** Whether a folded word is too common to search for. */
export function isStopWord(folded: string): boolean {
  // Most words are longer, which is seen sooner.
  return folded.length <= longest && stopWords.has(folded);
}

const longest = Math.max(...Array.from(stopWords, (word) => word.length));
