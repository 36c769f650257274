import type { ArchiveEvent } from './contract.ts';
import type { Failure } from './failure.ts';
import type { Outcome } from './outcome.ts';

/**
 * The contract over a message port:
 *
 * ```
 *   caller                          answerer
 *     call 7 search {…}      ──►
 *     call 8 search {…}      ──►
 *     cancel 7               ──►
 *                            ◄──      reply 7 cancelled
 *                            ◄──      reply 8 {…}
 *                            ◄──      event library-changed {…}
 * ```
 */
export type CallerMessage =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly method: string;
      readonly request: unknown;
    }
  | { readonly kind: 'cancel'; readonly id: number };

export type AnswererMessage =
  | { readonly kind: 'reply'; readonly id: number; readonly outcome: Outcome<unknown, Failure> }
  | { readonly kind: 'event'; readonly event: ArchiveEvent };

/** What both Node's `MessagePort` and a worker have in common. */
export interface Port {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}
