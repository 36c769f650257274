import type { Rewriting } from './rewriting.ts';

/**
 * Rules written as lines, letters and what may stand for them with its cost unless that is 0; `∅` is
 * nothing: «k: ك ق1» → «k» → «ك» (0), «k» → «ق» (1).
 */
export function readLetterTable(table: string): Rewriting[] {
  return Array.from(table.matchAll(/^(\S+): (.+)$/gmu), ([, from = '', ways = '']) =>
    ways.split(' ').map((way) => ({
      from: written(from),
      to: written(way.replace(/\d$/u, '')),
      cost: Number(/\d$/u.exec(way)?.[0] ?? 0),
    })),
  ).flat();
}

function written(letters: string): string {
  return letters === '∅' ? '' : letters;
}
