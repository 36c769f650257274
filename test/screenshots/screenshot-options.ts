import { parseArgs } from 'node:util';

/** Widths at which the room has three panes, two, and one; in pixels. */
export const sizes = {
  wide: { width: 1440, height: 900 },
  middle: { width: 900, height: 800 },
  narrow: { width: 390, height: 800 },
} as const;

export const widths = ['wide', 'middle', 'narrow'] as const;
export const themes = ['light', 'sepia', 'dark', 'contrast'] as const;
export const languages = ['ar', 'en'] as const;

export type Width = (typeof widths)[number];
export type Theme = (typeof themes)[number];
export type Language = (typeof languages)[number];

export interface ScreenshotOptions {
  /** Names of views; an empty list means all. */
  readonly views: readonly string[];
  readonly themes: readonly Theme[];
  readonly widths: readonly Width[];
  readonly languages: readonly Language[];
}

/** @throws Error when an option is not known or names something that is not there */
export function readScreenshotOptions(args: readonly string[]): ScreenshotOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      view: { type: 'string' },
      theme: { type: 'string' },
      width: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  return {
    views: values.view?.split(',') ?? [],
    themes: chosen('theme', themes, values.theme),
    widths: chosen('width', widths, values.width),
    languages: chosen('lang', languages, values.lang),
  };
}

/** Of some names those that an option lists; all of them without it. */
export function chosen<Name extends string>(
  option: string,
  names: readonly Name[],
  value: string | undefined,
): readonly Name[] {
  if (value === undefined) return names;
  return value.split(',').map((wanted) => {
    const name = names.find((each) => each === wanted);
    if (name === undefined) throw new Error(`--${option} ${wanted}: there are ${names.join(', ')}`);
    return name;
  });
}
