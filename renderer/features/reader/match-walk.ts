/** The matches of a page in the order they stand on it, and the one the reader is at. */
export class MatchWalk {
  /** Index of the present match among {@link count}; -1 before the first step. */
  position = -1;
  #matches: readonly (readonly Element[])[] = [];

  get count(): number {
    return this.#matches.length;
  }

  /** Takes in the marks of a page; pieces that carry the same `data-match` are one match. */
  read(page: ParentNode | undefined): void {
    const matches = new Map<string, Element[]>();
    for (const mark of page?.querySelectorAll('mark') ?? []) {
      const pieces = matches.get(mark.dataset['match'] ?? '');
      if (pieces === undefined) matches.set(mark.dataset['match'] ?? '', [mark]);
      else pieces.push(mark);
    }
    this.#matches = [...matches.values()];
    this.#place(Math.min(this.position, this.count - 1));
  }

  restart(): void {
    this.#place(-1);
  }

  /** Goes to the next (1) or the previous (-1) match, around the ends, and brings it into sight. */
  step(by: 1 | -1): void {
    if (this.count === 0) return;
    const from = this.position === -1 && by === -1 ? 0 : this.position;
    this.#place((from + by + this.count) % this.count);
    this.#matches[this.position]?.[0]?.scrollIntoView({ block: 'center' });
  }

  /** Goes to the first match between two lines of the screen, or below them, or else of the page. */
  enter(top: number, bottom: number): void {
    const boxes = this.#matches.map((pieces) => pieces[0]?.getBoundingClientRect());
    const below = boxes.findIndex((box) => box !== undefined && box.top >= top);
    this.#place(this.count === 0 ? -1 : Math.max(0, below));
    const here = boxes[this.position];
    if (here === undefined || (here.top >= top && here.bottom <= bottom)) return;
    this.#matches[this.position]?.[0]?.scrollIntoView({ block: 'center' });
  }

  #place(position: number): void {
    this.position = position;
    for (const [index, pieces] of this.#matches.entries()) {
      for (const piece of pieces) piece.classList.toggle('here', index === position);
    }
  }
}
