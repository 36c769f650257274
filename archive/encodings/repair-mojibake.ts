import {
  misreadStretches,
  type MisreadCharacter,
  type MisreadStretch,
} from './misread-stretches.ts';
import { misreadings, type Misreading } from './misreadings.ts';

export interface RepairedText {
  readonly text: string;
  /** The encoding that it had been read in; the outermost, when that was done more than once. */
  readonly readAs: string;
}

/** So many times a text, or another part of it, may have been misread. */
const mostTimes = 4;

/**
 * Puts right what was UTF-8, was read as windows-1252, ISO-8859-1 or windows-1256 and written again, once
 * or more, in all of a text or in some of its lines: «Ø§Ù„Ø®Ø¨Ø±» → «الخبر».
 *
 * @returns `null` when nothing of it looks so
 */
export function repairMojibake(text: string): RepairedText | null {
  let [repaired, readAs]: [string, string | null] = [text, null];
  for (let time = 0; time < mostTimes; time++) {
    const found = likeliest(repaired);
    if (found === null) break;
    readAs ??= nameOf(found.misreading, repaired, found.characters);
    repaired = replaced(repaired, found.characters);
  }
  return readAs === null ? null : { text: repaired, readAs };
}

/** The misreading that explains most of a text; a dash looks the same in both. */
function likeliest(
  text: string,
): { misreading: Misreading; characters: readonly MisreadCharacter[] } | null {
  const [most] = misreadings
    .map((misreading) => ({ misreading, characters: misreadCharacters(text, misreading) }))
    .sort((one, other) => other.characters.length - one.characters.length);
  return most === undefined || most.characters.length === 0 ? null : most;
}

function misreadCharacters(text: string, misreading: Misreading): MisreadCharacter[] {
  const stretches = misreadStretches(text, misreading);
  const isCertain = stretches.map((stretch) => isMisread(text, stretch, misreading));
  if (!isCertain.includes(true)) return [];
  return stretches
    .filter((stretch, place) => isCertain[place] === true || isSpacing(text, stretch))
    .flat();
}

/** Guillemets and no-break spaces alone: they show nothing, but go with the rest of the text. */
function isSpacing(text: string, stretch: MisreadStretch): boolean {
  return stretch.every(
    ({ start, character }) =>
      /[\u00a0«»]/u.test(character) && !/\p{L}/u.test(text.charAt(start - 1)),
  );
}

/**
 * Two characters by chance look like one that was misread: «OÙ» before «»», «أ،» in a list. Several with
 * nothing right between them do not; one alone is believed within a word of Latin letters.
 */
function isMisread(text: string, stretch: MisreadStretch, { name }: Misreading): boolean {
  const telling = stretch.filter(({ character }) => !weak.test(character));
  const isTouching = stretch.some(({ end }, place) => stretch[place + 1]?.start === end);
  if (isTouching && telling.length >= (name === 'windows-1256' ? 3 : 2)) return true;
  return telling.some((one) => one.end - one.start === 3 || isInLatinWord(text, one));
}

function isInLatinWord(text: string, { start, end, character }: MisreadCharacter): boolean {
  if (!latin.test(character)) return false;
  const [left, right] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  if (character === 'à') {
    return /[a-z]$/iu.test(left) || (/[a-z,] $/u.test(left) && /^ [a-z]/iu.test(right));
  }
  // «IRMû may be right; «أ،» before a Latin word, too.
  const mayBeRight = /[،؛؟»›’”“‘…–—\u00a0]/u.test(text.charAt(end - 1));
  return mayBeRight
    ? /[a-z]$/u.test(left) && !/^[A-Z]/u.test(right)
    : /[a-z]$/iu.test(left) || /^[a-z]/u.test(right);
}

/** What 0xC2 begins: signs and the no-break space, and «Â» stands before a guillemet in French too. */
const weak = /[\u0080-\u00bf]/u;
const latin = /[\u00c0-\u017f]/u;

/** ISO-8859-1 shows by control characters where windows-1252 has its signs. */
function nameOf(
  { name }: Misreading,
  text: string,
  characters: readonly MisreadCharacter[],
): string {
  if (name !== 'windows-1252') return name;
  const isIso = characters.some(({ start, end }) => onlyIso.test(text.slice(start, end)));
  return isIso ? 'iso-8859-1' : name;
}

const onlyIso = /[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/u;

function replaced(text: string, characters: readonly MisreadCharacter[]): string {
  let [repaired, kept] = ['', 0];
  for (const { start, end, character } of characters) {
    repaired += text.slice(kept, start) + character;
    kept = end;
  }
  return repaired + text.slice(kept);
}
