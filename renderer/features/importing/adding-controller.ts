import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { FileGiver, Given, Giving } from '../../api/file-giver.ts';

export interface AddingDoors {
  readonly archive: ArchiveApi | undefined;
  readonly giver: FileGiver | undefined;
}

/** Takes what the reader chooses or drops to the archive; the job that comes of it tells the rest. */
export class AddingController {
  /** While files are copied to where the archive can read them. */
  giving: Giving | undefined;
  failure: Failure | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #doors: () => AddingDoors;
  readonly #onAdded: () => void;

  /** @param onAdded the archive has taken a job on */
  constructor(host: ReactiveControllerHost, doors: () => AddingDoors, onAdded: () => void) {
    this.#host = host;
    this.#doors = doors;
    this.#onAdded = onAdded;
  }

  choose(kind: 'files' | 'folder'): Promise<void> {
    return this.#add(this.#doors().giver?.choose(kind, this.#tell));
  }

  drop(dropped: DataTransfer): Promise<void> {
    return this.#add(this.#doors().giver?.dropped(dropped, this.#tell));
  }

  async #add(given: Promise<Given> | undefined): Promise<void> {
    this.failure = undefined;
    const paths = await given;
    this.giving = undefined;
    window.removeEventListener('beforeunload', askFirst);
    if (paths?.ok === false) this.failure = paths.failure;
    if (paths?.ok === true && paths.value.length > 0) {
      const added = await this.#doors().archive?.add({ paths: [...paths.value], wait: false });
      if (added?.ok === false) this.failure = added.failure;
      if (added?.ok === true) this.#onAdded();
    }
    this.#host.requestUpdate();
  }

  readonly #tell = (giving: Giving): void => {
    this.giving = giving;
    window.addEventListener('beforeunload', askFirst);
    this.#host.requestUpdate();
  };
}

/**
 * Files that are on their way to the host would be lost with the page, and nothing else would: what the host has
 * taken on goes on without it.
 */
function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
