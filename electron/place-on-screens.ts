/** A rectangle on the desk, in Electron's device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a window goes that stood at `bounds`: there, if that lies wholly on a screen; else moved, and made smaller
 * if need be, into the screen of which it covered most, or, when that is gone, the nearest.
 *
 * @param workAreas what the screens leave for windows; without any the bounds come back as they are
 */
export function placeOnScreens(bounds: Bounds, workAreas: readonly Bounds[]): Bounds {
  const [first, ...others] = workAreas;
  if (first === undefined) return bounds;
  const area = others.reduce((best, each) => (isNearer(bounds, each, best) ? each : best), first);
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  return {
    x: between(bounds.x, area.x, area.x + area.width - width),
    y: between(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

/** Where another window goes beside those that have opened from the same place. */
export function besides(bounds: Bounds, count: number): Bounds {
  const step = 28;
  return { ...bounds, x: bounds.x + step * count, y: bounds.y + step * count };
}

function isNearer(bounds: Bounds, one: Bounds, other: Bounds): boolean {
  const [shared, sharedByOther] = [overlap(bounds, one), overlap(bounds, other)];
  if (shared !== sharedByOther) return shared > sharedByOther;
  return distance(bounds, one) < distance(bounds, other);
}

function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(width, 0) * Math.max(height, 0);
}

/** Between the nearest points of both. */
function distance(a: Bounds, b: Bounds): number {
  const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const down = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(across, down);
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
