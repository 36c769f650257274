import { indexZoneOf } from '../indexed-zones.ts';
import type { AskedField, Condition } from '../query/query.ts';
import type { Filters } from '../segments/filters.ts';
import type { QueryNode } from '../segments/query-node.ts';
import { allZones, maskOf, type ZoneMask } from '../segments/zones.ts';
import { exactTerm, placeTerm, relatedTerm, skeletonTerm, writtenTerm } from '../terms.ts';
import type { Alternative, PlannedTerm, PlanNode, Slot } from './plan.ts';

/** Phrases whose words have several forms are looked for form by form; more combinations nobody wrote. */
const mostCombinations = 48;

/**
 * The query of the index that finds what a plan asks for.
 *
 * @param filtersOf the documents that a condition means
 */
export function nodeOfPlan(
  root: PlanNode | null,
  filtersOf: (condition: Condition) => Filters,
): QueryNode {
  if (root === null) return { kind: 'every' };
  switch (root.kind) {
    case 'term':
      return nodeOfTerm(root);
    case 'not':
      return except({ kind: 'every' }, [nodeOfPlan(root.part, filtersOf)]);
    case 'some':
      return someOf(root.needed, root.parts.map((part) => nodeOfPlan(part, filtersOf))); // prettier-ignore
    case 'any':
      return anyOf(root.parts.map((part) => nodeOfPlan(part, filtersOf)));
    case 'bag':
      return anyOf(root.parts.flatMap((part) => anyForm(nodeOfPlan(part, filtersOf))));
    case 'all': {
      const wanted = root.parts.filter(({ kind }) => kind !== 'not');
      const unwanted = root.parts.flatMap((part) => (part.kind === 'not' ? [part.part] : []));
      return except(
        allOf(wanted.map((part) => nodeOfPlan(part, filtersOf))),
        unwanted.map((part) => nodeOfPlan(part, filtersOf)),
      );
    }
    default:
      return { kind: 'admitted', filters: filtersOf(root) };
  }
}

/** Matches where its slots are filled: in the article, in datelines, or in related headlines. */
function nodeOfTerm(planned: PlannedTerm): QueryNode {
  const { fields } = planned;
  const mask = fields.reduce((bits, field) => bits | maskOfField(field), 0);
  const places: QueryNode[] = [];
  if (mask !== 0) places.push(placeNode(planned, mask, termOf));
  if (fields.includes('place')) {
    places.push(placeNode(planned, allZones, (one) => placeTerm(termOf(one))));
  }
  if (fields.includes('related')) {
    places.push(placeNode(planned, allZones, (one) => relatedTerm(termOf(one))));
  }
  return anyOf(places);
}

function maskOfField(field: AskedField): ZoneMask {
  return field === 'related' || field === 'place' ? 0 : maskOf(indexZoneOf[field]);
}

/** Name of an alternative's term in the index. */
function termOf(alternative: Alternative): string {
  switch (alternative.kind) {
    case 'stem':
      return alternative.form;
    case 'exact':
    case 'plain':
      return exactTerm(alternative.form);
    case 'skeleton':
      return skeletonTerm(alternative.form);
    case 'written':
      return writtenTerm(alternative.folded, alternative.form);
  }
}

function placeNode(
  { slots, boost, near, welcome }: PlannedTerm,
  mask: ZoneMask,
  name: (alternative: Alternative) => string,
): QueryNode {
  const zones = mask === allZones ? {} : { zones: mask };
  const [first = [], ...rest] = slots;
  if (rest.length > 0) {
    return anyOf(
      combinations(slots).map((forms): QueryNode => ({
        kind: 'near',
        terms: forms.map(name),
        weight: boost,
        distance: near,
        ...zones,
      })),
    );
  }
  const weighted = (alternative: Alternative): { term: string; weight: number } => ({
    term: name(alternative),
    weight: alternative.weight * boost,
  });
  const plain = first.flatMap((each): QueryNode[] => {
    if (each.kind !== 'plain') return [];
    const others = each.others.map((form) =>
      name({ ...each, kind: 'written', folded: each.form, form }),
    );
    return [{ kind: 'rest', others, ...weighted(each), ...zones }];
  });
  const forms = first.filter(({ kind }) => kind !== 'plain').map(weighted);
  const found: QueryNode[] = forms.length === 0 ? [] : [{ kind: 'forms', forms, ...zones }];
  const required = anyOf([...plain, ...found]);
  if (welcome.length === 0) return required;
  const more = welcome.map((each): QueryNode => ({ kind: 'term', ...weighted(each), ...zones }));
  return { kind: 'optional', required, welcome: anyOf(more) };
}

/** The parts of a word that ranks by several forms, each to match on its own. */
function anyForm(node: QueryNode): QueryNode[] {
  if (node.kind !== 'optional') return [node];
  const { required, welcome } = node;
  return [required, ...(welcome.kind === 'any' ? welcome.parts : [welcome])];
}

function combinations(slots: readonly Slot[]): Slot[] {
  let combined: Slot[] = [[]];
  for (const slot of slots) {
    combined = combined.flatMap((before) => slot.map((form) => [...before, form]));
    combined = combined.slice(0, mostCombinations);
  }
  return combined;
}

function allOf(parts: readonly QueryNode[]): QueryNode {
  const [only] = parts;
  if (only === undefined) return { kind: 'every' };
  return parts.length === 1 ? only : { kind: 'all', parts };
}

function anyOf(parts: readonly QueryNode[]): QueryNode {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: 'any', parts };
}

function someOf(needed: number, parts: readonly QueryNode[]): QueryNode {
  return needed === 1 ? anyOf(parts) : { kind: 'at-least', needed, parts };
}

function except(wanted: QueryNode, unwanted: readonly QueryNode[]): QueryNode {
  return unwanted.length === 0 ? wanted : { kind: 'except', wanted, unwanted: anyOf(unwanted) };
}
