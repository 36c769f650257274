import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { msg } from '@lit/localize';
import { formatLink, placeOfView } from '../../../contract/link.ts';
import type { Desktop } from '../../api/bridge-archive-api.ts';
import type { PassingNote } from '../../ui/passing-note.ts';
import { copyText } from '../../ui/copy-text.ts';
import { LibrariesController } from '../libraries/libraries-controller.ts';
import { formatView, initialView, parseView, type ViewState } from '../view-state/view-state.ts';
import { CopyLinkEvent, type LinkTarget } from './copy-link-event.ts';
import '../../ui/passing-note.ts';

interface LinkDoors {
  readonly desktop: Desktop | undefined;
}

/** Where the window is, and how a link leads it elsewhere. */
interface LinkedRoom {
  readonly view: () => ViewState;
  /** How far the open article is read, into its text; `null` at its head. */
  readonly place: () => number | null;
  /** Shows a view that a link leads to, its article from a place on. */
  readonly go: (view: ViewState, place: number | null) => void;
}

/** Links to the window's views: copied for elsewhere, and followed from there. */
export class LinkLayer implements ReactiveController {
  readonly libraries: LibrariesController;
  readonly #host: LitElement & LinkDoors;
  readonly #room: LinkedRoom;
  readonly #note: Ref<PassingNote> = createRef();
  #unsubscribe: (() => void) | undefined;

  constructor(host: LitElement & LinkDoors, room: LinkedRoom) {
    this.#host = host;
    this.#room = room;
    this.libraries = new LibrariesController(host, () => host.desktop);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener(CopyLinkEvent.type, this.#asked);
    const { desktop } = this.#host;
    if (desktop === undefined) return;
    const follow = (view: string): void => {
      this.#room.go(parseView(view), placeOfView(view));
    };
    this.#unsubscribe = desktop.onView(follow);
    // A link that opened the window came before it could listen.
    void desktop.view().then((view) => {
      if (view !== null) follow(view);
    });
  }

  hostDisconnected(): void {
    this.#host.removeEventListener(CopyLinkEvent.type, this.#asked);
    this.#unsubscribe?.();
  }

  /** Puts a link on the clipboard, which finds its library wherever the app knows it. */
  async copy(to: LinkTarget): Promise<void> {
    const view = this.#room.view();
    const shown = to === 'view' ? view : { ...initialView, article: view.article };
    const library = this.libraries.offered?.own.id ?? null;
    const place = view.article === null ? null : this.#room.place();
    const address = formatView(shown).slice(1) + (place === null ? '' : `&at=${place}`);
    const link = formatLink({ view: address, library });
    const isCopied = await copyText(link, this.#host.desktop?.copyText);
    this.#note.value?.tell(
      isCopied
        ? msg('نُسخ الرابط', { desc: 'Said after a link was copied' })
        : msg('تعذّر النسخ', { desc: 'Said when something could not be copied' }),
    );
  }

  render(): TemplateResult {
    return html`<kh-passing-note ${ref(this.#note)}></kh-passing-note>`;
  }

  readonly #asked = (event: Event): void => {
    if (event instanceof CopyLinkEvent) void this.copy(event.to);
  };
}
