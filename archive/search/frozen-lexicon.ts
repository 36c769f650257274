import type { Lexicon } from '../arabic/lexicon.ts';
import { analysisVersion } from './analysis-version.ts';
import type { CountedArchive } from './count-words.ts';
import { Dictionary } from './segments/dictionary.ts';
import { DictionaryWriter, type WrittenDictionary } from './segments/dictionary-writer.ts';
import { DamagedSegment, SegmentFile, SegmentFileWriter } from './segments/segment-file.ts';
import { TermCursor } from './segments/term-cursor.ts';
import { WordTable } from './word-table.ts';

/** The words of an archive as they were counted when an index was begun; they decide what is stripped. */
export interface FrozenLexicon extends Lexicon {
  /** Words of an article, weighted by zone. */
  readonly averageLength: number;
}

interface About {
  readonly terms: number;
  readonly articles: number;
  readonly averageLength: number;
}

/**
 * Writes the counted words as a dictionary, in the container of a segment (`docs/index-format.md`);
 * nothing exists under the name before it is complete.
 */
export function writeLexicon(path: string, counted: CountedArchive): void {
  const { articles, averageLength, words } = counted;
  const dictionary = new DictionaryWriter();
  for (const [term, frequency] of inByteOrder(words)) dictionary.add(term, frequency, 0, 0);
  const written = dictionary.finish();
  const file = new SegmentFileWriter(path, analysisVersion);
  try {
    file.section('terms', written.terms);
    file.section('block-starts', written.blockStarts);
    file.section('block-lists', written.blockLists);
    const about: About = { terms: written.count, articles, averageLength };
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
    const written = {
      terms: new Uint8Array(file.read('terms')),
      blockStarts: new Uint32Array(file.read('block-starts')),
      blockLists: new Float64Array(file.read('block-lists')),
      count: about.terms,
    };
    return {
      articles: about.articles,
      averageLength: about.averageLength,
      frequency: lookUps === 'few' ? byBisection(written) : byHash(written),
    };
  } finally {
    file.close();
  }
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

/** Read as Latin-1 the bytes of a word are code units, which is what `sort` goes by. */
function* inByteOrder(words: ReadonlyMap<string, number>): Generator<[Uint8Array, number]> {
  const sorted = Array.from(words.keys(), (word) => Buffer.from(word).toString('latin1')).sort();
  for (const bytes of sorted) {
    const term = Buffer.from(bytes, 'latin1');
    yield [term, words.get(term.toString()) ?? 0];
  }
}
