import { expect, it } from 'vitest';
import { spellingRules } from '../../../archive/arabic/spelling-rules.ts';

it('every spelling rule has its counterpart', () => {
  const written = (from: string, to: string, at = '') => `${from}>${to}>${at}`;
  const all = new Set(spellingRules.map(({ from, to, at }) => written(from, to, at)));
  const alone = spellingRules.filter(({ from, to, at }) => !all.has(written(to, from, at)));
  expect(alone).toEqual([]);
});
