import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Lexicon, WrittenLexicon } from '../arabic/lexicon.ts';
import { analysisVersion } from './analysis-version.ts';
import type { CountedArchive, WordCounts } from './count-words.ts';
import { Dictionary } from './segments/dictionary.ts';
import { DictionaryWriter, type WrittenDictionary } from './segments/dictionary-writer.ts';
import { DamagedSegment, SegmentFile, SegmentFileWriter } from './segments/segment-file.ts';
import { TermCursor } from './segments/term-cursor.ts';
import { WordTable } from './word-table.ts';

/** The words of an archive as they were counted when an index was begun; they decide what is stripped. */
export interface FrozenLexicon extends WrittenLexicon {
  /** Words of an article, weighted by zone. */
  readonly averageLength: number;
}

interface About {
  /** Words; and of those the ones that are mostly not written as they fold. */
  readonly terms: number;
  readonly usualForms: number;
  readonly articles: number;
  readonly averageLength: number;
}

/**
 * Writes the counted words as a dictionary, in the container of a segment (`docs/index-format.md`);
 * nothing exists under the name before it is complete.
 */
export function writeLexicon(path: string, counted: CountedArchive): void {
  const { articles, averageLength, words, usualForms } = counted;
  const counts = dictionaryOf(words);
  const forms = dictionaryOf(new Map(Array.from(usualForms, ([folded, form]) => [folded + formMark + form, 1]))); // prettier-ignore
  const file = new SegmentFileWriter(path, analysisVersion);
  try {
    for (const [prefix, written] of [
      ['', counts],
      ['usual-', forms],
    ] as const) {
      // Read whole and kept, so it may be packed: to half its size, at a gigabyte a second when it is opened.
      file.section(`${prefix}terms`, zstdCompressSync(written.terms));
      file.section(`${prefix}block-starts`, written.blockStarts);
      file.section(`${prefix}block-lists`, written.blockLists);
    }
    const about: About = {
      terms: counts.count,
      usualForms: forms.count,
      articles,
      averageLength,
    };
    file.section('about', Buffer.from(JSON.stringify(about)));
    file.finish(articles);
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/**
 * Reads a lexicon, whole and verified.
 *
 * @param lookUps `few` leaves it packed, at some 8 bytes a word; `many`, for who analyses whole
 *   articles, makes a table of it: 50 bytes and 0.7 µs a word, and answers ten times as fast
 * @throws DamagedSegment when it cannot be used
 */
export function readLexicon(path: string, lookUps: 'few' | 'many' = 'few'): FrozenLexicon {
  const file = new SegmentFile(path, analysisVersion);
  try {
    const about = JSON.parse(Buffer.from(file.read('about')).toString('utf8')) as About;
    const counts = readDictionary(file, '', about.terms);
    const forms = readDictionary(file, 'usual-', about.usualForms);
    return {
      articles: about.articles,
      averageLength: about.averageLength,
      frequency: lookUps === 'few' ? byBisection(counts) : byHash(counts),
      usualForm: lookUps === 'few' ? formByBisection(forms) : formByHash(forms),
    };
  } finally {
    file.close();
  }
}

/** Between a folded word and the form that it is usually written in. */
const formMark = "'";

function dictionaryOf(words: WordCounts): WrittenDictionary {
  const dictionary = new DictionaryWriter();
  for (const [term, frequency] of inByteOrder(words)) dictionary.add(term, frequency, 0, 0);
  return dictionary.finish();
}

function readDictionary(file: SegmentFile, prefix: string, count: number): WrittenDictionary {
  return {
    terms: zstdDecompressSync(new Uint8Array(file.read(`${prefix}terms`))),
    blockStarts: new Uint32Array(file.read(`${prefix}block-starts`)),
    blockLists: new Float64Array(file.read(`${prefix}block-lists`)),
    count,
  };
}

function formByBisection(written: WrittenDictionary): WrittenLexicon['usualForm'] {
  const finder = new TermCursor(written);
  return (folded) => {
    const wanted = Buffer.from(folded + formMark);
    if (!finder.seek(wanted) || !finder.beginsWith(wanted)) return folded;
    return decoder.decode(finder.bytes.subarray(wanted.length, finder.length));
  };
}

function formByHash(written: WrittenDictionary): WrittenLexicon['usualForm'] {
  const forms = new Map<string, string>();
  const terms = new TermCursor(written);
  while (terms.next()) {
    const term = decoder.decode(terms.bytes.subarray(0, terms.length));
    const mark = term.indexOf(formMark);
    forms.set(term.slice(0, mark), term.slice(mark + formMark.length));
  }
  return (folded) => forms.get(folded) ?? folded;
}

function byBisection(written: WrittenDictionary): Lexicon['frequency'] {
  const dictionary = new Dictionary(written);
  return (folded) => dictionary.documentsOf(Buffer.from(folded));
}

function byHash(written: WrittenDictionary): Lexicon['frequency'] {
  const counts = new WordTable(written.count);
  const words = new TermCursor(written);
  while (words.next()) {
    const word = decoder.decode(words.bytes.subarray(0, words.length));
    counts.add(word, 0, word.length, words.documents);
  }
  return (folded) => counts.valueOf(folded, 0, folded.length);
}

// A word may begin with U+FEFF; it is a character like any other here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** On how many articles a lexicon was counted, without reading it; `null` when it cannot be used. */
export function articlesCounted(path: string): number | null {
  try {
    const file = new SegmentFile(path, analysisVersion);
    file.close();
    return file.documents;
  } catch (error) {
    if (error instanceof DamagedSegment) return null;
    throw error;
  }
}

/** The comparison of strings goes by UTF-16; it serves where that and UTF-8 agree. */
function* inByteOrder(words: WordCounts): Generator<[Uint8Array, number]> {
  const sorted = [...words.keys()].sort();
  if (sorted.some((word) => orderedOtherwise.test(word))) {
    sorted.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  }
  for (const word of sorted) yield [Buffer.from(word), words.get(word) ?? 0];
}

/** Surrogates, and what lies behind them. */
const orderedOtherwise = /[\uD800-\uFFFF]/;
