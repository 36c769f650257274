import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articlesCounted,
  readLexicon,
  writeLexicon,
} from '../../../archive/search/frozen-lexicon.ts';
import { DamagedSegment } from '../../../archive/search/segments/segment-file.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';
import { countArchive } from './count-archive.ts';
import { draftArticles } from './small-archive.ts';

describe('a frozen lexicon', () => {
  it('knows in how many articles a folded word stands, and how long an article is', () => {
    const articles = draftArticles(
      { title: 'مكتبة المدينة', body: 'في المَكتبة كتب وكتب', related: 'أخبار البحر' },
      { title: 'البحر', standfirst: 'بحر' },
    );
    const counted = countArchive(articles);
    const path = join(temporaryFolder(), 'lexicon');
    writeLexicon(path, counted);
    const words = ['مكتبه', 'المكتبه', 'كتب', 'البحر', 'بحر', 'غائب', ''];
    for (const lexicon of [readLexicon(path), readLexicon(path, 'many')]) {
      expect({
        articles: [lexicon.articles, articlesCounted(path)],
        // 2 words of a title at 4 and 4 of an opening at 2; 1 of a title and 1 of a standfirst.
        averageLength: lexicon.averageLength,
        frequencies: Object.fromEntries(words.map((word) => [word, lexicon.frequency(word)])),
      }).toEqual({
        articles: [2, 2],
        averageLength: (2 * 4 + 4 * 2 + 4 + 2) / 2,
        frequencies: { مكتبه: 1, المكتبه: 1, كتب: 1, البحر: 2, بحر: 1, غائب: 0, '': 0 },
      });
    }
  });

  it('reads back what was counted, whatever the words, for few look-ups and for many', () => {
    const unit = fc.constantFrom('a', 'ب', '\ufeff', '\ufb50', '𐤀', 'é');
    const word = fc.string({ unit, minLength: 1 });
    const counted = fc.dictionary(word, fc.integer({ min: 1, max: 9e6 }), { maxKeys: 300 });
    fc.assert(
      fc.property(counted, fc.array(word), (frequencies, others) => {
        const folder = makeFolder();
        const path = join(folder, 'lexicon');
        const words = new Map(Object.entries(frequencies));
        writeLexicon(path, { articles: 7, words, usualForms: new Map(), averageLength: 3.5 });
        const [few, many] = [readLexicon(path), readLexicon(path, 'many')];
        removeFolder(folder);
        const asked = [...words.keys(), ...others];
        const known = asked.map((each) => [each, words.get(each) ?? 0]);
        expect(asked.map((each) => [each, few.frequency(each)])).toEqual(known);
        expect(asked.map((each) => [each, many.frequency(each)])).toEqual(known);
      }),
      { numRuns: 50 },
    );
  });

  it('knows how a word is mostly written, of words that are mostly not written as they fold', () => {
    const articles = draftArticles(
      { title: 'أحمد وإدارة', body: 'مُحمد احمد' },
      { title: 'أحمد والإدارة', body: 'محمد' },
      { title: 'محمد', body: 'ادارة' },
    );
    const path = join(temporaryFolder(), 'lexicon');
    writeLexicon(path, countArchive(articles));
    const words = ['احمد', 'محمد', 'واداره', 'اداره', 'غائب', 'اد'];
    for (const lexicon of [readLexicon(path), readLexicon(path, 'many')]) {
      expect(words.map((word) => lexicon.usualForm(word))).toEqual([
        ...['أحمد', 'محمد', 'وإدارة', 'ادارة', 'غائب', 'اد'],
      ]);
    }
  });

  it('finds its words among a hundred thousand', () => {
    const words = new Map(Array.from({ length: 100_000 }, (_, at) => [`كلمه${at}`, at + 1]));
    const path = join(temporaryFolder(), 'lexicon');
    writeLexicon(path, { articles: 100_000, words, usualForms: new Map(), averageLength: 1 });
    const lexicon = readLexicon(path, 'many');
    expect([...words].filter(([word, count]) => lexicon.frequency(word) !== count)).toEqual([]);
    expect([...words.keys()].filter((word) => lexicon.frequency(`${word}ا`) !== 0)).toEqual([]);
  });

  it('that is damaged, of another analysis, or not there is refused', () => {
    const path = join(temporaryFolder(), 'lexicon');
    writeLexicon(path, {
      articles: 1,
      words: new Map([['كتب', 1]]),
      usualForms: new Map(),
      averageLength: 1,
    });
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
