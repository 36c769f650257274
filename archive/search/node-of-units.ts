import { indexZoneOf } from './indexed-zones.ts';
import type { QueryNode } from './segments/query-node.ts';
import { allZones, maskOf, type ZoneMask } from './segments/zones.ts';
import { relatedTerm } from './terms.ts';
import type { Unit } from './units.ts';

/** The query of the index that finds what these units ask for; without any wanted one, everything. */
export function nodeOfUnits(units: readonly Unit[]): QueryNode {
  const nodesOf = (presence: Unit['presence']): QueryNode[] =>
    units.filter((unit) => unit.presence === presence).map(nodeOfUnit);
  const wanted = wantedNode(nodesOf('must'), nodesOf('should'));
  const unwanted = nodesOf('must-not');
  return unwanted.length === 0 ? wanted : { kind: 'except', wanted, unwanted: anyOf(unwanted) };
}

function wantedNode(required: readonly QueryNode[], welcome: readonly QueryNode[]): QueryNode {
  const [only] = required;
  if (only === undefined) return welcome.length === 0 ? { kind: 'every' } : anyOf(welcome);
  const all: QueryNode = required.length === 1 ? only : { kind: 'all', parts: required };
  return welcome.length === 0 ? all : { kind: 'optional', required: all, welcome: anyOf(welcome) };
}

/** Matches where its slots are filled, in the article or, in a space of their own, in related headlines. */
function nodeOfUnit(unit: Unit): QueryNode {
  const mask = unit.fields.reduce(
    (bits, field) => (field === 'related' ? bits : bits | maskOf(indexZoneOf[field])),
    0,
  );
  const inArticle = mask === 0 ? [] : [placeNode(unit, mask, (term) => term)];
  const inRelated = unit.fields.includes('related') ? [placeNode(unit, allZones, relatedTerm)] : [];
  return anyOf([...inArticle, ...inRelated]);
}

function placeNode(unit: Unit, mask: ZoneMask, name: (term: string) => string): QueryNode {
  const { slots, boost, nudge } = unit;
  const zones = mask === allZones ? {} : { zones: mask };
  const [first = [], ...rest] = slots;
  if (rest.length > 0) {
    // A phrase is made of exact forms, one in each slot.
    const terms = slots.flatMap((slot) => slot.slice(0, 1).map(({ term }) => name(term)));
    return { kind: 'near', terms, weight: boost, distance: null, ...zones };
  }
  const forms = first.map(({ term, weight }) => ({ term: name(term), weight: weight * boost }));
  const required: QueryNode = { kind: 'forms', forms, ...zones };
  if (nudge === null) return required;
  const { term, weight } = nudge;
  const welcome: QueryNode = {
    kind: 'term',
    term: name(term),
    weight: weight * boost,
    ...zones,
  };
  return { kind: 'optional', required, welcome };
}

function anyOf(parts: readonly QueryNode[]): QueryNode {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: 'any', parts };
}
