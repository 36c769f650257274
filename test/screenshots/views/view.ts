import type { Page } from 'playwright-core';
import type { Preferences } from '../../../contract/preference-schemas.ts';
import type { PosedArchive, Pretence } from '../posed-archive.ts';

/** Something the window shows, and how it is brought to show it. */
export interface View {
  readonly name: string;
  /** The address, from its hash on; the front page unless told. */
  readonly hash?: string;
  readonly preferences?: Partial<Preferences>;
  readonly pretence?: Pretence;
  /** What is done once the address is open and everything has been answered. */
  readonly arrange?: (page: Page, archive: PosedArchive) => Promise<void>;
  /** What must be there, as a CSS selector, before the picture is taken. */
  readonly shows: string;
  /** On paper instead of the screen: in one theme and one width. */
  readonly onPaper?: true;
}

/** Does a command of the window by its name. */
export function run(command: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator('kh-reading-room').evaluate((room, id) => {
      (room as HTMLElement & { run: (command: string) => void }).run(id);
    }, command);
  };
}

/** Presses the first of what the selector finds. */
export function press(selector: string): (page: Page) => Promise<void> {
  return (page) => page.locator(selector).first().click();
}

export function inTurn(
  ...steps: readonly NonNullable<View['arrange']>[]
): NonNullable<View['arrange']> {
  return async (page, archive) => {
    for (const step of steps) await step(page, archive);
  };
}

export function hashOf(fields: Readonly<Record<string, string>>): string {
  return `#${new URLSearchParams(fields).toString()}`;
}
