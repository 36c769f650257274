export type Shortcut =
  | 'search'
  | 'find'
  | 'print'
  | 'next-match'
  | 'previous-match'
  | 'next-hit'
  | 'previous-hit'
  | 'back';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** By their place on the board, beside Ctrl or ⌘. */
const withControl: Readonly<Record<string, Shortcut>> = {
  KeyK: 'search',
  KeyF: 'find',
  KeyP: 'print',
};

/**
 * What a key asks for, `null` if nothing. Letters are also known by their place on the board: under an
 * Arabic layout the key of `n` writes «ى» and the key of `/` writes «ظ».
 */
export function shortcutOf(event: Key, inText: boolean): Shortcut | null {
  if (event.key === 'Escape') return 'back';
  if (event.key === 'F3') return event.shiftKey ? 'previous-match' : 'next-match';
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    if (event.shiftKey) return null;
    return withControl[event.code] ?? null;
  }
  if (inText) return null;
  if (event.key === '/' || (event.code === 'Slash' && !event.shiftKey)) return 'search';
  if (event.shiftKey) return null;
  if (event.key === 'n' || event.code === 'KeyN') return 'next-match';
  if (event.key === 'p' || event.code === 'KeyP') return 'previous-match';
  if (event.key === 'j' || event.code === 'KeyJ') return 'next-hit';
  if (event.key === 'k' || event.code === 'KeyK') return 'previous-hit';
  return null;
}

/** Whether a key pressed here writes something. */
export function isTextField(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
