import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { bundle } from '../../build/bundle.ts';
import { chromiumSwitches } from '../../build/chromium-switches.ts';
import { findChromium } from '../../build/find-chromium.ts';
import { defaultPreferences } from '../../contract/preferences.ts';
import { startBrowserHost } from '../../host/browser-host.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';
import { writeContactSheet } from './contact-sheet.ts';
import { keepPictures } from './keep-pictures.ts';
import { openPictureLibrary } from './picture-library.ts';
import { poseArchive } from './posed-archive.ts';
import { readScreenshotOptions, sizes, type Language, type Width } from './screenshot-options.ts';
import { holdStill, takePicture } from './take-picture.ts';
import type { View } from './views/view.ts';
import { views } from './views/views.ts';

/**
 * `npm run screenshots`: every view in every theme, width and language, in `dist/screenshots` with a sheet to
 * look at them together, and a few of them in `docs/images`.
 */
const options = readScreenshotOptions(process.argv.slice(2));
const wanted = views.filter(
  ({ name }) => options.views.length === 0 || options.views.includes(name),
);
const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const pictures = at('dist/screenshots');

await bundle();
if (process.argv.length === 2) rmSync(pictures, { recursive: true, force: true });
const folder = makeFolder();
const archive = poseArchive(await openPictureLibrary(folder));
const host = await startBrowserHost(archive, at('dist/renderer'), join(folder, 'added'), 0);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumSwitches],
});
const page = await openPage();
const faults: string[] = [];
page.on('pageerror', ({ message }) => faults.push(message));
try {
  page.setDefaultTimeout(20_000);
  await page.goto(host.address);
  for (const language of options.languages) {
    for (const width of options.widths) {
      for (const view of wanted) await picture(view, language, width);
    }
  }
} finally {
  await browser.close();
  await host.close();
  await archive.close();
  removeFolder(folder);
}
writeContactSheet(pictures);
keepPictures(pictures, at('docs/images'));
if (faults.length > 0) {
  console.error([...new Set(faults)].join('\n'));
  process.exitCode = 1;
}

function openPage(): Promise<Page> {
  return browser.newPage({
    locale: 'ar',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
}

/** A view in one language and width, in one theme after the other. */
async function picture(view: View, language: Language, width: Width): Promise<void> {
  const { name, hash = '', shows, arrange, pretence = {}, onPaper = false } = view;
  if (onPaper && width !== 'wide') return;
  const { themes } = options;
  const preferences = { ...defaultPreferences, introduced: true, language, ...view.preferences };
  await page.setViewportSize(onPaper ? { width: 642, height: 1000 } : sizes[width]);
  await page.emulateMedia({ media: 'screen' });
  await archive.api.setPreferences({ ...preferences, theme: themes[0] ?? 'light' }, {});
  archive.pretend(pretence);
  await page.goto('about:blank');
  await page.goto(`${new URL(host.address).origin}/${hash}`);
  await holdStill(page, archive);
  // Into the corner, where nothing is: who opens a sheet by mouse sees no ring around its first button.
  await page.mouse.click(2, 2);
  try {
    await arrange?.(page, archive);
    await page
      .locator(shows)
      .first()
      .waitFor({ state: onPaper ? 'attached' : 'visible' });
  } catch (error) {
    // The others are worth a look all the same.
    faults.push(`${name}, ${language}, ${width}: ${String(error)}`);
  }
  if (onPaper) await page.emulateMedia({ media: 'print' });
  await holdStill(page, archive);
  for (const theme of onPaper ? (['light'] as const) : themes) {
    await archive.api.setPreferences({ theme }, {});
    await page.locator(`html[data-theme=${theme}]`).waitFor({ state: 'attached' });
    const path = join(pictures, language, theme, onPaper ? 'paper' : width, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await takePicture(page, path);
  }
}
