import type { Page } from 'playwright-core';
import { focusStop, type Box, type FocusStop } from './focus-stop.ts';

/** More stops than any view has. */
const mostStops = 160;

/** Walks through a view by Tab: every stop must be in sight and marked, and the stops in the order in which one reads. */
export async function focusFaults(page: Page): Promise<string[]> {
  const stops = await walk(page);
  const isRtl = await page.evaluate(() => document.documentElement.dir === 'rtl');
  return [
    ...(stops.length === 0 ? ['the keyboard comes nowhere'] : []),
    ...(stops.length === mostStops ? ['the keyboard does not come round'] : []),
    ...stops.filter(({ isInSight }) => !isInSight).map(({ name }) => `${name} is out of sight`),
    ...stops
      .filter(({ isMarked }) => !isMarked)
      .map(({ name }) => `${name} does not show the keyboard`),
    ...orderFaults(stops, isRtl),
  ];
}

/** From where the keyboard is until it comes round, or leaves the page. */
async function walk(page: Page): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const stop = await focusStop(page);
    if (stop === null) {
      // Out of the page; the next press comes in again at its beginning.
      if (stops.length > 0) break;
      continue;
    }
    const [first] = stops;
    if (first !== undefined && isSame(stop, first)) break;
    stops.push(stop);
  }
  return stops;
}

function isSame(one: FocusStop, other: FocusStop): boolean {
  return (
    one.name === other.name && one.box.left === other.box.left && one.box.top === other.box.top
  );
}

function orderFaults(stops: readonly FocusStop[], isRtl: boolean): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined) return [];
    const isInGroup = before.group === stop.group;
    const [from, to] = isInGroup ? [before.box, stop.box] : [before.groupBox, stop.groupBox];
    return follows(from, to, isRtl)
      ? []
      : [`${stop.name} comes after ${before.name}, but stands before it`];
  });
}

/** Whether one reads on from one box to the other: beside it in the same line, or below. */
function follows(from: Box, to: Box, isRtl: boolean): boolean {
  const isBeside = to.top < from.bottom - 2 && to.bottom > from.top + 2;
  if (!isBeside) return to.top >= from.top;
  const isWithin =
    (to.left <= from.left && to.right >= from.right) ||
    (from.left <= to.left && from.right >= to.right);
  return isWithin || (isRtl ? to.left <= from.left : to.right >= from.right);
}
