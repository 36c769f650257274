import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A table of a page, with the heading that it stands under. */
export interface PageTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const docs = fileURLToPath(new URL('../../../../docs/', import.meta.url));

/** The tables of a page under `docs/`, their cells as they are shown. */
export function pageTables(name: string): PageTable[] {
  const tables: PageTable[] = [];
  let heading = '';
  let lines: string[][] = [];
  for (const line of [...readFileSync(docs + name, 'utf8').split('\n'), '']) {
    if (line.startsWith('|')) {
      lines.push(cellsOf(line));
      continue;
    }
    const [columns, , ...rows] = lines;
    if (columns !== undefined) tables.push({ heading, columns, rows });
    lines = [];
    heading = /^#+ (.*)$/u.exec(line)?.[1] ?? heading;
  }
  return tables;
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/\\([*~])/gu, '$1'));
}
