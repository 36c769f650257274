import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Verification } from '../../../contract/verification-schemas.ts';

const unknown: Verification = { running: null, last: null };

/** How the library stands with being verified: asked for when the archive comes, told of from then on. */
export class VerificationController implements ReactiveController {
  state = unknown;
  /** Why the last wish was not fulfilled. */
  failure: Failure | undefined;
  /** Whether one has ended since the page was opened. */
  hasEnded = false;
  readonly #host: ReactiveControllerHost;
  readonly #archive: () => ArchiveApi | undefined;
  #subscribedTo: ArchiveApi | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, archive: () => ArchiveApi | undefined) {
    this.#host = host;
    this.#archive = archive;
    host.addController(this);
  }

  hostUpdate(): void {
    const archive = this.#archive();
    if (archive === this.#subscribedTo) return;
    this.#unsubscribe?.();
    this.#subscribedTo = archive;
    this.#unsubscribe = archive?.subscribe((event) => {
      if (event.name === 'verification') this.#take(event.detail);
    });
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#subscribedTo = undefined;
  }

  /** Asks how things stand: one may have been begun by another window, or the command line. */
  readonly refresh = (): void => {
    void this.#ask((archive) => archive.verification({}));
  };

  readonly start = (): void => {
    void this.#ask((archive) => archive.verify({}));
  };

  readonly stop = (): void => {
    void this.#ask((archive) => archive.stopVerifying({}));
  };

  async #ask(call: (archive: ArchiveApi) => ReturnType<ArchiveApi['verification']>): Promise<void> {
    const archive = this.#archive();
    if (archive === undefined) return;
    const answer = await call(archive);
    this.failure = answer.ok ? undefined : answer.failure;
    if (answer.ok) this.#take(answer.value);
    else this.#host.requestUpdate();
  }

  #take(state: Verification): void {
    const isEnd = state.running === null && state.last?.ended !== this.state.last?.ended;
    if (isEnd && this.state.running !== null) this.hasEnded = true;
    this.state = state;
    this.#host.requestUpdate();
  }
}
