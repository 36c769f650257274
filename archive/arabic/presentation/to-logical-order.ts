import { bracketBalance, mirror } from './mirror.ts';
import type { Direction } from '../../article.ts';

/**
 * One line as it is drawn, from left to right, put into the order in which it is read: the Unicode
 * Bidirectional Algorithm undone. Several texts may be drawn alike; of these it gives the one with numbers
 * behind Latin words («Windows 95»), not before them.
 *
 * @param drawn glyphs, each with the letters and marks that it stands for
 * @param base direction of the paragraph that the line belongs to
 * @param brackets how they are named, where the line itself need not show it
 * @see https://www.unicode.org/reports/tr9/
 */
export function toLogicalOrder(
  drawn: readonly string[],
  base: Direction,
  brackets: BracketNaming = bracketNaming(drawn, base) ?? 'shape',
): string[] {
  return inOrder(drawn, base).map(({ text, isRun }) =>
    isRun || brackets === 'meaning' ? text : mirror(text),
  );
}

/** Most programs name a bracket by its shape on the page, some by its meaning: whether it opens or closes. */
export type BracketNaming = 'shape' | 'meaning';

/** By which naming more of a line's brackets match; `null` when it does not show. */
export function bracketNaming(drawn: readonly string[], base: Direction): BracketNaming | null {
  const byMeaning = inOrder(drawn, base)
    .filter(({ isRun }) => !isRun)
    .map(({ text }) => text);
  const more = bracketBalance(byMeaning.map(mirror)) - bracketBalance(byMeaning);
  if (more === 0) return null;
  return more > 0 ? 'shape' : 'meaning';
}

interface Ordered {
  readonly text: string;
  /** Whether it belongs to a run from left to right, whose brackets are as they are drawn. */
  readonly isRun: boolean;
}

function inOrder(drawn: readonly string[], base: Direction): Ordered[] {
  const kinds = drawn.map(kindOf);
  return base === 'rtl' ? readBack(drawn, kinds) : readForth(drawn, kinds);
}

type Kind = 'right' | 'left' | 'number' | 'separator' | 'neutral';

const right = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

function kindOf(text: string): Kind {
  if (/^\p{Nd}/u.test(text)) return 'number';
  if (/^\p{L}/u.test(text)) return right.test(text) ? 'right' : 'left';
  // Class CS and the Arabic separators, which keep two numbers together (rule W4).
  if (/^[.,:/\u00a0\u060c\u066b\u066c]/u.test(text)) return 'separator';
  return 'neutral';
}

/** From right to left, with the runs of Latin and numbers in it kept from left to right. */
function readBack(drawn: readonly string[], kinds: readonly Kind[]): Ordered[] {
  const logical: Ordered[] = [];
  for (let end = drawn.length; end > 0;) {
    const start = runStart(drawn, kinds, end);
    const isRun = isWithinRun(kinds[end - 1] ?? 'neutral') || end - start > 1;
    logical.push(...drawn.slice(start, end).map((text) => ({ text, isRun })));
    end = start;
  }
  return logical;
}

function isWithinRun(kind: Kind): boolean {
  return kind === 'left' || kind === 'number';
}

/** Where the run from left to right begins that ends before `end`; else the place of the one glyph there. */
function runStart(drawn: readonly string[], kinds: readonly Kind[], end: number): number {
  let start = end - 1;
  const last = kinds[start];
  if (last !== 'left' && last !== 'number') {
    const opening = matchingBracket(drawn, kinds, start);
    return opening === null ? start : runStart(drawn, kinds, opening);
  }
  for (let at = start - 1; at >= 0; at -= 1) {
    const kind = kinds[at];
    if (kind === 'right') break;
    if (kind === 'left') start = at;
    // A number leans on the glyph beside it; across a separator, on a number only.
    else if (kind === 'number' && (at === start - 1 || joinsNumbers(kinds, at, start))) start = at;
  }
  return start;
}

function joinsNumbers(kinds: readonly Kind[], at: number, start: number): boolean {
  return at === start - 2 && kinds[at + 1] === 'separator' && kinds[start] === 'number';
}

/**
 * Where a bracket opens that closes here, with Latin in it and before it: it belongs to the run then, as
 * in «USA (CIA)» (rule N0).
 */
function matchingBracket(
  drawn: readonly string[],
  kinds: readonly Kind[],
  closing: number,
): number | null {
  const opening = mirror(drawn[closing] ?? '');
  if (opening === drawn[closing] || !/[([{«‹<]/u.test(opening)) return null;
  const at = drawn.lastIndexOf(opening, closing);
  if (at === -1 || kinds.slice(at, closing).includes('right')) return null;
  if (!kinds.slice(at, closing).includes('left')) return null;
  let before = at - 1;
  while (kinds[before] === 'neutral' || kinds[before] === 'separator') before -= 1;
  if (!isWithinRun(kinds[before] ?? 'neutral')) return null;
  return before + 1;
}

/** From left to right, with the runs of Arabic in it turned round. */
function readForth(drawn: readonly string[], kinds: readonly Kind[]): Ordered[] {
  const logical: Ordered[] = [];
  for (let start = 0; start < drawn.length;) {
    let end = start + 1;
    if (kinds[start] === 'right') {
      for (let at = end; at < drawn.length && kinds[at] !== 'left'; at += 1) {
        if (kinds[at] === 'right') end = at + 1;
      }
      logical.push(...readBack(drawn.slice(start, end), kinds.slice(start, end)));
    } else logical.push({ text: drawn[start] ?? '', isRun: true });
    start = end;
  }
  return logical;
}
