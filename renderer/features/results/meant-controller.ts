import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { SearchReply } from '../../../contract/schemas.ts';
import { SuggestionsController } from '../search/suggestions-controller.ts';

/** What was answered to which query, on which one may have meant another. */
export interface MeantQuestion {
  readonly archive: ArchiveApi | undefined;
  readonly query: string;
  readonly typing: boolean;
  /** `undefined` while the present question has no answer. */
  readonly reply: SearchReply | undefined;
}

/** What was probably meant by a query that finds nothing, or less than it asks for. */
export class MeantController {
  readonly #question: () => MeantQuestion;
  readonly #suggestions: SuggestionsController;

  constructor(host: ReactiveControllerHost, question: () => MeantQuestion) {
    this.#question = question;
    this.#suggestions = new SuggestionsController(
      host,
      () => {
        const { archive, query } = question();
        return { archive, text: this.#isWanting() ? query : null };
      },
      1,
    );
  }

  /** `null` for no idea, or none that the reader has not had. */
  get query(): string | null {
    const meant = this.#suggestions.suggestions?.didYouMean ?? null;
    const { query, reply } = this.#question();
    if (meant === null || meant === query.trim()) return null;
    const switchedOff = (reply?.notes ?? []).flatMap((note) =>
      note.kind === 'also-searched' ? note.switchedOff : [],
    );
    return switchedOff.some((spelling) => meant.split(/\s+/u).includes(spelling)) ? null : meant;
  }

  /** Whether the present question has been answered with nothing, or with less than was asked for. */
  #isWanting(): boolean {
    const { reply, typing } = this.#question();
    if (reply === undefined) return false;
    // A word that is not typed to its end is no mistake.
    const isPartly = !typing && reply.notes.some(({ kind }) => kind === 'some-words-only');
    return reply.hits.length === 0 || isPartly;
  }
}
