/** A day found in a text, and where it is written. */
export interface FoundDate {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}
