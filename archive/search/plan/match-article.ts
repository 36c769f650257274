import type { Article } from '../../article.ts';
import type { FoldedWord } from '../fold-words.ts';
import { foldName } from '../../arabic/fold-name.ts';
import type { AskedField, Condition } from '../query/query.ts';
import type { Match } from '../search-index.ts';
import type { StemMemory } from '../stem-memory.ts';
import { walkWords, type PlacedWord, type WordReader } from '../walk-words.ts';
import { hasName } from './has-name.ts';
import { wantedTerms, type PlannedTerm, type PlanNode } from './plan.ts';
import { SlotMatcher } from './slot-matcher.ts';
import { TermSearch } from './term-search.ts';

/** What a plan finds in one article. */
export interface ArticleMatches {
  /** Whether the article is what the query asks for. */
  readonly isMatch: boolean;
  /** Where the wanted terms stand, sorted by start. */
  readonly matches: readonly Match[];
}

/**
 * Looks for what a plan asks for in articles by reading them anew, as they were read when they were
 * indexed: only a page of articles is ever shown, so the index need not know where words stand.
 */
export function articleMatcher(
  root: PlanNode | null,
  reader: WordReader<FoldedWord>,
  memory: StemMemory,
): (article: Article) => ArticleMatches {
  const terms = termsIn(root);
  const wanted = new Set(wantedTerms(root));
  const slots = terms.map((term) => term.slots.map((slot) => new SlotMatcher(slot, memory)));
  return (article) => {
    const searches = terms.map((term, number) => new TermSearch(term, slots[number] ?? []));
    walkWords(article, reader, (placed) => {
      for (const search of searches) if (looksAt(search.term, placed)) search.see(placed);
    });
    const found = new Map(searches.map((search) => [search.term, search.finish()]));
    return {
      isMatch: root === null || holds(root, article, (term) => (found.get(term) ?? []).length > 0),
      matches: terms
        .filter((term) => wanted.has(term))
        .flatMap((term) => found.get(term) ?? [])
        .sort((a, b) => a.start - b.start || a.end - b.end),
    };
  };
}

function looksAt({ fields }: PlannedTerm, { field, zone }: PlacedWord<FoldedWord>): boolean {
  return fields.some((asked: AskedField) =>
    asked === 'place' ? zone === 'dateline' && field !== 'related' : asked === field,
  );
}

/** All terms, those that are forbidden too. */
function termsIn(node: PlanNode | null): PlannedTerm[] {
  switch (node?.kind) {
    case 'term':
      return [node];
    case 'not':
      return termsIn(node.part);
    case 'all':
    case 'any':
    case 'bag':
    case 'some':
      return node.parts.flatMap(termsIn);
    default:
      return [];
  }
}

function holds(node: PlanNode, article: Article, stands: (term: PlannedTerm) => boolean): boolean {
  const isTrue = (part: PlanNode): boolean => holds(part, article, stands);
  switch (node.kind) {
    case 'term':
      return stands(node);
    case 'not':
      return !isTrue(node.part);
    case 'all':
      return node.parts.every(isTrue);
    case 'any':
    case 'bag':
      return node.parts.some(isTrue);
    case 'some':
      return node.parts.filter(isTrue).length >= node.needed;
    default:
      return meets(article, node);
  }
}

function meets(article: Article, condition: Condition): boolean {
  if (condition.kind === 'named') {
    const name = article[condition.column];
    return name !== null && hasName(foldName(name), foldName(condition.name));
  }
  const { date } = article;
  const { from, to } = condition;
  return date !== null && (from === null || date >= from) && (to === null || date <= to);
}
