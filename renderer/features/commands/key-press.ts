/**
 * A key as a command names it: `n`, `?`, `Escape`, `Shift+F3`, `Mod+,`. `Mod` is Ctrl, and ⌘ on a Mac. A sign
 * such as `?` stands for itself, wherever on the board it is and whatever must be held to write it.
 */
export type KeyPress = string;

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Places on the board of the signs that commands are on, as the United States layout has them. */
const places: Readonly<Record<string, readonly [code: string, isShifted: boolean]>> = {
  '/': ['Slash', false],
  '?': ['Slash', true],
  ',': ['Comma', false],
  '.': ['Period', false],
  '[': ['BracketLeft', false],
  ']': ['BracketRight', false],
};

/** Whether this key was pressed. */
export function isPressed(press: KeyPress, event: Key): boolean {
  const parts = press.split('+');
  const name = parts.at(-1) ?? '';
  const isModified = event.ctrlKey || event.metaKey;
  if (parts.includes('Mod') !== isModified || parts.includes('Alt') !== event.altKey) return false;
  if (name.length > 1) return event.key === name && event.shiftKey === parts.includes('Shift');
  if (/^[a-z]$/u.test(name)) {
    const letter = isLatin(event.key)
      ? event.key.toLowerCase() === name
      : event.code === codeOf(name);
    return letter && event.shiftKey === parts.includes('Shift');
  }
  return isLatin(event.key) ? event.key === name : isAtPlaceOf(name, event);
}

/** Whether a key writes something where there is a text to write in. */
export function isWriting(press: KeyPress): boolean {
  return press.split('+').at(-1)?.length === 1 && !press.includes('Mod+');
}

/** Whether a key pressed here writes something. */
export function isTextField(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/**
 * Under a layout that writes no Latin, a key is known by its place on the board: in Arabic the key of `n` writes
 * «ى» and the key of `/` writes «ظ».
 */
function isLatin(key: string): boolean {
  return /^[\x20-\x7e]$/u.test(key);
}

function codeOf(letter: string): string {
  return `Key${letter.toUpperCase()}`;
}

function isAtPlaceOf(sign: string, event: Key): boolean {
  const [code, isShifted] = places[sign] ?? [];
  return event.code === code && event.shiftKey === isShifted;
}
