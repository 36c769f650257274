import type { ReactiveControllerHost } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import { ArchiveListener } from '../../api/archive-listener.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Verification } from '../../../contract/verification-schemas.ts';

const unknown: Verification = { running: null, last: null };

/** How the library stands with being verified: asked for when the archive comes, told of from then on. */
export class VerificationController {
  state = unknown;
  /** Why the last wish was not fulfilled. */
  failure: Failure | undefined;
  /** Whether one has ended since the page was opened. */
  hasEnded = false;
  readonly #host: ReactiveControllerHost;
  readonly #archive: () => ArchiveApi | undefined;

  constructor(host: ReactiveControllerHost, archive: () => ArchiveApi | undefined) {
    this.#host = host;
    this.#archive = archive;
    new ArchiveListener(host, archive, (event) => {
      if (event.name === 'verification') this.#take(event.detail);
    });
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
