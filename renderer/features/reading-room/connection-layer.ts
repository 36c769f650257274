import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Connection } from '../../api/connection.ts';

export interface ConnectionDoor {
  readonly connection: Connection | undefined;
}

/** Says along the lower edge that the host is gone, until it is back; all that is on the page stays. */
export class ConnectionLayer implements ReactiveController {
  readonly #host: ReactiveControllerHost & ConnectionDoor;
  readonly #cameBack: () => void;
  #watched: Connection | undefined;

  /** @param cameBack what is on the page may be stale then, or failed meanwhile */
  constructor(host: ReactiveControllerHost & ConnectionDoor, cameBack: () => void) {
    this.#host = host;
    this.#cameBack = cameBack;
    host.addController(this);
  }

  render(): TemplateResult | typeof nothing {
    const words = this.#words();
    return words === nothing ? nothing : html`<div class="connection" role="alert">${words}</div>`;
  }

  #words(): TemplateResult | typeof nothing {
    switch (this.#host.connection?.state) {
      case 'lost':
        return html`<strong>${msg('انقطع الاتصال بخزانة.', { desc: 'The host is gone' })}</strong>
          ${msg('شغّلها من جديد؛ ما على هذه الصفحة باقٍ، وتعود إلى العمل وحدها.', {
            desc: 'Way out when the host is gone',
          })}`;
      case 'refused':
        return html`<strong>
            ${msg('بدأت خزانة من جديد.', { desc: 'The host was started anew' })}
          </strong>
          ${msg(
            'افتح العنوان الذي طبعته عند بدئها في هذا المتصفح؛ ما على هذه الصفحة باقٍ، وتعود إلى العمل وحدها.',
            { desc: 'Way out when the host was started anew' },
          )}`;
      default:
        return nothing;
    }
  }

  hostUpdate(): void {
    const { connection } = this.#host;
    if (connection === this.#watched) return;
    this.#watched?.removeEventListener('change', this.#changed);
    this.#watched = connection;
    connection?.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#watched?.removeEventListener('change', this.#changed);
    this.#watched = undefined;
  }

  readonly #changed = (): void => {
    if (this.#watched?.state === 'there') this.#cameBack();
    this.#host.requestUpdate();
  };
}
