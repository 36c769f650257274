import type { Alternative, PlannedTerm, Slot } from '../../archive/search/plan/plan.ts';
import type { AskedField, SearchField } from '../../archive/search/query/query.ts';
import { findNear, type Place } from '../../archive/search/segments/count-near.ts';
import { exactTerm, placeTerm, skeletonTerm, writtenTerm } from '../../archive/search/terms.ts';
import type { Occurrence } from './build-lunr-index.ts';

/** lunr's match data, typed: term → field → where it stands. */
export type Places = Record<string, Record<string, { at: readonly Occurrence[] }>>;

/** Where a term stands in an article: stretches from the first word of each occurrence to its last. */
export function findTerm(term: PlannedTerm, places: Places): Occurrence[] {
  const isRow = term.slots.length > 1;
  const slots = term.slots.map((slot) => occurrencesOf(slot, term.fields, places, isRow));
  if (term.near !== null) return findApart(term, slots);
  const [first, ...rest] = slots;
  if (first === undefined) return [];
  return [...first.values()].flatMap(([start, firstEnd, ordinal, zone]): Occurrence[] => {
    let end = firstEnd;
    let last = zone;
    for (const [index, slot] of rest.entries()) {
      const next = slot.get(ordinal + index + 1);
      if (next === undefined) return [];
      [, end, , last] = next;
    }
    return [[start, end, ordinal, last]];
  });
}

/** Words that stand near one another, each a stretch of its own. */
function findApart(
  term: PlannedTerm,
  slots: readonly ReadonlyMap<number, Occurrence>[],
): Occurrence[] {
  if (term.near === null) return [];
  const names = term.slots.map((slot) =>
    term.slots.findIndex((other) => other[0]?.form === slot[0]?.form),
  );
  const found = [...new Set(names)].flatMap((name) =>
    Array.from(slots[name]?.values() ?? [], (at) => ({ name, position: at[2], at })),
  );
  found.sort((a: Place, b: Place) => a.position - b.position);
  const { near } = term;
  const stretches = [['title'], ['related'], null];
  return stretches.flatMap((zones) => {
    const inside = found.filter(({ at: [, , , zone] }) =>
      zones === null ? zone !== 'title' && zone !== 'related' : zones.includes(zone),
    );
    return findNear(inside, names, near).flatMap((row) => row.map(({ at }) => at));
  });
}

/** Where any alternative of a slot stands, by the number of the word. */
function occurrencesOf(
  slot: Slot,
  fields: readonly AskedField[],
  places: Places,
  isRow: boolean,
): ReadonlyMap<number, Occurrence> {
  // Stem and exact form of a word stand in the same place: one occurrence, not two.
  const byOrdinal = new Map<number, Occurrence>();
  for (const field of fields) {
    const isPlace = field === 'place';
    const inside: readonly SearchField[] = isPlace ? ['title', 'standfirst', 'body'] : [field];
    const at = (name: string): Occurrence[] =>
      inside.flatMap((each) => [...(places[isPlace ? placeTerm(name) : name]?.[each]?.at ?? [])]);
    for (const alternative of slot) {
      const [name = '', ...others] = namesOf(alternative);
      const elsewhere = new Set(others.flatMap(at).map(([, , ordinal]) => ordinal));
      for (const occurrence of at(name)) {
        // No row of words goes through what is written in parts.
        if (isRow && !Number.isInteger(occurrence[2])) continue;
        if (!elsewhere.has(occurrence[2])) byOrdinal.set(occurrence[2], occurrence);
      }
    }
  }
  return byOrdinal;
}

/** The name of an alternative in the index; behind it those whose places do not count. */
export function namesOf(alternative: Alternative): string[] {
  switch (alternative.kind) {
    case 'stem':
      return [alternative.form];
    case 'exact':
      return [exactTerm(alternative.form)];
    case 'skeleton':
      return [skeletonTerm(alternative.form)];
    case 'written':
      return [writtenTerm(alternative.folded, alternative.form)];
    case 'plain': {
      const { form } = alternative;
      return [exactTerm(form), ...alternative.others.map((other) => writtenTerm(form, other))];
    }
  }
}
