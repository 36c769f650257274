import { expect, it } from 'vitest';
import { soundAlike } from '../../../archive/arabic/sound-alike.ts';

it('letters that sound alike do so in both directions, and none with itself', () => {
  const pairs = ['ضظ', 'ظض', 'ثت', 'تث', 'صس', 'طت', 'ذد', 'سش', 'تت', 'با'];
  expect(pairs.filter(([one = '', other = '']) => soundAlike(one, other))).toEqual([
    'ضظ',
    'ظض',
    'ثت',
    'تث',
    'صس',
    'طت',
    'ذد',
  ]);
});
