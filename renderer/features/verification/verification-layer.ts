import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { VerificationProgress } from '../../../contract/verification-schemas.ts';
import type { ShowImportsEvent } from '../importing/import-events.ts';
import { VerificationController } from './verification-controller.ts';
import type { VerificationSheet } from './verification-sheet.ts';
import { tellResult } from './verification-words.ts';
import type { VerifyEvent } from './verify-event.ts';
import './verification-sheet.ts';

/** The sheet on which the library is verified, and what is told of it when it is not open. */
export class VerificationLayer {
  readonly #verification: VerificationController;
  readonly #sheet: Ref<VerificationSheet> = createRef();

  constructor(host: ReactiveControllerHost & { readonly archive: ArchiveApi | undefined }) {
    this.#verification = new VerificationController(host, () => host.archive);
  }

  get running(): VerificationProgress | null {
    return this.#verification.state.running;
  }

  show(): void {
    this.#verification.refresh();
    this.#sheet.value?.show();
  }

  render(showImports: (event: ShowImportsEvent) => void): TemplateResult {
    const { state, failure, hasEnded } = this.#verification;
    return html`<kh-verification-sheet
        ${ref(this.#sheet)}
        .state=${state}
        .failure=${failure}
        @kh-verify=${this.#wished}
        @kh-show-imports=${showImports}
      ></kh-verification-sheet>
      <p class="visually-hidden" role="status">
        ${hasEnded && state.running === null && state.last !== null ? tellResult(state.last) : nothing}
      </p>`;
  }

  readonly #wished = ({ wish }: VerifyEvent): void => {
    this.#verification[wish]();
  };
}
