import type { Inverter } from '../../archive/search/segments/inverter.ts';
import type { TermGroups } from '../../archive/search/segments/term-groups.ts';
import type { Zone } from '../../archive/search/segments/zones.ts';

const known = new WeakMap<TermGroups, Map<string, number>>();

/**
 * An occurrence, in the article begun last, of a term alone.
 *
 * @param position −1 for a term that is not kept in its places
 */
export function putTerm(inverter: Inverter, term: string, zone: Zone, position: number): void {
  const { groups } = inverter;
  const isPlaced = position >= 0;
  let own = known.get(groups);
  if (own === undefined) known.set(groups, (own = new Map<string, number>()));
  const key = `${groups.round} ${isPlaced} ${term}`;
  let group = own.get(key);
  if (group === undefined) {
    group = isPlaced ? groups.add([], [term]) : groups.add([term], []);
    own.set(key, group);
  }
  inverter.occurrence(group, zone, Math.max(position, 0));
}
