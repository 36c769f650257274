import { fold } from '../../arabic/fold.ts';
import type { Lexicon } from '../../arabic/lexicon.ts';
import { formOn } from '../../arabic/form-on-rung.ts';
import { isStricter, rungs, type Rung } from '../../arabic/rungs.ts';
import { stemsOf } from '../../arabic/stems-of.ts';
import { tokenize } from '../../arabic/tokenize.ts';
import type { Article, ZoneKind } from '../../article.ts';
import type { Term } from '../query/query.ts';
import type { Match, RungCount } from '../search-index.ts';
import { wantedTerms, type Origin, type Plan, type PlannedTerm } from './plan.ts';

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
  const planned = wantedTerms(root);
  // What is written in parts is planned twice, whole and as a row of words.
  const terms = [...new Set(planned.map(({ term }) => term))];
  const explained = terms.map((term): ExplainedTerm => {
    const own = matches.filter((match) => match.term === term);
    const plans = planned.filter((each) => each.term === term);
    return { term, forms: formsOf(text, { term, plans, rung: term.rung ?? rung }, own, lexicon) };
  });
  return {
    rung,
    terms: explained.filter((term) => !isReadOtherwise(term, explained)),
    stopWords: notes.flatMap((note) => (note.kind === 'stop-words' ? note.words : [])),
    ladder,
  };
}

/** Not in the article as it was typed, but as it was meant: what was typed on the other keyboard. */
function isReadOtherwise({ term, forms }: ExplainedTerm, all: readonly ExplainedTerm[]): boolean {
  const { start, end } = term.span;
  const covers = (other: ExplainedTerm): boolean =>
    other.forms.length > 0 && other.term.span.start <= start && other.term.span.end >= end;
  return forms.length === 0 && all.some(covers);
}

/** A term as it was asked for and looked up. */
interface LookedUpTerm {
  readonly term: Term;
  readonly plans: readonly PlannedTerm[];
  /** The rung that it was looked up on. */
  readonly rung: Rung;
}

/** The forms, those that are most like what was typed first. */
function formsOf(
  text: string,
  term: LookedUpTerm,
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
    const why = whyOf(term, form, lexicon);
    return {
      text: form,
      ...why,
      zones: Array.from(zones, ([zone, times]) => ({ zone, times })),
    };
  });
  const place = (rung: Rung | null): number => (rung === null ? rungs.length : rungs.indexOf(rung));
  return forms.sort((a, b) => place(a.rung) - place(b.rung));
}

function whyOf(
  { term, plans, rung }: LookedUpTerm,
  form: string,
  lexicon: Lexicon,
): Pick<ExplainedForm, 'rung' | 'origin'> {
  // On another keyboard nothing is what was typed.
  if (plans.some(({ isMeant }) => isMeant)) return { rung: null, origin: 'spelling' };
  const own = rungOf(term, form, lexicon);
  // «ترمب» has the skeleton of «ترامب», and yet is found as another spelling when skeletons do not count.
  if (own !== null && !isStricter(rung, own)) return { rung: own, origin: 'typed' };
  const origin = originOf(term, plans, form);
  // A form that the stem does not lead to, found by trying endings: see `inflected-forms.ts`.
  const isInflected = term.operand.kind === 'word' && origin === 'typed';
  return { rung: isInflected ? 'stem' : null, origin };
}

/** The strictest rung on which a stretch of text is what was typed. */
function rungOf({ operand }: Term, form: string, lexicon: Lexicon): Rung | null {
  if (operand.kind === 'pattern' || operand.kind === 'fuzzy') return null;
  const found = tokenize(form).map(({ start, end }) => form.slice(start, end));
  if (operand.kind === 'word') {
    // «عبد الله» is another spelling of «عبدالله», however near.
    return found.length > 1 ? null : strictestOf([operand.word], form, lexicon);
  }
  const typed = operand.words;
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
  return rungs.find((rung) => wanted.some((each) => isSameOn(rung, each, word, lexicon))) ?? null;
}

function isSameOn(rung: Rung, one: string, other: string, lexicon: Lexicon): boolean {
  if (formOn(rung, one, lexicon) === formOn(rung, other, lexicon)) return true;
  // A Latin word has a stem in each language.
  if (rung !== 'stem') return false;
  const stems = stemsOf(fold(other), lexicon);
  return stemsOf(fold(one), lexicon).some((stem) => stems.includes(stem));
}

/** Why a form counts that no rung explains: what the plan says of it, or else the stem of another spelling. */
function originOf({ operand }: Term, plans: readonly PlannedTerm[], form: string): Origin {
  switch (operand.kind) {
    case 'pattern':
      return 'pattern';
    case 'fuzzy':
      return 'near';
    case 'word': {
      const folded = fold(form);
      const planned = plans.flatMap(({ slots }) => (slots.length === 1 ? slots.flat() : []));
      const own = planned.find((each) => each.kind === 'exact' && each.form === folded);
      return own?.origin ?? 'spelling';
    }
    default:
      return 'typed';
  }
}
