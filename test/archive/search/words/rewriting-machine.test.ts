import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rewriting } from '../../../../archive/arabic/rewriting.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { findAccepted } from '../../../../archive/search/words/find-accepted.ts';
import { RewritingMachine } from '../../../../archive/search/words/rewriting-machine.ts';
import {
  countedWords,
  exactWords,
  someVocabulary,
  someWord,
  wordSpace,
} from './small-vocabularies.ts';

/** The least cost, by trying every rule in every place; what stands before the word is written once. */
function leastCost(word: string, rules: readonly Rewriting[], wanted: string): number {
  const known = new Map<string, number>();
  const from = (at: number, read: number, isBegun: boolean): number => {
    const name = `${at} ${read} ${isBegun}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, Infinity);
    let least = at === word.length && read === wanted.length ? 0 : Infinity;
    for (const rule of rules) {
      const behind = at + rule.from.length;
      const isWrittenBefore = at === 0 && rule.from === '';
      if (rule.from === '' && (rule.to === '' || (isWrittenBefore && isBegun))) continue;
      if (!word.startsWith(rule.from, at) || !wanted.startsWith(rule.to, read)) continue;
      if (rule.at === 'start' && at !== 0) continue;
      if (rule.at === 'end' && behind !== word.length) continue;
      if (rule.at === 'later' && at === 0) continue;
      if (rule.at === 'inside' && (at === 0 || behind === word.length)) continue;
      if (
        rule.before !== undefined &&
        (behind >= word.length || !rule.before.includes(word[behind] ?? ''))
      ) {
        continue;
      }
      least = Math.min(least, rule.cost + from(behind, read + rule.to.length, true));
    }
    known.set(name, least);
    return least;
  };
  return from(0, 0, false);
}

function accepted(words: readonly string[], word: string, rules: readonly Rewriting[], limit = 1) {
  const where = exactWords(Object.fromEntries(words.map((each, index) => [each, 100 - index])));
  const machine = new RewritingMachine(word, rules, limit);
  return finish(findAccepted(where, '', machine, 100)).words.map((each) => each.word);
}

describe('words that rules make of one', () => {
  it('are made by one rule for each letter, or for several together', () => {
    const rules = [
      { from: 'k', to: 'ك', cost: 0 },
      { from: 'h', to: 'ه', cost: 0 },
      { from: 'h', to: '', cost: 1 },
      { from: 'kh', to: 'خ', cost: 0 },
      { from: 'a', to: 'ا', cost: 0 },
    ];
    const words = ['كه', 'ك', 'خ', 'خا', 'كها', 'كا', 'ا', 'كهه', ''];
    expect([accepted(words, 'kh', rules), accepted(words, 'kha', rules, 0)]).toEqual([
      ['كه', 'ك', 'خ'],
      ['خا', 'كها'],
    ]);
  });

  it('know the beginning, the end, what is between, and the letters that follow', () => {
    const letters = Array.from('abc', (letter) => ({ from: letter, to: letter, cost: 0 }));
    const made = (rule: Omit<Rewriting, 'cost'>) =>
      accepted(['abcab', 'xbcab', 'abcxb', 'abcax', 'xabcab'], 'abcab', [
        ...letters,
        { ...rule, cost: 1 },
      ]);
    expect({
      anywhere: made({ from: 'a', to: 'x' }),
      start: made({ from: 'a', to: 'x', at: 'start' }),
      inside: made({ from: 'a', to: 'x', at: 'inside' }),
      end: made({ from: 'b', to: 'x', at: 'end' }),
      later: made({ from: 'b', to: 'x', at: 'later' }),
      before: made({ from: 'a', to: 'x', before: 'c' }),
      added: made({ from: '', to: 'x', at: 'start' }),
    }).toEqual({
      anywhere: ['abcab', 'xbcab', 'abcxb'],
      start: ['abcab', 'xbcab'],
      inside: ['abcab', 'abcxb'],
      end: ['abcab', 'abcax'],
      later: ['abcab', 'abcax'],
      before: ['abcab'],
      added: ['abcab', 'xabcab'],
    });
  });

  it('are those that cost no more together, as trying all rules finds them', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ا', '😀'), maxLength: 2 });
    const rule = fc.record(
      {
        from: fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 2 }),
        to: letters,
        cost: fc.integer({ min: 0, max: 2 }),
        at: fc.constantFrom('start' as const, 'inside', 'end', 'later', 'anywhere'),
        before: fc.constantFrom('a', 'ab'),
      },
      { requiredKeys: ['from', 'to', 'cost'] },
    );
    const typed = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 5 });
    fc.assert(
      fc.property(
        someVocabulary(someWord(['a', 'b', 'ا', '😀'], 6)),
        typed,
        fc.array(rule, { maxLength: 8 }),
        fc.integer({ min: 0, max: 3 }),
        (segments, word, rules, limit) => {
          const machine = new RewritingMachine(word, rules, limit);
          const expected = countedWords(
            segments,
            '=',
            (each) => leastCost(word, rules, each) <= limit,
          );
          expect(finish(findAccepted(wordSpace(segments), '', machine, 1000)).words).toEqual(
            expected,
          );
          for (const each of expected) {
            expect(machine.costOf(each.word)).toBe(leastCost(word, rules, each.word));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
