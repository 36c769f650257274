/**
 * The names under which a word lies in the index, each kind in a space of its own; no token can hold
 * the marks that the names begin with.
 *
 * ```
 *   كتب            stem: what ranking goes by                              no positions
 *   =الكتب         exact form: folded, for phrases and patterns            in its places
 *   %كتب           skeleton: ranks, and matches when it is asked for       no positions
 *   'الاحد'الاحد   written form of a folded word, where it is unusual      in its places
 *   @…             stem, exact or written form in a dateline               as above
 *   ~…             any of the first four in a related headline
 * ```
 */
export const exactMark = '=';
export const skeletonMark = '%';
export const writtenMark = "'";
export const placeMark = '@';
export const relatedMark = '~';

export function exactTerm(folded: string): string {
  return `${exactMark}${folded}`;
}

export function skeletonTerm(skeleton: string): string {
  return `${skeletonMark}${skeleton}`;
}

/** What the names of all written forms of a folded word begin with. */
export function writtenSpace(folded: string): string {
  return `${writtenMark}${folded}${writtenMark}`;
}

export function writtenTerm(folded: string, written: string): string {
  return writtenSpace(folded) + written;
}

/** The term for the same word in a dateline, so that places can be asked for. */
export function placeTerm(term: string): string {
  return `${placeMark}${term}`;
}

/** The term for the same word in a related headline, which is searched on its own. */
export function relatedTerm(term: string): string {
  return `${relatedMark}${term}`;
}
