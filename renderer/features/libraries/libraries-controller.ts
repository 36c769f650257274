import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfferedLibraries } from '../../../contract/library-name.ts';
import type { Desktop } from '../../api/bridge-archive-api.ts';

/** The libraries that the desktop's window can go to; a browser's page has the one of its host. */
export class LibrariesController implements ReactiveController {
  /** `null` until they are known, and in a browser. */
  offered: OfferedLibraries | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #desktop: () => Desktop | undefined;

  constructor(host: ReactiveControllerHost, desktop: () => Desktop | undefined) {
    this.#host = host;
    this.#desktop = desktop;
    host.addController(this);
  }

  hostConnected(): void {
    // Others may have been opened while this window was behind.
    window.addEventListener('focus', this.#refresh);
    this.#refresh();
  }

  hostDisconnected(): void {
    window.removeEventListener('focus', this.#refresh);
  }

  /** @param wish `choose`, `new`, `window`, or the digits of a recent library */
  readonly open = (wish: string): void => {
    void this.#desktop()?.openLibrary(wish).then(this.#refresh);
  };

  readonly #refresh = (): void => {
    void this.#desktop()
      ?.libraries()
      .then((offered) => {
        this.offered = offered;
        this.#host.requestUpdate();
      });
  };
}
