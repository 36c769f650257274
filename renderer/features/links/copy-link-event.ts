/** What a link can lead to: the open article, or all that the window shows. */
export type LinkTarget = 'article' | 'view';

/** The reader copies a link. */
export class CopyLinkEvent extends Event {
  static readonly type = 'kh-copy-link';
  readonly to: LinkTarget;

  constructor(to: LinkTarget) {
    super(CopyLinkEvent.type, { bubbles: true, composed: true });
    this.to = to;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kh-copy-link': CopyLinkEvent;
  }
}
