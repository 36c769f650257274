import { foldDigits } from '../../arabic/fold-digits.ts';

/** What stands behind a word, a phrase or a bracket. */
export interface Suffix {
  /** As it is written; empty for none. */
  readonly text: string;
  /** What follows `~`, if only that it is there. */
  readonly tilde: Tilde | null;
  readonly boost: number;
}

interface Tilde {
  /** 1 where none is written. */
  readonly number: number;
  /** `~>` */
  readonly isOrdered: boolean;
}

/** A larger boost ranks no differently, and an endless row of digits would be no number. */
export const largestBoost = 1000;

const digits = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]';
// In a line that runs to the left «>» is drawn as «<»: readers type either.
const tilde = `~([<>]?)(${digits}*)`;
const boost = `\\^(${digits}+(?:[.\\u066B]${digits}+)?)`;
const suffix = `(?:${tilde}|${boost}){0,2}`;
const [atStart, atEnd] = [new RegExp(`^${suffix}`, 'u'), new RegExp(`${suffix}$`, 'u')];
const [aTilde, aBoost] = [new RegExp(tilde, 'u'), new RegExp(boost, 'u')];

/** The suffix that a text begins with: `~3`, `~>3`, `^2`, or a boost and a tilde in either order. */
export function suffixAtStart(text: string): Suffix {
  return readSuffix(atStart.exec(text)?.[0] ?? '');
}

/** The suffix that a text ends with. */
export function suffixAtEnd(text: string): Suffix {
  return readSuffix(atEnd.exec(text)?.[0] ?? '');
}

function readSuffix(text: string): Suffix {
  const [, arrow, distance] = aTilde.exec(text) ?? [];
  const weight = aBoost.exec(text)?.[1];
  return {
    text,
    tilde:
      distance === undefined
        ? null
        : { number: distance === '' ? 1 : numberIn(distance), isOrdered: arrow !== '' },
    boost: weight === undefined ? 1 : Math.min(numberIn(weight), largestBoost),
  };
}

function numberIn(written: string): number {
  return Number(foldDigits(written).replace('\u066B', '.'));
}
