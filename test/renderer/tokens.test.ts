import { describe, expect, test } from 'vitest';
import sheet from '../../renderer/styles/tokens.css?raw';

type Side = 'light' | 'dark';

/** Every way the page can be lit: a theme, and which side of its pairs is used. */
const lights: readonly (readonly [theme: string | null, side: Side])[] = [
  [null, 'light'],
  [null, 'dark'],
  ['sepia', 'light'],
  ['contrast', 'light'],
  ['contrast', 'dark'],
];

/** The colours of a theme by their token: those of the root, and its own in their place. */
function coloursOf(theme: string | null, side: Side): ReadonlyMap<string, string> {
  const own = theme === null ? '' : blockOf(`:root[data-theme='${theme}']`);
  const colours = new Map<string, string>();
  for (const [, token = '', light = '', dark = ''] of `${blockOf(':root')}${own}`.matchAll(
    /--([a-z-]+):\s*(?:light-dark\()?(#[0-9a-f]{6})(?:,\s*(#[0-9a-f]{6})\))?/g,
  )) {
    colours.set(token, side === 'light' || dark === '' ? light : dark);
  }
  return colours;
}

/** What stands between the braces behind a selector. */
function blockOf(selector: string): string {
  const start = sheet.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  return sheet.slice(start, sheet.indexOf('}', start));
}

/** The colours of days, each so much of the accent on paper. */
function heatsOf(colours: ReadonlyMap<string, string>): readonly string[] {
  const channel = (name: string, at: number): number =>
    Number.parseInt((colours.get(name) ?? '').slice(at, at + 2), 16);
  return [...sheet.matchAll(/--heat-\d: color-mix\(in srgb, var\(--accent\) (\d+)%/g)].map(
    ([, percent]) => {
      const share = Number(percent) / 100;
      const mixed = [1, 3, 5].map((at) =>
        Math.round(share * channel('accent', at) + (1 - share) * channel('paper', at)),
      );
      return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    },
  );
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const text = [
  ['ink', ['paper', 'desk', 'wash', 'mark', 'mark-here']],
  ['quiet', ['paper', 'desk', 'wash']],
  ['accent', ['paper', 'desk', 'wash']],
  ['on-accent', ['accent']],
  ['alarm', ['paper', 'desk']],
] as const;

const controls = [
  ['edge', ['paper', 'desk']],
  ['accent', ['paper', 'desk']],
] as const;

describe.each(lights)('in %s, %s', (theme, side) => {
  const colours = coloursOf(theme, side);
  const ratio = (one: string, other: string): number =>
    contrast(colours.get(one) ?? '', colours.get(other) ?? '');

  test.each(text)('%s reads on %s at 4.5:1 or more', (ink, grounds) => {
    for (const ground of grounds) expect(ratio(ink, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  test('the number of a day reads on its colour at 4.5:1 or more', () => {
    const heats = heatsOf(colours);
    expect(heats.length).toBe(3);
    for (const heat of heats) {
      expect(contrast(colours.get('ink') ?? '', heat), heat).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(controls)('%s stands out from %s at 3:1 or more', (line, grounds) => {
    for (const ground of grounds) expect(ratio(line, ground), ground).toBeGreaterThanOrEqual(3);
  });
});

test.each(['light', 'dark'] as const)('high contrast, %s, reads at 7:1 or more', (side) => {
  const colours = coloursOf('contrast', side);
  for (const [ink, grounds] of text) {
    for (const ground of grounds) {
      const ratio = contrast(colours.get(ink) ?? '', colours.get(ground) ?? '');
      expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(
        ground.startsWith('mark') ? 4.5 : 7,
      );
    }
  }
});

test('paper is inked alike whatever the theme: what one sets is set again for print', () => {
  const print = sheet.slice(sheet.indexOf('@media print'));
  const again = print.slice(0, print.indexOf('\n  }'));
  // Marks are underlined on paper, and nothing on it can be pressed or fail.
  const aside = ['--on-accent', '--mark', '--mark-here', '--alarm'];
  const [...own] = blockOf(":root[data-theme='sepia']").matchAll(/--[a-z-]+(?=:)/g);
  const tokens = own.map(([token]) => token).filter((token) => !aside.includes(token));
  expect(tokens.length).toBeGreaterThan(5);
  expect(tokens.filter((token) => !again.includes(`${token}:`))).toEqual([]);
});
