import type { Locator } from 'playwright-core';

/** What a press does besides: the key that does the same, for who has no mouse. */
export interface Press {
  readonly key?: string;
}

/**
 * How a reader does things to the page: by mouse, or by keyboard alone. A walk is written once against this, and
 * says what is wanted and not how; each hand proves that its way leads there.
 */
export interface Hand {
  readonly name: 'mouse' | 'keyboard';
  /** Presses a button or a link, ticks a box, takes an option or a radio button. */
  press(target: Locator, press?: Press): Promise<void>;
  /** Writes into a line in place of what stands there. */
  write(field: Locator, text: string, press?: Press): Promise<void>;
  /** Takes a line of a choice that folds out, by its words. */
  choose(select: Locator, option: RegExp): Promise<void>;
  /** Brings a slider to a share of its way, from 0 to 1. */
  slide(slider: Locator, share: number): Promise<void>;
  /** Pulls a line between panes towards the left of the screen, by about this many pixels. */
  pullLeft(line: Locator, pixels: number): Promise<void>;
  /** Scrolls on by a screen or two. */
  scrollOn(region: Locator): Promise<void>;
  scrollToEnd(region: Locator): Promise<void>;
  /** Puts a sheet away, and finds the keyboard where it was before. */
  close(dialog: Locator): Promise<void>;
  goBack(): Promise<void>;
  goForward(): Promise<void>;
}
