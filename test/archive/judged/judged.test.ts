import { afterAll, describe, expect, it } from 'vitest';
import { fold } from '../../../archive/arabic/fold.ts';
import { culture } from './articles/culture.ts';
import { economy } from './articles/economy.ts';
import { everyday } from './articles/everyday.ts';
import { health } from './articles/health.ts';
import { nature } from './articles/nature.ts';
import { politics } from './articles/politics.ts';
import { sport } from './articles/sport.ts';
import { technology } from './articles/technology.ts';
import { complaintsAbout } from './complaints.ts';
import { openJudgedArchive } from './judged-archive.ts';
import type { JudgedKind } from './judgement.ts';
import { booleans } from './queries/booleans.ts';
import { clitics } from './queries/clitics.ts';
import { didYouMean } from './queries/did-you-mean.ts';
import { dates, fields } from './queries/fields.ts';
import { keyboards, latinNames } from './queries/keyboards.ts';
import { hamzas, marks } from './queries/marks-and-hamza.ts';
import { mistakes } from './queries/mistakes.ts';
import { joinedNames, names } from './queries/names.ts';
import { otherScripts } from './queries/other-scripts.ts';
import { fuzzy, wildcards } from './queries/patterns.ts';
import { phrases, proximity } from './queries/phrases.ts';
import { places } from './queries/places.ts';
import { notSpellings, spellings } from './queries/spellings.ts';
import { strictness } from './queries/strictness.ts';
import { questions, relatedTail, stopWords } from './queries/tails-and-questions.ts';
import { digits, mixedTokens } from './queries/tokens.ts';
import { adjectives, onlyInflected, wholeWords, wordForms } from './queries/word-forms.ts';

const articles = [
  ...politics,
  ...economy,
  ...sport,
  ...culture,
  ...health,
  ...nature,
  ...technology,
  ...everyday,
];

const kinds: readonly JudgedKind[] = [
  names,
  joinedNames,
  places,
  spellings,
  notSpellings,
  marks,
  hamzas,
  clitics,
  wordForms,
  adjectives,
  onlyInflected,
  wholeWords,
  phrases,
  proximity,
  booleans,
  wildcards,
  fuzzy,
  fields,
  dates,
  mistakes,
  keyboards,
  latinNames,
  digits,
  mixedTokens,
  strictness,
  relatedTail,
  stopWords,
  questions,
  otherScripts,
];

/**
 * What readers type, against an archive made as theirs is made: files imported into a library, the library
 * indexed, the index asked. A failure says in words what was wrong; what is right stands in `queries/`.
 */
const archive = await openJudgedArchive(articles);
afterAll(() => archive.close());

describe.each(kinds)('$kind', ({ judgements }) => {
  it.each(judgements)('$query – $why', (judgement) => {
    const complaints = complaintsAbout(judgement, archive.ask(judgement));
    expect(complaints, complaints.join('\n')).toEqual([]);
  });
});

describe('did you mean', () => {
  it.each(didYouMean)('$typed → $meant', ({ typed, meant }) => {
    const offered = archive.suggest(typed).didYouMean;
    expect(offered === null ? null : fold(offered)).toBe(meant === null ? null : fold(meant));
  });
});

describe('the judgements', () => {
  const judgements = kinds.flatMap((one) => one.judgements);

  it('name articles that there are', () => {
    const named = judgements.flatMap(({ must = [], mustNot = [], first = [] }) =>
      [must, mustNot, first].flat(),
    );
    expect(named.filter((key) => !archive.keys.has(key))).toEqual([]);
  });

  it('are each of another query, and over two hundred', () => {
    const queries = judgements.map(({ query }) => query);
    expect(queries.filter((query, index) => queries.indexOf(query) !== index)).toEqual([]);
    expect(queries.length).toBeGreaterThan(200);
  });

  it('are each refused either by no article or by all of them', () => {
    const answers = [[], [...archive.keys]].map((keys) => ({ keys, notes: [], relatedOnly: null }));
    const idle = judgements.filter((judgement) =>
      answers.every((answer) => complaintsAbout(judgement, answer).length === 0),
    );
    expect(idle.map(({ query }) => query)).toEqual([]);
  });
});
