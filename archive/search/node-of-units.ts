import type { QueryNode } from './engine.ts';
import type { SearchField } from './query.ts';
import { relatedTerm } from './terms.ts';
import type { Unit } from './units.ts';

const zoneBits: Readonly<Record<SearchField, number>> = {
  title: 1,
  standfirst: 2,
  body: 4,
  related: 0,
};
const allZones = 7;

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
  const mask = unit.fields.reduce((bits, field) => bits | zoneBits[field], 0);
  const inArticle = mask === 0 ? [] : slotNodes(unit, mask, (term) => term);
  const inRelated = unit.fields.includes('related') ? slotNodes(unit, allZones, relatedTerm) : [];
  return anyOf([...inArticle, ...inRelated]);
}

function slotNodes(unit: Unit, mask: number, name: (term: string) => string): QueryNode[] {
  const { slots, boost } = unit;
  const zones = mask === allZones ? {} : { zones: mask };
  const [first = [], ...rest] = slots;
  if (rest.length === 0) {
    return first.map(({ term, weight }) => ({
      kind: 'term',
      term: name(term),
      weight: weight * boost,
      ...zones,
    }));
  }
  // A phrase is made of exact forms, one in each slot.
  const terms = slots.flatMap(([alternative]) =>
    alternative === undefined ? [] : [name(alternative.term)],
  );
  return [{ kind: 'phrase', terms, weight: (first[0]?.weight ?? 1) * boost, ...zones }];
}

function anyOf(parts: readonly QueryNode[]): QueryNode {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: 'any', parts };
}
