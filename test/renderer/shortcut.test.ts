import { expect, test } from 'vitest';
import { shortcutOf } from '../../renderer/features/shortcuts/shortcut.ts';

function key(init: KeyboardEventInit): KeyboardEvent {
  return new KeyboardEvent('keydown', init);
}

test('keys are known under a Latin and an Arabic layout', () => {
  expect(
    [
      key({ key: '/', code: 'Slash' }),
      key({ key: 'ظ', code: 'Slash' }),
      key({ key: 'n', code: 'KeyN' }),
      key({ key: 'ى', code: 'KeyN' }),
      key({ key: 'ح', code: 'KeyP' }),
      key({ key: 'ت', code: 'KeyJ' }),
      key({ key: 'k', code: 'KeyK' }),
      key({ key: 'ب', code: 'KeyF', ctrlKey: true }),
      key({ key: 'ن', code: 'KeyK', ctrlKey: true }),
      key({ key: 'k', code: 'KeyK', metaKey: true }),
      key({ key: 'F3', code: 'F3', shiftKey: true }),
      key({ key: 'Escape', code: 'Escape' }),
    ].map((event) => shortcutOf(event, false)),
  ).toEqual([
    'search',
    'search',
    'next-match',
    'next-match',
    'previous-match',
    'next-hit',
    'previous-hit',
    'find',
    'search',
    'search',
    'previous-match',
    'back',
  ]);
});

test('letters write in a text field, and combinations belong to the browser', () => {
  expect([
    shortcutOf(key({ key: 'n', code: 'KeyN' }), true),
    shortcutOf(key({ key: '/', code: 'Slash' }), true),
    shortcutOf(key({ key: 'n', code: 'KeyN', ctrlKey: true }), false),
    shortcutOf(key({ key: '؟', code: 'Slash', shiftKey: true }), false),
    shortcutOf(key({ key: 'Escape', code: 'Escape' }), true),
    shortcutOf(key({ key: 'F3', code: 'F3' }), true),
  ]).toEqual([null, null, null, null, 'back', 'next-match']);
});
