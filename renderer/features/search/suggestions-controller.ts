import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Suggestions } from '../../../contract/schemas.ts';

/** What is suggested for; without a text nothing is. */
export interface SuggestionQuestion {
  readonly archive: ArchiveApi | undefined;
  readonly text: string | null;
}

/** Asks how a query may go on, or what was meant by it. The latest text wins. */
export class SuggestionsController {
  readonly #question: () => SuggestionQuestion;
  #answered: { readonly text: string; readonly suggestions: Suggestions } | undefined;

  constructor(host: ReactiveControllerHost, question: () => SuggestionQuestion, limit: number) {
    this.#question = question;
    new Task(host, {
      args: () => {
        const { archive, text } = question();
        return [archive, text] as const;
      },
      task: async ([archive, text], { signal }) => {
        if (archive === undefined || text === null || text === '') return undefined;
        const outcome = await archive.suggest({ text, limit }, { signal });
        // What is only a help and cannot be had is not missed.
        return outcome.ok ? { text, suggestions: outcome.value } : undefined;
      },
      onComplete: (answered) => {
        this.#answered = answered;
      },
    });
  }

  /** For the text as it stands now; `undefined` until they are there. */
  get suggestions(): Suggestions | undefined {
    if (this.#answered === undefined || this.#answered.text !== this.#question().text)
      return undefined;
    return this.#answered.suggestions;
  }
}
