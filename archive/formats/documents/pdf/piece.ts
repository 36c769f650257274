/** A letter on a page with the marks on it. */
export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly index: number;
  /** Whether a space stands between it and the next to the right. */
  readonly isSpaced: boolean;
}

/** Letters on one baseline with no wide gap between them, from left to right. */
export interface Piece {
  readonly letters: readonly Letter[];
  readonly x: number;
  readonly end: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
}

/** So much higher than its baseline a line reaches, and so much lower, in sizes; less than it may, since lines can be set tight. */
export const ascent = 0.7;
export const descent = 0.15;

/** Pieces of one line as one. */
export function joinPieces(pieces: readonly Piece[]): Piece {
  const [first, ...rest] = pieces.toSorted((one, other) => one.x - other.x);
  if (first === undefined) throw new Error('no pieces');
  return rest.reduce<Piece>((before, piece) => {
    const spaced = before.letters.map((letter, index) =>
      index === before.letters.length - 1 ? { ...letter, isSpaced: true } : letter,
    );
    return {
      letters: [...spaced, ...piece.letters],
      x: before.x,
      end: Math.max(before.end, piece.end),
      y: Math.max(before.y, piece.y),
      size: Math.max(before.size, piece.size),
    };
  }, first);
}
