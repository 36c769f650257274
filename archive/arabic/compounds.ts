import type { Span } from '../article.ts';
import type { TokenList } from './token-list.ts';
import { tokenize } from './tokenize.ts';

/** Tokens from one number to another, end excluded, that are written as one thing. */
export interface Compound {
  readonly first: number;
  readonly end: number;
}

/** Longer rows of parts are telephone numbers and the like: nobody looks for them whole. */
const mostParts = 4;

/**
 * Finds the tokens that belong together: «كوفيد-19», «G20», «F-16», «1.5», «2017-09-05». Each is indexed
 * in parts and whole, so that «G20», «G-20» and «20» all find it.
 *
 * Parts touch, or have one joining sign between them and a number among them: two words with a hyphen
 * are two words.
 */
export function findCompounds(text: string, tokens: readonly Span[]): Compound[] {
  const compounds: Compound[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && isJoined(text, tokens[at - 1] as Span, tokens[at] as Span)) continue;
    const length = at - first;
    if (length > 1 && length <= mostParts && belongs(text, tokens.slice(first, at))) {
      compounds.push({ first, end: at });
    }
    first = at;
  }
  return compounds;
}

/** Whether any two neighbours could belong together: most paragraphs have none, which is soon seen. */
export function hasJoint(text: string, tokens: TokenList): boolean {
  const { bounds } = tokens;
  const end = 2 * tokens.count;
  for (let at = 2; at < end; at += 2) {
    const before = bounds[at - 1] as number;
    const gap = (bounds[at] as number) - before;
    if (gap === 0 || (gap === 1 && text.charCodeAt(before) !== space)) {
      if (gap === 0 || joiners.has(text.charAt(before))) return true;
    }
  }
  return false;
}

const space = 0x20;

/** Whether a text is one compound and nothing else. */
export function isCompound(text: string): boolean {
  const tokens = tokenize(text);
  const [compound] = findCompounds(text, tokens);
  return compound?.first === 0 && compound.end === tokens.length;
}

function isJoined(text: string, before: Span, after: Span): boolean {
  const gap = after.start - before.end;
  return gap === 0 || (gap === 1 && joiners.has(text.charAt(before.end)));
}

/** Hyphens, and what stands between digits. */
const joiners: ReadonlySet<string> = new Set('-\u2010\u2011\u2012\u2013./,\u066B\u066C');

function belongs(text: string, tokens: readonly Span[]): boolean {
  const touch = tokens.every((token, at) => at === 0 || tokens[at - 1]?.end === token.start);
  return touch || tokens.some(({ start }) => /\p{Nd}/u.test(text.charAt(start)));
}
