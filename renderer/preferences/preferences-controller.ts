import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import type { Failure } from '../../contract/failure.ts';
import type { Preferences } from '../../contract/preference-schemas.ts';
import { defaultPreferences } from '../../contract/preferences.ts';
import { preferencesContext } from './preferences-context.ts';
import type { PreferencesStore } from './preferences-store.ts';

/** Lends its host the reader's preferences, and renders it anew whenever one of them changes. */
export class PreferencesController {
  readonly #host: LitElement;
  #store: PreferencesStore | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    new ContextConsumer(host, {
      context: preferencesContext,
      subscribe: true,
      callback: (store) => {
        this.#follow(store);
      },
    });
    host.addController(this);
  }

  get current(): Preferences {
    return this.#store?.current ?? defaultPreferences;
  }

  /** Why the last change could not be kept. */
  get failure(): Failure | undefined {
    return this.#store?.failure;
  }

  set(change: Partial<Preferences>): void {
    this.#store?.set(change);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(store: PreferencesStore | undefined): void {
    if (store === this.#store) return;
    this.#unsubscribe?.();
    this.#store = store;
    this.#unsubscribe = store?.subscribe(() => {
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }
}
