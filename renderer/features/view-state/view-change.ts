import type { ViewState } from './view-state.ts';

/** An element asks for another view; the reading room grants it by changing the address. */
export class ViewChangeEvent extends Event {
  static readonly type = 'kh-view-change';
  readonly patch: Partial<ViewState>;

  constructor(patch: Partial<ViewState>) {
    super(ViewChangeEvent.type, { bubbles: true, composed: true });
    this.patch = patch;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kh-view-change': ViewChangeEvent;
  }
}
