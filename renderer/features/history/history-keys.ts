import type { KeyPress } from '../commands/key-press.ts';

/**
 * The keys of browsers. Back is where the line begins: to the right in Arabic. On a Mac the arrows with ⌥ go
 * through the words of a text.
 */
export function historyKeys(step: 'back' | 'forward'): readonly KeyPress[] {
  if (navigator.userAgent.includes('Macintosh')) return [step === 'back' ? 'Mod+[' : 'Mod+]'];
  const isRtl = document.documentElement.dir === 'rtl';
  return [(step === 'back') === isRtl ? 'Alt+ArrowRight' : 'Alt+ArrowLeft'];
}
