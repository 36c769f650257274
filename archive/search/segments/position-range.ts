/** Positions of a word in one zone of one document, ascending: `positions[from … to)`. */
export interface PositionRange {
  positions: Int32Array;
  from: number;
  to: number;
}
