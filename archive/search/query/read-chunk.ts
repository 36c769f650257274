import { isCompound } from '../../arabic/compounds.ts';
import { fold } from '../../arabic/fold.ts';
import type { Rung } from '../../arabic/rungs.ts';
import type { Operand } from './query.ts';
import { suffixAtEnd, type Suffix } from './suffix.ts';
import { wordsIn } from './words-in.ts';

/** What a piece of text asks for. */
export interface ReadOperand {
  readonly operand: Operand;
  readonly boost: number;
  readonly rung: Rung | null;
}

export interface ReadText {
  /** Empty when there is nothing to look for in it. */
  readonly operands: readonly ReadOperand[];
  /** Signs in it that work on nothing there. */
  readonly strays: readonly string[];
}

/** The cost of a fuzzy word grows with the cube of its length; no longer one is a word. */
const longestFuzzyWord = 40;

const mostEdits = 2;

/**
 * Reads a chunk: `word`, `=word`, `wo*d`, `word~1`, `word^2`. Punctuation around it does not matter; a
 * comma, a colon or a stroke within parts two words, which stand where they like: «قطار،طنطا». What
 * other marks join stays in a row: «example.org», «دي-ميستورا».
 */
export function readChunk(text: string): ReadText {
  const pieces = isCompound(text) ? [text] : text.split(parting);
  const read = pieces.map(readPiece);
  const operands = read.flatMap((piece) => piece.operands);
  if (operands.length === 0) return { operands, strays: isSign(text) ? [text] : [] };
  const strays = read.flatMap((piece) => piece.strays);
  return { operands, strays: text.includes('|') ? [...strays, '|'] : strays };
}

/** A colon between numbers is the time of day or a score. */
const parting = /(?:[،,؛;/|!?؟…\[\]{}\u2013\u2014]|(?<!\p{Nd}):|:(?!\p{Nd}))+/u;

function readPiece(text: string): ReadText {
  const suffix = suffixAtEnd(text.replace(/[^\p{L}\p{M}\p{N}*~^<>]+$/u, ''));
  const [, opening = '', core = ''] =
    /^([=+\-~^&]*)(.*)$/su.exec(withoutSuffix(text, suffix)) ?? [];
  const isExact = opening === '=';
  const inside = core.includes('*') ? readPattern(core, suffix) : readWords(core, suffix);
  const takesRung = inside.operands.every(({ kind }) => kind !== 'pattern' && kind !== 'fuzzy');
  const isStray = opening !== '' && !(isExact && takesRung);
  return {
    operands: inside.operands.map((operand) => ({
      operand,
      boost: suffix.boost,
      rung: isExact && takesRung ? 'endings' : null,
    })),
    strays: isStray ? [opening, ...inside.strays] : inside.strays,
  };
}

interface Inside {
  readonly operands: readonly Operand[];
  readonly strays: readonly string[];
}

function readWords(core: string, { tilde, text }: Suffix): Inside {
  const words = wordsIn(core);
  const [word] = words;
  const strays: string[] = core.match(/[~^]/gu) ?? [];
  if (word === undefined) return { operands: [], strays };
  const isFuzzy = tilde !== null && words.length === 1 && word.length <= longestFuzzyWord;
  if (tilde !== null && !isFuzzy) strays.push(text);
  if (isFuzzy) {
    const distance = Math.min(tilde.number, mostEdits);
    return { operands: [{ kind: 'fuzzy', word, distance }], strays };
  }
  if (words.length === 1) return { operands: [{ kind: 'word', word }], strays };
  const operand: Operand = isCompound(core) ? { kind: 'compound', words } : { kind: 'phrase', words, near: null }; // prettier-ignore
  return { operands: [operand], strays };
}

/**
 * Only letters and stars mean something in a pattern, and one word has one: «دي-ميس*» is «دي» and «ميس*».
 * What is written in parts is found whole too: «كوفيد-1*» looks for «كوفيد1*».
 */
function readPattern(core: string, { tilde, text }: Suffix): Inside {
  const pieces = isCompound(core.replaceAll('*', ''))
    ? [core.replace(notInPattern, '')]
    : core.split(notInPattern);
  const strays: string[] = core.match(/[~^]/gu) ?? [];
  if (tilde !== null) strays.push(text);
  const operands = pieces.flatMap((piece): Operand[] => {
    if (!piece.includes('*')) return wordsIn(piece).map((word) => ({ kind: 'word', word }));
    const pattern = piece.replace(/\*+/gu, '*');
    // «*» alone would mean every word.
    if (fold(pattern).replaceAll('*', '') !== '') return [{ kind: 'pattern', pattern }];
    strays.push('*');
    return [];
  });
  return { operands, strays };
}

const notInPattern = /[^\p{L}\p{N}\p{M}\u200C\u200D*]+/gu;

function withoutSuffix(text: string, suffix: Suffix): string {
  return suffix.text === '' ? text : text.slice(0, text.lastIndexOf(suffix.text));
}

/** Whether a text without words was meant to do something: a full stop was not. */
function isSign(text: string): boolean {
  return /[=+\-~^|&!*]/u.test(text) || text === '..' || wordsIn(text).length > 0;
}
