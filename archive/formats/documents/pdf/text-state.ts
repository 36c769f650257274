import { identity, multiply, type Matrix } from './matrix.ts';

/** The graphics state so far as it places text (ISO 32000-2, 9.3 and 9.4). */
export interface TextState {
  readonly transform: Matrix;
  readonly font: string | null;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** Horizontal scaling, 1 for none. */
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  /** Where the line begins, and where the next glyph stands. */
  readonly line: Matrix;
  readonly pen: Matrix;
}

export function firstTextState(transform: Matrix): TextState {
  return {
    transform,
    font: null,
    size: 1,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    line: identity,
    pen: identity,
  };
}

/** The pen at another place relative to the beginning of the line. */
export function moveLine(state: TextState, x: number, y: number): TextState {
  const line = multiply(state.line, [1, 0, 0, 1, x, y]);
  return { ...state, line, pen: line };
}

/** The pen moved on along the line. */
export function advance(state: TextState, x: number): TextState {
  return { ...state, pen: multiply(state.pen, [1, 0, 0, 1, x, 0]) };
}
