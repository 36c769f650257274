/** The list of results, or what is shown: the open article, and the list where none is open. */
export type Printed = 'results' | 'shown';

/** Something is to be printed. */
export class PrintEvent extends Event {
  static readonly type = 'kh-print-view';
  readonly printed: Printed;

  constructor(printed: Printed) {
    super(PrintEvent.type, { bubbles: true, composed: true });
    this.printed = printed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kh-print-view': PrintEvent;
  }
}
