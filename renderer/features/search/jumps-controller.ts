import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { Jumps } from '../../../contract/jump-schemas.ts';
import type { SuggestionQuestion } from './suggestions-controller.ts';

/** Asks where a text may lead at once; an empty one to the searches made last. The latest text wins. */
export class JumpsController {
  readonly #question: () => SuggestionQuestion;
  #answered: { readonly text: string; readonly jumps: Jumps } | undefined;

  constructor(host: ReactiveControllerHost, question: () => SuggestionQuestion) {
    this.#question = question;
    new Task(host, {
      args: () => {
        const { archive, text } = question();
        return [archive, text] as const;
      },
      task: async ([archive, text], { signal }) => {
        if (archive === undefined || text === null) return undefined;
        const outcome = await archive.jumps({ text }, { signal });
        // What is only a help and cannot be had is not missed.
        return outcome.ok ? { text, jumps: outcome.value } : undefined;
      },
      onComplete: (answered) => {
        this.#answered = answered;
      },
    });
  }

  /** For the text as it stands now; `undefined` until they are there. */
  get jumps(): Jumps | undefined {
    return this.#answered?.text === this.#question().text ? this.#answered.jumps : undefined;
  }
}
