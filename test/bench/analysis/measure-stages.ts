import type { Span } from '../../../archive/article.ts';
import { fold } from '../../../archive/arabic/fold.ts';
import type { WrittenLexicon } from '../../../archive/arabic/lexicon.ts';
import { stem } from '../../../archive/arabic/stem.ts';
import { tokenize } from '../../../archive/arabic/tokenize.ts';
import { WordGroups } from '../../../archive/search/group-words.ts';
import { TermGroups } from '../../../archive/search/segments/term-groups.ts';
import { percentile } from '../measure/percentile.ts';

export interface MeasuredStages {
  readonly tokens: number;
  readonly differentWords: number;
  readonly stages: readonly { readonly name: string; readonly milliseconds: number }[];
}

/** A text and where its words are. */
interface CutText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Runs every stage over all words of the texts, in turn, `rounds` times after two that do not count. A
 * stage's time is the median of what it took of the processor, so that what else the machine does
 * counts less.
 */
export function measureStages(
  texts: readonly string[],
  lexicon: WrittenLexicon,
  rounds: number,
): MeasuredStages {
  const cut = texts.map((text): CutText => ({ text, spans: tokenize(text) }));
  const printed = cut.flatMap(({ text, spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  );
  const folded = printed.map((word) => Buffer.from(fold(word)).toString());
  const words = new WordGroups(new TermGroups(), lexicon);
  // Each stage adds up what it makes, so that nothing is optimised away.
  const stages: Readonly<Record<string, () => number>> = {
    tokenize: () => sum(texts, (text) => tokenize(text).length),
    fold: () => sumOfWords(cut, (text, start, end) => fold(text.slice(start, end)).length),
    stem: () => sum(folded, (word) => stem(word, lexicon).length),
    'fold and stem': () =>
      sumOfWords(cut, (text, start, end) => stem(fold(text.slice(start, end)), lexicon).length),
    'fold and stem, remembering words': () =>
      sumOfWords(cut, (text, start, end) => words.token(text, start, end) ?? 0),
    'tokenize, fold and stem, remembering words': () =>
      sum(texts, (text) =>
        sumOfWords(
          [{ text, spans: tokenize(text) }],
          (whole, start, end) => words.token(whole, start, end) ?? 0,
        ),
      ),
  };
  const times = Object.entries(stages).map(([name, run]) => ({ name, run, taken: [] as number[] }));
  for (let round = -2; round < rounds; round++) {
    for (const { name, run, taken } of times) {
      const before = process.threadCpuUsage();
      if (run() === 0) throw new Error(`Nothing came of it: ${name}`);
      const { user, system } = process.threadCpuUsage(before);
      if (round >= 0) taken.push((user + system) / 1e3);
    }
  }
  return {
    tokens: printed.length,
    differentWords: new Set(printed).size,
    stages: times.map(({ name, taken }) => ({ name, milliseconds: percentile(taken, 0.5) })),
  };
}

function sum<Item>(items: readonly Item[], each: (item: Item) => number): number {
  let all = 0;
  for (const item of items) all += each(item);
  return all;
}

function sumOfWords(
  texts: readonly CutText[],
  each: (text: string, start: number, end: number) => number,
): number {
  return sum(texts, ({ text, spans }) => sum(spans, ({ start, end }) => each(text, start, end)));
}
