import type { Page } from 'playwright-core';
import { axeViolations, colourViolations } from '../support/axe.ts';
import { themes } from '../screenshots/screenshot-options.ts';
import type { Setting, ViewStage } from '../screenshots/view-stage.ts';
import { openEyes } from './eyes.ts';
import { focusFaults } from './focus-faults.ts';
import { forcedColourFaults } from './forced-colour-faults.ts';
import { layoutFaults } from './layout-faults.ts';
import { motionFaults } from './motion-faults.ts';
import { smallTargets } from './small-targets.ts';
import { spaceText } from './text-spacing.ts';

/** The window as it is, and as a window of 1280 pixels is where everything is shown twice and four times as large. */
export const windows = {
  whole: { width: 1440, height: 900 },
  half: { width: 640, height: 400 },
  quarter: { width: 320, height: 512 },
} as const satisfies Readonly<Record<string, Setting['size']>>;

export type WindowName = keyof typeof windows;

/** Looks at a view as it is shown, and may leave it changed. */
export type Check = (stage: ViewStage) => Promise<string[]>;

const looking =
  (look: (page: Page) => Promise<string[]>): Check =>
  async ({ page }) => {
    await openEyes(page);
    return look(page);
  };

/** In the order in which they can be made on one view, each as the one before left it. */
export const checks = {
  axe: ({ page }) => axeViolations(page),
  targets: looking(smallTargets),
  motion: looking(motionFaults),
  layout: looking(layoutFaults),
  colours: async ({ page, setTheme }) => {
    const faults: string[] = [];
    const look = async (name: string): Promise<void> => {
      faults.push(...(await colourViolations(page)).map((fault) => `${name}: ${fault}`));
    };
    for (const theme of themes) {
      await setTheme(theme);
      await look(theme);
    }
    // The only theme with a dark side of its own; it follows the system.
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('dark contrast');
    await page.emulateMedia({ colorScheme: 'light' });
    return faults;
  },
  forced: looking(async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const faults = await forcedColourFaults(page);
    await page.emulateMedia({ forcedColors: 'none' });
    return faults;
  }),
  focus: looking(focusFaults),
  spacing: looking(async (page) => {
    await spaceText(page);
    return layoutFaults(page);
  }),
} as const satisfies Readonly<Record<string, Check>>;

export type CheckName = keyof typeof checks;
