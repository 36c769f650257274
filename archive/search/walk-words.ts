import { findCompounds } from '../arabic/compounds.ts';
import { tokenize } from '../arabic/tokenize.ts';
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
  /** Of several tokens that are written as one thing; `null` leaves it at the tokens. */
  readonly compound: (parts: readonly Word[]) => Word | null;
}

/**
 * How many words of the text open an article. News is written with what matters first, so the opening
 * counts as a standfirst where an article has none.
 */
const openingWords = 25;

/**
 * Walks through the words of an article that are searched, field by field, the title first wherever it
 * stands: one walk for indexing, counting and showing, so that a position means the same everywhere.
 */
export function walkWords<Word>(
  { text, zones }: Pick<Article, 'text' | 'zones'>,
  reader: WordReader<Word>,
  visit: (placed: PlacedWord<Word>) => void,
): void {
  let position = 0;
  for (const { zone, field, tokens } of stretches(text, zones)) {
    // A gap between zones, so that no phrase runs from one paragraph into the next.
    if (!tokens.goesOn) position += 1;
    position = walkTokens(text, tokens.spans, position, reader, (placed) => {
      visit({ ...placed, field, zone });
    });
  }
}

type Unplaced<Word> = Omit<PlacedWord<Word>, 'field' | 'zone'>;

/** @returns the position behind the last word */
function walkTokens<Word>(
  text: string,
  tokens: readonly Span[],
  from: number,
  reader: WordReader<Word>,
  visit: (placed: Unplaced<Word>) => void,
): number {
  const compounds = findCompounds(text, tokens);
  let next = 0;
  let position = from;
  const begun: { word: Word; position: number }[] = [];
  for (const [number, { start, end }] of tokens.entries()) {
    const compound = compounds[next];
    const isPart = compound !== undefined && compound.first <= number;
    const word = reader.token(text, start, end);
    if (word !== null) {
      visit({ word, position, start, end, isCompound: false });
      if (isPart) begun.push({ word, position });
      position += 1;
    }
    if (!isPart || compound.end !== number + 1) continue;
    next += 1;
    const parts = begun.splice(0);
    const [first] = parts;
    const whole = parts.length < 2 ? null : reader.compound(parts.map((part) => part.word));
    if (first === undefined || whole === null) continue;
    const begins = tokens[compound.first]?.start ?? start;
    visit({ word: whole, position: first.position, start: begins, end, isCompound: true });
  }
  return position;
}

/** Tokens of one zone that belong to one field. */
interface Stretch {
  readonly zone: ZoneKind;
  readonly field: SearchField;
  readonly tokens: { readonly spans: readonly Span[]; readonly goesOn: boolean };
}

/** The stretches of an article in the order of their fields; the rest of an opening right behind it. */
function* stretches(text: string, zones: readonly Zone[]): Generator<Stretch> {
  const opening = openingOf(text, zones);
  for (const field of searchFields) {
    if (field === 'standfirst') {
      for (const { kind, spans } of opening) yield stretch(kind, field, spans);
    }
    if (field === 'body') {
      const cut = opening.at(-1);
      if (cut !== undefined && cut.rest.length > 0) {
        yield { ...stretch('body', field, cut.rest), tokens: { spans: cut.rest, goesOn: true } };
      }
    }
    for (const zone of zones) {
      if (fieldOfZone[zone.kind] !== field || opening.some((each) => each.zone === zone)) continue;
      yield stretch(zone.kind, field, tokenize(text, zone.start, zone.end));
    }
  }
}

function stretch(zone: ZoneKind, field: SearchField, spans: readonly Span[]): Stretch {
  return { zone, field, tokens: { spans, goesOn: false } };
}

interface Opening {
  readonly zone: Zone;
  readonly kind: ZoneKind;
  readonly spans: readonly Span[];
  /** What is left of the zone behind the opening. */
  readonly rest: readonly Span[];
}

/** The first words of the body; none in an article with a standfirst. */
function openingOf(text: string, zones: readonly Zone[]): Opening[] {
  if (zones.some(({ kind }) => kind === 'standfirst')) return [];
  const opening: Opening[] = [];
  let wanted = openingWords;
  for (const zone of zones) {
    if (zone.kind !== 'body') continue;
    const tokens = tokenize(text, zone.start, zone.end);
    opening.push({
      zone,
      kind: 'body',
      spans: tokens.slice(0, wanted),
      rest: tokens.slice(wanted),
    });
    wanted -= tokens.length;
    if (wanted <= 0) break;
  }
  return opening;
}
