import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Addition } from '../../../contract/front-page-schemas.ts';
import type { ReadingPlaces } from '../../../contract/reader-data-schemas.ts';

export type ListedPlace = ReadingPlaces['places'][number];

/** Of each list, as many as fit on a front page. */
const shown = 4;

/** What came in last, and where reading stopped. That it cannot be had is no failure of the front page. */
export class FrontPageController {
  additions: readonly Addition[] = [];
  places: readonly ListedPlace[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #archive: () => ArchiveApi | undefined;

  /** @param generation counts up when the library changes */
  constructor(
    host: ReactiveControllerHost,
    archive: () => ArchiveApi | undefined,
    generation: () => number,
  ) {
    this.#host = host;
    this.#archive = archive;
    new Task<readonly [ArchiveApi | undefined, number], void>(host, {
      args: () => [archive(), generation()] as const,
      task: async ([api], { signal }) => {
        const [additions, places] = await Promise.all([
          api?.additions({ limit: shown }, { signal }),
          api?.readingPlaces({ limit: shown, unfinished: true }, { signal }),
        ]);
        if (additions?.ok === true) this.additions = additions.value.additions;
        if (places?.ok === true) this.places = places.value.places;
      },
    });
  }

  /** Takes a place off the list; the article is not touched. */
  async forget(place: number): Promise<void> {
    const done = await this.#archive()?.forgetReadingPlace({ place });
    if (done?.ok !== true) return;
    this.places = this.places.filter((each) => each.place !== place);
    this.#host.requestUpdate();
  }
}
