import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumSwitches } from '../chromium-switches.ts';
import { findChromium } from '../find-chromium.ts';
import { drawPicture, onMacGrid } from './draw-picture.ts';
import { drawingOf, icnsSides, iconPlans } from './icon-plan.ts';
import { writeIcns } from './write-icns.ts';
import { writeIco } from './write-ico.ts';

/** Draws every icon anew from the SVGs beside this file: `npm run icons`, then commit what changed. */
const folder = fileURLToPath(new URL('.', import.meta.url));
const favicon = fileURLToPath(new URL('../../renderer/styles/icon.svg', import.meta.url));
const read = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumSwitches],
});
const page = await browser.newPage();
mkdirSync(`${folder}png`, { recursive: true });

for (const { name, png, ico } of iconPlans) {
  for (const side of png) {
    const picture = await drawPicture(page, read(drawingOf(name, side)), side);
    writeFileSync(`${folder}png/${side}x${side}.png`, picture.png);
  }
  const inIco = [];
  for (const side of ico) inIco.push(await drawPicture(page, read(drawingOf(name, side)), side));
  writeFileSync(`${folder}${name}.ico`, writeIco(inIco));
  const inIcns = [];
  for (const side of icnsSides) {
    const drawing = read(drawingOf(name, side));
    const isTile = name === 'khizana' && drawingOf(name, side) === 'khizana.svg';
    inIcns.push(await drawPicture(page, isTile ? onMacGrid(drawing) : drawing, side));
  }
  writeFileSync(`${folder}${name}.icns`, writeIcns(inIcns));
}
copyFileSync(`${folder}khizana-small.svg`, favicon);
await browser.close();
