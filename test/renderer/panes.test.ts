import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, words } from './open-room.ts';

afterEach(() => page.viewport(1280, 860));

const widthOf = (selector: string): number =>
  Math.round(all(selector)[0]?.getBoundingClientRect().width ?? 0);
const widths = (): number[] =>
  ['.sources', 'kh-results-pane', 'kh-reader-pane'].map((selector) => widthOf(selector));
const line = (pane: string): HTMLElement => {
  const found = all(`kh-pane-divider[pane=${pane}] .line`)[0];
  if (found === undefined) throw new Error(`no line behind ${pane}`);
  return found;
};

async function open(width = 1280, hash = ''): Promise<void> {
  await page.viewport(width, 860);
  await openRoom(fakeArchive(smallArchive), hash);
  await eventually(() => words('kh-hit-list h3').length, 9);
}

/** Drags a line so many pixels, as a hand does. */
function drag(pane: string, by: number): void {
  const { left, top } = line(pane).getBoundingClientRect();
  const pointer = (type: string, x: number): void => {
    const at = { clientX: x, clientY: top + 100, pointerId: 1, button: 0, bubbles: true };
    line(pane).dispatchEvent(new PointerEvent(type, at));
  };
  // A pointer that only a script moves cannot be captured.
  line(pane).setPointerCapture = () => undefined;
  pointer('pointerdown', left);
  pointer('pointermove', left + by / 2);
  pointer('pointerup', left + by);
}

test('a pane grows by as much as its line is dragged, and keeps its width', async () => {
  await open();
  expect(widths()).toEqual([232, 432, 616]);
  drag('results', -80);
  await eventually(widths, [232, 512, 536]);
  drag('sources', 40);
  await eventually(widths, [192, 512, 576]);
  const [room] = all<HTMLElementTagNameMap['kh-reading-room']>('kh-reading-room');
  expect(room?.preferences?.current).toMatchObject({ sourcesWidth: 12, resultsWidth: 32 });
  expect(room?.style.length).toBe(0);
});

test('keys move a line, where they point; a double click puts it back', async () => {
  await open();
  line('results').focus();
  await userEvent.keyboard('{ArrowLeft}');
  await eventually(widths, [232, 440, 608]);
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await eventually(widths, [232, 408, 640]);
  await userEvent.keyboard('{Home}');
  await eventually(widths, [232, 288, 760]);
  expect(line('results').getAttribute('aria-valuenow')).toBe('18');
  line('results').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  await eventually(widths, [232, 432, 616]);
});

test('in English the same keys and hands work the other way round', async () => {
  const fake = fakeArchive(smallArchive);
  const room = await openRoom(fake);
  room.preferences?.set({ language: 'en' });
  await eventually(() => document.documentElement.dir, 'ltr');
  await eventually(() => words('kh-hit-list h3').length, 9);
  line('results').focus();
  await userEvent.keyboard('{ArrowLeft}');
  await eventually(widths, [232, 424, 624]);
  drag('results', 40);
  await eventually(widths, [232, 464, 584]);
});

describe.each([
  [320, 1],
  [400, 1],
  [639, 1],
  [640, 2],
  [900, 2],
  [1079, 2],
  [1080, 3],
  [1440, 3],
  [2560, 3],
])('at %i pixels', (width, panes) => {
  test(`${panes} panes fill the window, and none is cut off`, async () => {
    await page.viewport(width, 860);
    await openRoom(fakeArchive(smallArchive), '#q=القمح&article=1');
    await eventually(() => all('kh-article-view').length, 1);
    const shown = all('.sources, kh-results-pane, kh-reader-pane').filter((pane) =>
      pane.checkVisibility(),
    );
    expect(shown.length).toBe(panes);
    const sum = shown.reduce((total, pane) => total + pane.getBoundingClientRect().width, 0);
    expect(Math.round(sum)).toBe(width);
    for (const pane of shown) expect(pane.scrollWidth).toBeLessThanOrEqual(pane.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test('however wide the results are set, the article keeps its room', async () => {
  await open(1080);
  line('results').focus();
  await userEvent.keyboard('{End}');
  await eventually(() => widthOf('kh-reader-pane'), 352);
});
