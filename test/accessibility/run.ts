import { chromium } from 'playwright-core';
import { bundle } from '../../build/bundle.ts';
import { chromiumSwitches } from '../../build/chromium-switches.ts';
import { findChromium } from '../../build/find-chromium.ts';
import { openViewStage } from '../screenshots/view-stage.ts';
import type { View } from '../screenshots/views/view.ts';
import { viewsNamed } from '../screenshots/views/views.ts';
import { readAccessibilityOptions } from './accessibility-options.ts';
import { checks, windows, type CheckName, type WindowName } from './checks.ts';

/**
 * `npm run accessibility`: every check on every view that has a picture, in three windows and both languages; a
 * table of how many faults each found, and the faults as they are found.
 */
const options = readAccessibilityOptions(process.argv.slice(2));
/** Colours are the same in every window. */
const inOneWindow: readonly CheckName[] = ['colours'];

await bundle();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumSwitches],
});
const stage = await openViewStage(browser);
let faults = 0;
console.log(row('view', options.checks));
try {
  for (const view of viewsNamed(options.views)) {
    // Paper has no keyboard and no window.
    if (view.onPaper !== true) await look(view);
  }
} finally {
  await stage.close();
  await browser.close();
}
for (const fault of stage.faults) console.log(fault);
faults += stage.faults.length;
console.log(`${String(faults)} faults`);
process.exitCode = faults === 0 ? 0 : 1;

async function look(view: View): Promise<void> {
  for (const window of options.windows) {
    for (const language of options.languages) {
      await stage.show(view, { language, theme: 'light', size: windows[window] });
      const counts: string[] = [];
      for (const name of options.checks) counts.push(await count(name, window));
      console.log(row(`${view.name}, ${language}, ${window}`, counts));
    }
  }
}

async function count(name: CheckName, window: WindowName): Promise<string> {
  if (inOneWindow.includes(name) && window !== options.windows[0]) return '';
  const found = await checks[name](stage);
  for (const fault of found) console.log(`  ${name}: ${fault}`);
  faults += found.length;
  return String(found.length);
}

function row(name: string, cells: readonly string[]): string {
  return [name.padEnd(28), ...cells.map((cell) => cell.padStart(9))].join('');
}
