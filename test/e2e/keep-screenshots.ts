import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Takes the pictures that the README shows over from the last end-to-end run (`npm run screenshots`). */
const shown = [
  'article-light-wide',
  'article-dark-wide',
  'front-page-light-wide',
  'article-light-narrow',
];
const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

mkdirSync(at('docs/images'), { recursive: true });
for (const name of shown)
  copyFileSync(at(`dist/screenshots/${name}.png`), at(`docs/images/${name}.png`));
