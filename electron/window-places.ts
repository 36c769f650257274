import { screen, type BrowserWindow } from 'electron';
import * as v from 'valibot';
import { keep, readKept } from '../service/kept-json.ts';
import { besides, placeOnScreens, type Bounds } from './place-on-screens.ts';

/** How a window stands. */
export interface WindowPlace {
  /** Where it stands, or would if it filled no screen; `null` leaves it to the system. */
  readonly bounds: Bounds | null;
  readonly state: 'normal' | 'maximized' | 'full-screen';
}

const whole = v.pipe(v.number(), v.safeInteger());
const size = v.pipe(whole, v.minValue(1));
const PlaceSchema = v.object({
  bounds: v.object({ x: whole, y: whole, width: size, height: size }),
  state: v.picklist(['normal', 'maximized', 'full-screen']),
});

/** Milliseconds in which a window must not have moved before its place is kept. */
const rest = 500;

/** Where the window of each library stands, kept in one file of the person. */
export class WindowPlaces {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * Where a window of a library goes, on the screens that are there now.
   *
   * @param count windows of the library that are open already
   */
  of(folder: string, count: number): WindowPlace {
    const kept = this.#read()[folder];
    if (!v.is(PlaceSchema, kept)) return { bounds: null, state: 'normal' };
    const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
    const bounds = placeOnScreens(besides(kept.bounds, count), areas);
    return { bounds, state: count === 0 ? kept.state : 'normal' };
  }

  /** Keeps from now on where a window stands, as the place of its library. */
  follow(window: BrowserWindow, folder: string): void {
    let timer: NodeJS.Timeout | undefined;
    const now = (): void => {
      clearTimeout(timer);
      if (!window.isDestroyed()) this.#keep(folder, placeOf(window));
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(now, rest);
      timer.unref();
    };
    window.on('move', soon);
    window.on('resize', soon);
    window.on('close', now);
  }

  #keep(folder: string, place: WindowPlace): void {
    try {
      keep(this.#path, { ...this.#read(), [folder]: place });
    } catch (error) {
      console.error(`khizana: cannot keep ${this.#path}`, error);
    }
  }

  #read(): Readonly<Record<string, unknown>> {
    const kept = readKept(this.#path);
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  }
}

function placeOf(window: BrowserWindow): WindowPlace {
  const state = window.isFullScreen()
    ? 'full-screen'
    : window.isMaximized()
      ? 'maximized'
      : 'normal';
  return { bounds: window.getNormalBounds(), state };
}
