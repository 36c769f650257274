import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isTextField, shortcutOf, type Shortcut } from './shortcut.ts';

/** What each shortcut does; it is told through which elements the key went. */
export type ShortcutActions = Readonly<Record<Shortcut, (path: readonly EventTarget[]) => void>>;

/** Hears the keys of the whole page while its host is there. */
export class ShortcutController implements ReactiveController {
  readonly #actions: ShortcutActions;

  constructor(host: ReactiveControllerHost, actions: ShortcutActions) {
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#keydown);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#keydown);
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented) return;
    const path = event.composedPath();
    const shortcut = shortcutOf(event, isTextField(path[0]));
    if (shortcut === null) return;
    event.preventDefault();
    this.#actions[shortcut](path);
  };
}
