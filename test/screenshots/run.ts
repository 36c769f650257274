import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { bundle } from '../../build/bundle.ts';
import { chromiumSwitches } from '../../build/chromium-switches.ts';
import { findChromium } from '../../build/find-chromium.ts';
import { writeContactSheet } from './contact-sheet.ts';
import { keepPictures } from './keep-pictures.ts';
import { readScreenshotOptions, sizes, type Language, type Width } from './screenshot-options.ts';
import { takePicture } from './take-picture.ts';
import { openViewStage } from './view-stage.ts';
import type { View } from './views/view.ts';
import { viewsNamed } from './views/views.ts';

/**
 * `npm run screenshots`: every view in every theme, width and language, in `dist/screenshots` with a sheet to
 * look at them together, and a few of them in `docs/images`.
 */
const options = readScreenshotOptions(process.argv.slice(2));
const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const pictures = at('dist/screenshots');
const paper = { width: 642, height: 1000 };

await bundle();
if (process.argv.length === 2) rmSync(pictures, { recursive: true, force: true });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumSwitches],
});
const stage = await openViewStage(browser);
try {
  for (const language of options.languages) {
    for (const width of options.widths) {
      for (const view of viewsNamed(options.views)) await picture(view, language, width);
    }
  }
} finally {
  await stage.close();
  await browser.close();
}
writeContactSheet(pictures);
keepPictures(pictures, at('docs/images'));
if (stage.faults.length > 0) {
  console.error([...new Set(stage.faults)].join('\n'));
  process.exitCode = 1;
}

/** A view in one language and width, in one theme after the other. */
async function picture(view: View, language: Language, width: Width): Promise<void> {
  const { name, onPaper = false } = view;
  if (onPaper && width !== 'wide') return;
  const themes = onPaper ? (['light'] as const) : options.themes;
  const size = onPaper ? paper : sizes[width];
  await stage.show(view, { language, theme: themes[0] ?? 'light', size });
  for (const theme of themes) {
    await stage.setTheme(theme);
    const path = join(pictures, language, theme, onPaper ? 'paper' : width, `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await takePicture(stage.page, path);
  }
}
