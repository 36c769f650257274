import { expect, test } from 'vitest';
import { keyLabels } from '../../renderer/features/commands/key-label.ts';
import { isPressed, isWriting } from '../../renderer/features/commands/key-press.ts';

function key(init: KeyboardEventInit): KeyboardEvent {
  return new KeyboardEvent('keydown', init);
}

test('keys are known under a Latin and an Arabic layout', () => {
  const presses: readonly (readonly [string, KeyboardEventInit])[] = [
    ['/', { key: '/', code: 'Slash' }],
    ['/', { key: 'ظ', code: 'Slash' }],
    ['?', { key: '؟', code: 'Slash', shiftKey: true }],
    ['?', { key: '?', code: 'Minus', shiftKey: true }],
    ['n', { key: 'n', code: 'KeyN' }],
    ['n', { key: 'ى', code: 'KeyN' }],
    ['p', { key: 'ح', code: 'KeyP' }],
    ['Mod+k', { key: 'ن', code: 'KeyK', ctrlKey: true }],
    ['Mod+k', { key: 'k', code: 'KeyK', metaKey: true }],
    ['Mod+,', { key: 'و', code: 'Comma', ctrlKey: true }],
    ['F3', { key: 'F3', code: 'F3' }],
    ['Shift+F3', { key: 'F3', code: 'F3', shiftKey: true }],
    ['Escape', { key: 'Escape', code: 'Escape' }],
  ];
  expect(presses.filter(([press, init]) => !isPressed(press, key(init)))).toEqual([]);
});

test('other keys, and the same ones held with others, are not', () => {
  const presses: readonly (readonly [string, KeyboardEventInit])[] = [
    ['n', { key: 'n', code: 'KeyN', ctrlKey: true }],
    ['n', { key: 'N', code: 'KeyN', shiftKey: true }],
    // Dvorak has «b» where others have «n».
    ['n', { key: 'b', code: 'KeyN' }],
    ['/', { key: '؟', code: 'Slash', shiftKey: true }],
    ['F3', { key: 'F3', code: 'F3', shiftKey: true }],
    ['Mod+k', { key: 'k', code: 'KeyK' }],
    ['Mod+k', { key: 'k', code: 'KeyK', ctrlKey: true, altKey: true }],
  ];
  expect(presses.filter(([press, init]) => isPressed(press, key(init)))).toEqual([]);
});

test('letters and signs write in a text, the others do not', () => {
  expect(['n', '/', '?', 'Mod+k', 'Mod+,', 'Escape', 'F3'].filter(isWriting)).toEqual([
    'n',
    '/',
    '?',
  ]);
});

test('keys are named as they are written on the board', () => {
  expect([
    keyLabels('Mod+k', false),
    keyLabels('Mod+,', true),
    keyLabels('Shift+F3', false),
    keyLabels('Escape', false),
    keyLabels('Enter', false),
  ]).toEqual([['Ctrl', 'K'], ['⌘', ','], ['Shift', 'F3'], ['Esc'], ['Enter']]);
});
