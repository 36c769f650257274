import type { Clause, Term } from './query.ts';

/** The same clause with each of its terms changed. */
export function mapTerms(clause: Clause, change: (term: Term) => Term): Clause {
  switch (clause.kind) {
    case 'term':
      return change(clause);
    case 'not':
      return { kind: 'not', part: mapTerms(clause.part, change) };
    case 'all':
    case 'any':
      return { kind: clause.kind, parts: clause.parts.map((part) => mapTerms(part, change)) };
    case 'dated':
    case 'named':
      return clause;
  }
}
