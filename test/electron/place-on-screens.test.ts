import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOnScreens, type Bounds } from '../../electron/place-on-screens.ts';

const position = fc.integer({ min: -6000, max: 6000 });
const size = fc.integer({ min: 1, max: 5000 });
const bounds: fc.Arbitrary<Bounds> = fc.record({
  ...{ x: position, y: position },
  ...{ width: size, height: size },
});
const screens = fc.array(bounds, { minLength: 1, maxLength: 4 });

function holds(area: Bounds, inner: Bounds): boolean {
  return (
    inner.x >= area.x &&
    inner.y >= area.y &&
    inner.x + inner.width <= area.x + area.width &&
    inner.y + inner.height <= area.y + area.height
  );
}

test('a window lies wholly on one screen, and stays where it is put', () => {
  fc.assert(
    fc.property(bounds, screens, (window, areas) => {
      const placed = placeOnScreens(window, areas);
      expect(areas.some((area) => holds(area, placed))).toBe(true);
      expect(placeOnScreens(placed, [areas.find((area) => holds(area, placed)) ?? placed])).toEqual(
        placed,
      );
    }),
  );
});

test('a window that lies wholly on a screen is not moved, and none grows', () => {
  fc.assert(
    fc.property(bounds, screens, (window, areas) => {
      const placed = placeOnScreens(window, areas);
      expect([placed.width <= window.width, placed.height <= window.height]).toEqual([true, true]);
      if (areas.some((area) => holds(area, window))) expect(placed).toEqual(window);
    }),
  );
});

const left = { x: 0, y: 0, width: 1000, height: 800 };
const right = { x: 1000, y: 0, width: 600, height: 400 };

test.each([
  ['most of it is on the left', { x: 700, y: 100, width: 500, height: 300 }, { x: 500, y: 100 }],
  ['most of it is on the right', { x: 900, y: 0, width: 500, height: 300 }, { x: 1000, y: 0 }],
  ['its screen has gone', { x: 2000, y: 50, width: 500, height: 300 }, { x: 1100, y: 50 }],
  ['its screen has shrunk', { x: 0, y: 0, width: 2000, height: 900 }, { width: 1000, height: 800 }],
])('where %s', (_where, window, expected) => {
  expect(placeOnScreens(window, [left, right])).toEqual({ ...window, ...expected });
});

test('without screens nothing is known better', () => {
  expect(placeOnScreens(right, [])).toEqual(right);
});
