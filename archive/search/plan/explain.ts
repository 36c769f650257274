import { fold } from '../../arabic/fold.ts';
import type { Lexicon } from '../../arabic/lexicon.ts';
import { formOn, isStricter, rungs, type Rung } from '../../arabic/rungs.ts';
import { tokenize } from '../../arabic/tokenize.ts';
import type { Article, ZoneKind } from '../../article.ts';
import type { Term } from '../query/query.ts';
import type { Match, RungCount } from '../search-index.ts';
import { wantedTerms, type Origin, type Plan } from './plan.ts';

/** Why an article is among the hits of a query. */
export interface Explanation {
  readonly rung: Rung;
  readonly terms: readonly ExplainedTerm[];
  /** Words of the query that were passed over for being common. */
  readonly stopWords: readonly string[];
  /** What the query as it stands finds on each rung. */
  readonly ladder: readonly RungCount[];
}

/** What was asked for in one place of the query, and what stands for it in the article. */
export interface ExplainedTerm {
  readonly term: Term;
  /** Empty when it is not in the article. */
  readonly forms: readonly ExplainedForm[];
}

export interface ExplainedForm {
  /** As it stands in the article. */
  readonly text: string;
  /** The strictest rung on which it is what was typed; `null` when it is searched for another reason. */
  readonly rung: Rung | null;
  readonly origin: Origin;
  readonly zones: readonly { readonly zone: ZoneKind; readonly times: number }[];
}

/** Says of every match which form it is, why it counts, and where it stands. */
export function explain(
  { text }: Article,
  { root, rung, notes }: Plan,
  matches: readonly Match[],
  ladder: readonly RungCount[],
  lexicon: Lexicon,
): Explanation {
  // What is written in parts is planned twice, whole and as a row of words.
  const terms = [...new Set(wantedTerms(root).map(({ term }) => term))];
  return {
    rung,
    terms: terms.map((term) => {
      const own = matches.filter((match) => match.term === term);
      return { term, forms: formsOf(text, term, own, lexicon) };
    }),
    stopWords: notes.flatMap((note) => (note.kind === 'stop-words' ? note.words : [])),
    ladder,
  };
}

/** The forms, those that are most like what was typed first. */
function formsOf(
  text: string,
  term: Term,
  matches: readonly Match[],
  lexicon: Lexicon,
): ExplainedForm[] {
  const zonesOf = new Map<string, Map<ZoneKind, number>>();
  for (const { start, end, zone } of matches) {
    const form = text.slice(start, end).replace(/\s+/gu, ' ');
    const zones = zonesOf.get(form) ?? new Map<ZoneKind, number>();
    zonesOf.set(form, zones.set(zone, (zones.get(zone) ?? 0) + 1));
  }
  const forms = Array.from(zonesOf, ([form, zones]): ExplainedForm => {
    const rung = rungOf(term, form, lexicon);
    return {
      text: form,
      rung,
      origin: rung === null ? originOf(term, form) : 'typed',
      zones: Array.from(zones, ([zone, times]) => ({ zone, times })),
    };
  });
  const place = (rung: Rung | null): number => (rung === null ? rungs.length : rungs.indexOf(rung));
  return forms.sort((a, b) => place(a.rung) - place(b.rung));
}

/** The strictest rung on which a stretch of text is what was typed. */
function rungOf({ operand }: Term, form: string, lexicon: Lexicon): Rung | null {
  if (operand.kind === 'pattern' || operand.kind === 'fuzzy') return null;
  const typed = operand.kind === 'word' ? [operand.word] : operand.words;
  const found = tokenize(form).map(({ start, end }) => form.slice(start, end));
  // Words that stand apart are matches of their own.
  if (found.length !== typed.length) return strictestOf(typed, found.join(''), lexicon);
  const each = found.map((word, at) => strictestOf([typed[at] ?? ''], word, lexicon));
  return each.reduce((loosest, rung) => {
    if (loosest === null || rung === null) return null;
    return isStricter(loosest, rung) ? rung : loosest;
  });
}

function strictestOf(typed: readonly string[], word: string, lexicon: Lexicon): Rung | null {
  const wanted = [...typed, typed.join('')];
  const isSame = (rung: Rung): boolean => {
    const form = formOn(rung, word, lexicon);
    return wanted.some((each) => formOn(rung, each, lexicon) === form);
  };
  return rungs.find(isSame) ?? null;
}

function originOf({ operand }: Term, form: string): Origin {
  switch (operand.kind) {
    case 'pattern':
      return 'pattern';
    case 'fuzzy':
      return 'near';
    case 'word':
      return fold(form).startsWith(fold(operand.word)) ? 'beginning' : 'spelling';
    default:
      return 'typed';
  }
}
