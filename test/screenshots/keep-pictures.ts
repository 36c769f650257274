import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The pictures that README.md and README.ar.md show, and what they are called there. */
const shown = {
  'article-light-wide': 'ar/light/wide/article',
  'article-dark-wide': 'ar/dark/wide/article',
  'article-light-narrow': 'ar/light/narrow/article',
  'front-page-light-wide': 'ar/light/wide/overview',
  'results-sepia-narrow': 'ar/sepia/narrow/results',
  'front-page-english-wide': 'en/light/wide/overview',
} as const;

/** Brings those of them up to date that have been taken. */
export function keepPictures(pictures: string, images: string): void {
  mkdirSync(images, { recursive: true });
  for (const [name, path] of Object.entries(shown)) {
    const picture = join(pictures, `${path}.png`);
    if (existsSync(picture)) copyFileSync(picture, join(images, `${name}.png`));
  }
}
