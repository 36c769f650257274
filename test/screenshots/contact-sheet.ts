import { readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Writes `index.html` beside the pictures: all of them by view, small, each a link to itself. */
export function writeContactSheet(pictures: string): void {
  const byView = Map.groupBy(
    readdirSync(pictures, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.png'))
      .map((path) => path.split(sep).join('/'))
      .sort(),
    (path) => path.slice(path.lastIndexOf('/') + 1, -'.png'.length),
  );
  const sections = [...byView].map(
    ([view, paths]) => `<h2>${view}</h2>\n<div>${paths.map(figureOf).join('\n')}</div>`,
  );
  writeFileSync(join(pictures, 'index.html'), pageOf(sections.join('\n')));
}

function figureOf(path: string): string {
  const where = path.slice(0, path.lastIndexOf('/')).replaceAll('/', ' · ');
  return `<figure><a href="${path}"><img src="${path}" loading="lazy" alt=""></a><figcaption>${where}</figcaption></figure>`;
}

function pageOf(content: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<title>Khizana: screenshots</title>
<style>
  body { margin: 2rem; font: 14px/1.5 sans-serif; background: #777; color: #fff }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end }
  figure { margin: 0 }
  img { display: block; max-inline-size: 24rem; max-block-size: 18rem }
</style>
${content}
`;
}
