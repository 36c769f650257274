import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { defaultPreferences } from '../../contract/preferences.ts';
import { startBrowserHost } from '../../host/browser-host.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';
import { openPictureLibrary } from './picture-library.ts';
import { poseArchive } from './posed-archive.ts';
import type { Language, Theme } from './screenshot-options.ts';
import { holdStill } from './take-picture.ts';
import type { View } from './views/view.ts';

/** How a view is to be seen. */
export interface Setting {
  readonly language: Language;
  readonly theme: Theme;
  readonly size: { readonly width: number; readonly height: number };
}

/** A library that has been lived in, its host, and one page on which view after view is shown. */
export interface ViewStage {
  readonly page: Page;
  /** Errors in the page, and views that could not be reached. */
  readonly faults: string[];
  readonly show: (view: View, setting: Setting) => Promise<void>;
  /** Of the view that is shown, in place. */
  readonly setTheme: (theme: Theme) => Promise<void>;
  readonly close: () => Promise<void>;
}

const renderer = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/** The page must have been bundled. */
export async function openViewStage(browser: Browser): Promise<ViewStage> {
  const folder = makeFolder();
  const archive = poseArchive(await openPictureLibrary(folder));
  const host = await startBrowserHost(archive, renderer, join(folder, 'added'), 0);
  const page = await browser.newPage({
    locale: 'ar',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.setDefaultTimeout(20_000);
  await page.goto(host.address);
  return {
    page,
    faults,
    async show(view, { language, theme, size }) {
      const { name, hash = '', shows, arrange, pretence = {}, onPaper = false } = view;
      const preferences = { ...defaultPreferences, introduced: true, language, theme };
      await page.setViewportSize(size);
      await page.emulateMedia({ media: 'screen' });
      await archive.api.setPreferences({ ...preferences, ...view.preferences }, {});
      archive.pretend(pretence);
      await page.goto('about:blank');
      await page.goto(`${new URL(host.address).origin}/${hash}`);
      await holdStill(page, archive);
      // Into the corner, where nothing is: who opens a sheet by mouse sees no ring around its first button.
      await page.mouse.click(2, 2);
      try {
        await arrange?.(page, archive);
        const shown = page.locator(shows).first();
        await shown.waitFor({ state: onPaper ? 'attached' : 'visible' });
      } catch (error) {
        // The others are worth a look all the same.
        faults.push(`${name}, ${language}, ${String(size.width)}: ${String(error)}`);
      }
      if (onPaper) await page.emulateMedia({ media: 'print' });
      await holdStill(page, archive);
    },
    async setTheme(theme) {
      await archive.api.setPreferences({ theme }, {});
      await page.locator(`html[data-theme=${theme}]`).waitFor({ state: 'attached' });
    },
    async close() {
      await page.close();
      await host.close();
      await archive.close();
      removeFolder(folder);
    },
  };
}
