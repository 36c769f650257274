import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import { ArchiveListener } from '../../api/archive-listener.ts';
import type { Recovery } from '../../../contract/recovery.ts';
import './recovery-notice.ts';

export interface RecoveryDoors {
  readonly archive: ArchiveApi | undefined;
}

/** Hears of what came to a sudden end, and tells the reader. */
export class RecoveryLayer {
  readonly #host: ReactiveControllerHost;
  #recovery: Recovery | undefined;

  constructor(host: ReactiveControllerHost & RecoveryDoors) {
    this.#host = host;
    new ArchiveListener(
      host,
      () => host.archive,
      (event) => {
        if (event.name === 'recovered') this.#show(event.detail);
      },
    );
  }

  render(): TemplateResult {
    return html`<kh-recovery-notice
      .recovery=${this.#recovery}
      @kh-dismiss=${() => {
        this.#show(undefined);
      }}
    ></kh-recovery-notice>`;
  }

  #show(recovery: Recovery | undefined): void {
    this.#recovery = recovery;
    this.#host.requestUpdate();
  }
}
