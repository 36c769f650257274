import type { KeyPress } from './key-press.ts';

const names: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

const modifiers = {
  mac: { Mod: '⌘', Alt: '⌥', Shift: '⇧' },
  other: { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' },
} as const;

/** What is written on the keys of a press, in the order in which they are held: `Ctrl`, `K`. */
export function keyLabels(press: KeyPress, isMac = isOnMac()): string[] {
  const own: Readonly<Record<string, string>> = modifiers[isMac ? 'mac' : 'other'];
  return press.split('+').map((part) => own[part] ?? names[part] ?? capital(part));
}

/** Letters are written large on the keys; names of keys are as they are. */
function capital(part: string): string {
  return part.length === 1 ? part.toUpperCase() : part;
}

function isOnMac(): boolean {
  return navigator.userAgent.includes('Macintosh');
}
