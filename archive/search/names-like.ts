import { foldName } from '../arabic/fold-name.ts';

/** The names that hold what is typed, those that begin so first, each group in the order given. */
export function namesLike<Named extends { readonly name: string | null }>(
  names: readonly Named[],
  text: string,
  limit: number,
): Named[] {
  const typed = foldName(text.trim());
  if (typed.length < 2) return [];
  const places = names.map((named) => ({
    named,
    place: named.name === null ? -1 : foldName(named.name).indexOf(typed),
  }));
  return [...places.filter(({ place }) => place === 0), ...places.filter(({ place }) => place > 0)]
    .slice(0, limit)
    .map(({ named }) => named);
}
