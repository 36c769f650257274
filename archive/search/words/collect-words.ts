import type { Steps } from '../steps.ts';
import type { FoundWords } from './counted-word.ts';
import { currentWord } from './current-word.ts';
import { MostFrequent } from './most-frequent.ts';
import type { WordStream } from './word-stream.ts';

/** Counts the words of a stream and keeps the most frequent so many. */
export function* collectWords(stream: WordStream, space: string, most: number): Steps<FoundWords> {
  const best = new MostFrequent(most);
  let total = 0;
  for (;;) {
    const progress = stream.advance();
    if (progress === 'end') return { words: best.words(), total };
    if (progress === 'pause') {
      yield;
      continue;
    }
    total += 1;
    const { documents } = stream;
    if (documents > best.least) best.offer({ word: currentWord(stream, space), documents });
  }
}
