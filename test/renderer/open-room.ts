import { afterEach, expect } from 'vitest';
import '../../renderer/styles/fonts.css';
import '../../renderer/styles/tokens.css';
import '../../renderer/styles/page.css';
import type { Desktop } from '../../renderer/api/bridge-archive-api.ts';
import { ReadingRoom } from '../../renderer/features/reading-room/reading-room.ts';
import { PreferencesStore } from '../../renderer/preferences/preferences-store.ts';
import { showPreferences } from '../../renderer/preferences/show-preferences.ts';
import { valueOf } from '../support/outcome.ts';
import type { FakeArchive } from './fake-archive-api.ts';

/** Opens the whole window on a fake archive, at an address. It is closed after the test. */
export async function openRoom(
  fake: FakeArchive,
  hash = '',
  desktop?: Desktop,
): Promise<ReadingRoom> {
  window.history.replaceState(null, '', hash === '' ? '#' : hash);
  const preferences = new PreferencesStore(fake.api, valueOf(await fake.api.preferences({})));
  await showPreferences(preferences);
  const room = new ReadingRoom();
  room.desktop = desktop;
  room.archive = fake.api;
  room.preferences = preferences;
  document.body.append(room);
  await room.updateComplete;
  // What lies deeper is rendered a little later, and all of it before the next frame.
  await new Promise(requestAnimationFrame);
  return room;
}

afterEach(() => {
  for (const room of document.querySelectorAll('kh-reading-room')) room.remove();
  const { dataset } = document.documentElement;
  delete dataset['theme'];
  delete dataset['digits'];
});

/**
 * Every element that matches, in document order; a space in the selector is "anywhere inside, through
 * all shadow roots".
 */
export function all<Kind extends Element = HTMLElement>(selector: string): Kind[] {
  let found: (Document | Kind)[] = [document];
  for (const part of selector.split(/(?<!,) /)) {
    found = [...new Set(found.flatMap((each) => inside<Kind>(each, part)))];
  }
  return found as Kind[];
}

function inside<Kind extends Element>(root: ParentNode, selector: string): Kind[] {
  const below = [...root.querySelectorAll<Kind>('*')];
  const own = root instanceof Element && root.shadowRoot !== null ? [root.shadowRoot] : [];
  return [
    ...own.flatMap((shadow) => inside<Kind>(shadow, selector)),
    ...below.flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot === null ? [] : inside<Kind>(element.shadowRoot, selector)),
    ]),
  ];
}

/** The words of every element that matches, white space collapsed. */
export function words(selector: string): string[] {
  return all(selector).map((element) => element.textContent.replace(/\s+/g, ' ').trim());
}

/** Rows that the result list has, whether they are drawn or not. */
export function listLength(): number {
  return Number(all('kh-hit-list li')[0]?.ariaSetSize ?? 0);
}

/** Waits until what `read` gives equals this. */
export async function eventually<Value>(read: () => Value, expected: Value): Promise<void> {
  await expect.poll(read, { interval: 10, timeout: 15_000 }).toEqual(expected);
}

/** The element that has the keyboard, through all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement != null) element = element.shadowRoot.activeElement;
  return element;
}

/** Writes into the search box as one keystroke would leave it. */
export function type(query: string): void {
  const [input] = all<HTMLInputElement>('input[type=search]');
  if (input === undefined) throw new Error('no search box');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Presses the button with these words. */
export function press(label: string): void {
  const button = all<HTMLButtonElement>('button').find(
    (each) => each.textContent.trim().startsWith(label) || each.ariaLabel === label,
  );
  if (button === undefined) throw new Error(`no button «${label}»`);
  button.click();
}
