/**
 * Documents of a segment that match part of a query, walked forwards, each with a score.
 *
 * Bounds make it possible to pass over documents without looking at them: `bound(from)` promises that no
 * document from `from` up to `boundEnd` scores more.
 */
export interface Scorer {
  /** Document under the scorer; −1 before the first move, `noDocument` behind the last. */
  readonly document: number;
  /** Moves to the first match that is not before `target`, and returns it. Never moves back. */
  advance(target: number): number;
  /** Score of the document under the scorer. */
  score(): number;
  /** No document scores more. */
  readonly largestScore: number;
  /** No document from here to {@link boundEnd} scores more; `from` is not before the scorer. */
  bound(from: number): number;
  /** The last document that the bound asked for last holds for. */
  readonly boundEnd: number;
  /** Matches at most, to begin with the rarest. */
  readonly cost: number;
}
