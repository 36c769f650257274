/** What is shown is to be printed. */
export class PrintEvent extends Event {
  static readonly type = 'kh-print-view';

  constructor() {
    super(PrintEvent.type, { bubbles: true, composed: true });
  }
}
