import { expect, test } from 'vitest';
import { noCounts } from '../../../archive/library/job.ts';
import { progressLine } from '../../../host/imports/progress-line.ts';

const progress = {
  counts: {
    ...noCounts,
    filesDone: 12,
    filesFound: 3400,
    bytesDone: 1,
    bytesFound: 4,
    added: 1200,
    unchanged: 34,
  },
  articlesPerSecond: 56.4,
  secondsLeft: 125,
};

/** With the invisible isolates made visible. */
const line = (...[language, columns]: ['ar' | 'en', number]): string =>
  progressLine(progress, language, columns).replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩');

test('files, articles, pace and time left, each number in one piece', () => {
  expect([line('en', 100), line('ar', 100)]).toEqual([
    '█████░░░░░░░░░░░░░░░ · ⟨12/3,400⟩ files · ⟨1,234⟩ articles · ⟨56⟩/s · ⟨2:05⟩ left',
    '█████░░░░░░░░░░░░░░░ · الملفات ⟨12/3,400⟩ · المواد ⟨1,234⟩ · في الثانية ⟨56⟩ · بقي ⟨2:05⟩',
  ]);
});

test('a narrow terminal is told less, the bar first, and no line is as wide as it', () => {
  expect([line('en', 60), line('en', 30), line('en', 1)]).toEqual([
    '⟨12/3,400⟩ files · ⟨1,234⟩ articles · ⟨56⟩/s · ⟨2:05⟩ left',
    '⟨12/3,400⟩ files',
    '⟨12/3,400⟩ files',
  ]);
});

test('what is not known yet is not told; hours are', () => {
  const { counts } = progress;
  expect([
    progressLine({ counts: noCounts, articlesPerSecond: null, secondsLeft: null }, 'en', 80),
    progressLine({ counts, articlesPerSecond: null, secondsLeft: 3725.6 }, 'en', 80),
  ]).toEqual([
    '░░░░░░░░░░░░░░░░░░░░ · \u20680/0\u2069 files · \u20680\u2069 articles',
    '█████░░░░░░░░░░░░░░░ · \u206812/3,400\u2069 files · \u20681,234\u2069 articles · \u20681:02:06\u2069 left',
  ]);
});
