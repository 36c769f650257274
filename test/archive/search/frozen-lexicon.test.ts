import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../archive/search/count-words.ts';
import {
  articlesCounted,
  readLexicon,
  writeLexicon,
} from '../../../archive/search/frozen-lexicon.ts';
import { DamagedSegment } from '../../../archive/search/segments/segment-file.ts';
import { finish } from '../../../archive/search/steps.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';
import { draftArticles } from './small-archive.ts';

describe('a frozen lexicon', () => {
  it('knows in how many articles a folded word stands, and how long an article is', () => {
    const articles = draftArticles(
      { title: 'مكتبة المدينة', body: 'في المَكتبة كتب وكتب', related: 'أخبار البحر' },
      { title: 'البحر', standfirst: 'بحر' },
    );
    const counted = finish(countWords(articles));
    const path = join(temporaryFolder(), 'lexicon');
    writeLexicon(path, counted);
    const lexicon = readLexicon(path);
    const words = ['مكتبه', 'المكتبه', 'كتب', 'البحر', 'بحر', 'غائب', ''];
    expect({
      articles: [lexicon.articles, articlesCounted(path)],
      // 2 words of a title at 4 and 4 of a body; 1 of a title and 1 of a standfirst at 2.
      averageLength: lexicon.averageLength,
      frequencies: Object.fromEntries(words.map((word) => [word, lexicon.frequency(word)])),
    }).toEqual({
      articles: [2, 2],
      averageLength: (2 * 4 + 4 + 4 + 2) / 2,
      frequencies: { مكتبه: 1, المكتبه: 1, كتب: 1, البحر: 2, بحر: 1, غائب: 0, '': 0 },
    });
  });

  it('reads back what was counted, whatever the words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ب', '\ufb50', '𐤀', 'é'), minLength: 1 });
    fc.assert(
      fc.property(fc.dictionary(word, fc.integer({ min: 1, max: 9e6 })), (frequencies) => {
        const folder = makeFolder();
        const words = new Map(Object.entries(frequencies));
        writeLexicon(join(folder, 'lexicon'), { articles: 7, words, averageLength: 3.5 });
        const lexicon = readLexicon(join(folder, 'lexicon'));
        removeFolder(folder);
        expect([...words.keys()].map((each) => [each, lexicon.frequency(each)])).toEqual([
          ...words,
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('that is damaged, of another analysis, or not there is refused', () => {
    const path = join(temporaryFolder(), 'lexicon');
    writeLexicon(path, { articles: 1, words: new Map([['كتب', 1]]), averageLength: 1 });
    const whole = readFileSync(path);
    const spoilt = (at: number): (() => unknown) => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      return () => {
        writeFileSync(path, bytes);
        return readLexicon(path);
      };
    };
    const [version, firstSection] = [6, 8];
    expect(spoilt(version)).toThrow(DamagedSegment);
    expect(articlesCounted(path)).toBeNull();
    expect(spoilt(firstSection)).toThrow(DamagedSegment);
    expect(() => readLexicon(`${path}-nowhere`)).toThrow(DamagedSegment);
  });
});
