import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The pictures that README.md and README.ar.md show, and what they are called there. */
const shown = {
  'article-light-wide': 'ar/light/wide/article',
  'front-page-light-wide': 'ar/light/wide/overview',
} as const;

export function keepPictures(pictures: string, images: string): void {
  mkdirSync(images, { recursive: true });
  for (const [name, path] of Object.entries(shown)) {
    copyFileSync(join(pictures, `${path}.png`), join(images, `${name}.png`));
  }
}
