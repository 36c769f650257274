import { groupRows } from './group-rows.ts';
import type { Piece } from './piece.ts';

/** So many rows at the top and at the bottom of a page may be what is printed on every page. */
const edgeRows = 2;

/**
 * Pages without the heads and feet that are on several of them, in the same place and but for numbers in the
 * same words. One that says the same everywhere stays where it stands first: it may name the paper.
 */
export function withoutRepeated(pages: readonly (readonly Piece[])[]): Piece[][] {
  const edges = pages.map((page) => edgesOf(page));
  const seen = new Map<string, string[]>();
  for (const rows of edges) {
    for (const [key, { text }] of rows) {
      seen.set(key, [...(seen.get(key) ?? []), text]);
    }
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.3));
  const kept = new Set<string>();
  return pages.map((page, index) => {
    const dropped = new Set<Piece>();
    for (const [key, row] of edges[index] ?? []) {
      if (row.isOutermost && pageNumber.test(row.text)) {
        for (const piece of row.pieces) dropped.add(piece);
        continue;
      }
      const on = seen.get(key) ?? [];
      if (on.length < least) continue;
      const isSame = new Set(on).size === 1;
      const hasWords = /\p{L}{2}/u.test(row.text);
      if (isSame && hasWords && !kept.has(key)) kept.add(key);
      else for (const piece of row.pieces) dropped.add(piece);
    }
    return page.filter((piece) => !dropped.has(piece));
  });
}

/** A number alone at the end of a page: «- 3 -», «٣». */
const pageNumber = /^[-–—.|[\](){}\s]*\p{Nd}{1,4}[-–—.|[\](){}\s]*$/u;

interface Row {
  readonly text: string;
  readonly isOutermost: boolean;
  readonly pieces: readonly Piece[];
}

/** The rows at both ends of a page by what they say, numbers aside, and about where. */
function edgesOf(page: readonly Piece[]): Map<string, Row> {
  const rows = groupRows(page);
  const chosen = new Set([...rows.slice(0, edgeRows), ...rows.slice(-edgeRows)]);
  return new Map(
    [...chosen].map((pieces) => {
      const text = pieces
        .toSorted((one, other) => one.x - other.x)
        .map(({ letters }) => letters.map((letter) => letter.text).join(''))
        .join(' ');
      const isOutermost = rows.length > 1 && (pieces === rows[0] || pieces === rows.at(-1));
      const place = Math.round((pieces[0]?.y ?? 0) / 12);
      return [`${place} ${text.replace(/\p{Nd}+/gu, '#')}`, { text, isOutermost, pieces }];
    }),
  );
}
