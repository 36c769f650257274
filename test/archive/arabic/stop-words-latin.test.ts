import { expect, it } from 'vitest';
import { fold } from '../../../archive/arabic/fold.ts';
import { isStopWord } from '../../../archive/arabic/stop-words.ts';

it('common words of English and French are not searched for, but for those that mean something else too', () => {
  const common = (words: string): string[] =>
    words.split(' ').filter((word) => isStopWord(fold(word)));
  expect([
    common('The elections OF the été Les ministres DANS leur pays'),
    common('US WHO CAN IT son pour main pas'),
  ]).toEqual([['The', 'OF', 'the', 'Les', 'DANS', 'leur'], []]);
});
