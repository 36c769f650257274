import { findCompounds, hasJoint } from '../arabic/compounds.ts';
import { TokenList } from '../arabic/token-list.ts';
import { tokenizeInto } from '../arabic/tokenize.ts';
import type { Article, Span, Zone, ZoneKind } from '../article.ts';
import { fieldOfZone } from './indexed-zones.ts';
import { searchFields, type SearchField } from './query/query.ts';

/** A word of an article, in its place. */
export interface PlacedWord<Word> extends Span {
  readonly word: Word;
  readonly field: SearchField;
  readonly zone: ZoneKind;
  /** Number of the word in the article; between two zones one number is left out. */
  readonly position: number;
  /** Whether it is several tokens in one, which have been visited before it; its position is the first's. */
  readonly isCompound: boolean;
}

/** What is made of words. */
export interface WordReader<Word> {
  /** Of a token between two offsets of a text; `null` passes over it. */
  readonly token: (text: string, start: number, end: number) => Word | null;
  /** Of several tokens that are written as one thing, and as which; `null` leaves it at the tokens. */
  readonly compound: (parts: readonly Word[], printed: readonly string[]) => Word | null;
}

/**
 * How many words of the text open an article. News is written with what matters first, so the opening
 * counts as a standfirst where an article has none.
 */
const openingWords = 25;

/** Told of each word without an object for each: its zone, field and position, and where it stands. */
export type VisitWord<Word> = (
  word: Word,
  field: SearchField,
  zone: ZoneKind,
  position: number,
  isCompound: boolean,
  start: number,
  end: number,
) => void;

/**
 * Walks through the words of an article that are searched, field by field, the title first wherever it
 * stands: one walk for indexing, counting and showing, so that a position means the same everywhere.
 */
export function walkWords<Word>(
  article: Pick<Article, 'text' | 'zones'>,
  reader: WordReader<Word>,
  visit: (placed: PlacedWord<Word>) => void,
): void {
  visitWords<Word>(article, reader, (word, field, zone, position, isCompound, start, end) => {
    visit({ word, field, zone, position, isCompound, start, end });
  });
}

/** The same walk for who has whole archives to go through: nothing is made for a word. */
export function visitWords<Word>(
  { text, zones }: Pick<Article, 'text' | 'zones'>,
  reader: WordReader<Word>,
  visit: VisitWord<Word>,
): void {
  const tokens = spare ?? new TokenList();
  // A visitor may walk through another article: it finds no spare list then.
  spare = null;
  const walk = new Walk(text, tokens, reader, visit);
  const opening = walk.opening(zones);
  for (const field of searchFields) {
    if (field === 'standfirst') walk.visitOpening(opening);
    if (field === 'body') walk.visitRest(opening);
    for (const zone of zones) {
      if (fieldOfZone[zone.kind] !== field || opening.zones.includes(zone)) continue;
      tokenizeInto(tokens, text, zone.start, zone.end);
      walk.leaveGap();
      walk.visitTokens(field, zone.kind);
    }
  }
  spare = tokens;
}

let spare: TokenList | null = null;

/** The first words of the body; none in an article with a standfirst. */
interface Opening {
  readonly zones: readonly Zone[];
  /** Where the rest of the last of them begins; −1 when the opening takes it whole. */
  readonly rest: number;
}

const noOpening: Opening = { zones: [], rest: -1 };

class Walk<Word> {
  readonly #text: string;
  readonly #tokens: TokenList;
  readonly #reader: WordReader<Word>;
  readonly #visit: VisitWord<Word>;
  #position = 0;

  constructor(text: string, tokens: TokenList, reader: WordReader<Word>, visit: VisitWord<Word>) {
    this.#text = text;
    this.#tokens = tokens;
    this.#reader = reader;
    this.#visit = visit;
  }

  /** A gap between zones, so that no phrase runs from one paragraph into the next. */
  leaveGap(): void {
    this.#position += 1;
  }

  opening(zones: readonly Zone[]): Opening {
    if (zones.some(({ kind }) => kind === 'standfirst')) return noOpening;
    const opening: Zone[] = [];
    let wanted = openingWords;
    for (const zone of zones) {
      if (zone.kind !== 'body') continue;
      opening.push(zone);
      tokenizeInto(this.#tokens, this.#text, zone.start, zone.end);
      if (this.#tokens.count > wanted)
        return { zones: opening, rest: this.#tokens.startOf(wanted) };
      wanted -= this.#tokens.count;
      if (wanted <= 0) break;
    }
    return { zones: opening, rest: -1 };
  }

  visitOpening({ zones, rest }: Opening): void {
    const last = zones.at(-1);
    for (const zone of zones) {
      const end = zone === last && rest >= 0 ? rest : zone.end;
      tokenizeInto(this.#tokens, this.#text, zone.start, end);
      this.leaveGap();
      this.visitTokens('standfirst', zone.kind);
    }
  }

  /** What is left of a zone behind the opening: the same paragraph, so without a gap. */
  visitRest({ zones, rest }: Opening): void {
    const last = zones.at(-1);
    if (last === undefined || rest < 0) return;
    tokenizeInto(this.#tokens, this.#text, rest, last.end);
    this.visitTokens('body', last.kind);
  }

  visitTokens(field: SearchField, zone: ZoneKind): void {
    const tokens = this.#tokens;
    if (hasJoint(this.#text, tokens)) {
      this.#visitCompounds(field, zone);
      return;
    }
    const { bounds, count } = tokens;
    const text = this.#text;
    const reader = this.#reader;
    const visit = this.#visit;
    for (let at = 0; at < 2 * count; at += 2) {
      const [start, end] = [bounds[at] as number, bounds[at + 1] as number];
      const word = reader.token(text, start, end);
      if (word === null) continue;
      visit(word, field, zone, this.#position, false, start, end);
      this.#position += 1;
    }
  }

  /** The same with tokens among them that are written as one thing. */
  #visitCompounds(field: SearchField, zone: ZoneKind): void {
    const text = this.#text;
    const tokens = this.#tokens;
    const spans = Array.from({ length: tokens.count }, (_, token) => ({
      start: tokens.startOf(token),
      end: tokens.endOf(token),
    }));
    const compounds = findCompounds(text, spans);
    let next = 0;
    let begun: { word: Word; position: number; printed: string }[] = [];
    for (const [number, { start, end }] of spans.entries()) {
      const compound = compounds[next];
      const isPart = compound !== undefined && compound.first <= number;
      const word = this.#reader.token(text, start, end);
      if (word !== null) {
        this.#visit(word, field, zone, this.#position, false, start, end);
        if (isPart) begun.push({ word, position: this.#position, printed: text.slice(start, end) });
        this.#position += 1;
      }
      if (!isPart || compound.end !== number + 1) continue;
      next += 1;
      const parts = begun;
      begun = [];
      const [first] = parts;
      if (first === undefined || parts.length < 2) continue;
      const whole = this.#reader.compound(
        parts.map(({ word: part }) => part),
        parts.map(({ printed }) => printed),
      );
      if (whole === null) continue;
      const begins = spans[compound.first]?.start ?? start;
      this.#visit(whole, field, zone, first.position, true, begins, end);
    }
  }
}
