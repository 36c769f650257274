import { expect, it } from 'vitest';
import { complaintsAbout } from './complaints.ts';
import type { Judgement } from './judgement.ts';

const why = 'a reason';
const answer = {
  keys: ['camel', 'horse'],
  notes: [{ kind: 'stop-words' as const, words: ['في'] }],
  relatedOnly: 2,
};

it('says nothing of an answer that does what is asked', () => {
  const judgement: Judgement = {
    query: '',
    why,
    must: ['horse'],
    first: 'camel',
    mustNot: ['goat'],
    only: true,
    notes: ['stop-words'],
    notNotes: ['some-words-only'],
    relatedOnly: 2,
  };
  expect(complaintsAbout(judgement, answer)).toEqual([]);
});

it('says in words all that an answer does not do, then why it was asked and what was found', () => {
  const judgement: Judgement = {
    query: '',
    why,
    must: ['goat'],
    first: 'horse',
    mustNot: ['camel'],
    only: true,
    notes: ['some-words-only'],
    notNotes: ['stop-words'],
    relatedOnly: 0,
  };
  expect(complaintsAbout(judgement, answer)).toEqual([
    'did not find goat',
    'found camel, which it must not',
    'found camel beside what was asked for',
    'put camel first instead of horse',
    'did not say «some-words-only»',
    'said «stop-words» without need',
    'counted 2 by related headlines alone',
    '(a reason; found camel, horse; notes [{"kind":"stop-words","words":["في"]}])',
  ]);
});
