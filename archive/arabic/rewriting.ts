/**
 * One way to write what another word, or another script, writes otherwise. Data: which words come of it
 * is for `search/words/rewriting-machine.ts` to find.
 *
 * `{ from: 'kh', to: 'خ', cost: 0 }`
 */
export interface Rewriting {
  /** Letters of the word that was typed; empty where `to` is written between two letters of it. */
  readonly from: string;
  /** What the other spelling has in their place; may be empty. */
  readonly to: string;
  /** How far it is from the usual way, in whole numbers. */
  readonly cost: number;
  /** Where in the word, anywhere when it is left out; `later` is `inside` or at the `end`. */
  readonly at?: 'start' | 'inside' | 'end' | 'later' | 'anywhere';
  /** Letters of which one must follow in the word that was typed. */
  readonly before?: string;
}
