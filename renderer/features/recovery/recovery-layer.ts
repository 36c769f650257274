import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Recovery } from '../../../contract/recovery.ts';
import './recovery-notice.ts';

export interface RecoveryDoors {
  readonly archive: ArchiveApi | undefined;
}

/** Hears of what came to a sudden end, and tells the reader. */
export class RecoveryLayer implements ReactiveController {
  readonly #host: ReactiveControllerHost & RecoveryDoors;
  #recovery: Recovery | undefined;
  #subscribedTo: ArchiveApi | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & RecoveryDoors) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { archive } = this.#host;
    if (archive === this.#subscribedTo) return;
    this.#unsubscribe?.();
    this.#subscribedTo = archive;
    this.#unsubscribe = archive?.subscribe((event) => {
      if (event.name === 'recovered') this.#show(event.detail);
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#subscribedTo = undefined;
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
