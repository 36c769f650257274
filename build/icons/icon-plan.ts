/** Which drawing an icon of a size is made from, and how it stands on its square. */
export interface IconPlan {
  readonly name: 'khizana' | 'document';
  /** Sides in pixels of the PNGs that stand as files. */
  readonly png: readonly number[];
  readonly ico: readonly number[];
}

/** Below this side, in pixels, the drawing with fewer papers is used: the others would run together. */
const fineFrom = 40;

export const iconPlans: readonly IconPlan[] = [
  {
    name: 'khizana',
    png: [16, 24, 32, 48, 64, 128, 256, 512, 1024],
    ico: [16, 20, 24, 32, 40, 48, 64, 256],
  },
  { name: 'document', png: [], ico: [16, 20, 24, 32, 40, 48, 64, 256] },
];

/** Sides of the pictures in an `.icns`: 16 to 512 points, each once more at twice the density. */
export const icnsSides: readonly number[] = [16, 32, 64, 128, 256, 512, 1024];

export function drawingOf(name: IconPlan['name'], side: number): string {
  return side < fineFrom ? `${name}-small.svg` : `${name}.svg`;
}
