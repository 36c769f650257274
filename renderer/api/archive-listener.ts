import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArchiveApi, ArchiveEvent } from '../../contract/contract.ts';

/**
 * Hears what the archive of an element tells unasked, as long as the element is in the page; of another archive
 * from when it is given one.
 */
export class ArchiveListener implements ReactiveController {
  readonly #archive: () => ArchiveApi | undefined;
  readonly #hear: (event: ArchiveEvent) => void;
  #subscribedTo: ArchiveApi | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    archive: () => ArchiveApi | undefined,
    hear: (event: ArchiveEvent) => void,
  ) {
    this.#archive = archive;
    this.#hear = hear;
    host.addController(this);
  }

  hostUpdate(): void {
    const archive = this.#archive();
    if (archive === this.#subscribedTo) return;
    this.#unsubscribe?.();
    this.#subscribedTo = archive;
    this.#unsubscribe = archive?.subscribe(this.#hear);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#subscribedTo = undefined;
  }
}
