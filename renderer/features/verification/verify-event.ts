/** The reader wants the library to be verified, or no more. */
export class VerifyEvent extends Event {
  static readonly type = 'kh-verify';
  readonly wish: 'start' | 'stop';

  constructor(wish: 'start' | 'stop') {
    super(VerifyEvent.type);
    this.wish = wish;
  }
}
