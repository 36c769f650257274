import type { ArticleId } from '../../api/archive-types.ts';
import type { Range } from './drawn-rows.ts';
import type { ListPlace } from './list-place.ts';

/** The reader chose a hit. */
export class HitOpenEvent extends Event {
  static readonly type = 'kh-hit-open';
  readonly id: ArticleId;

  constructor(id: ArticleId) {
    super(HitOpenEvent.type, { bubbles: true, composed: true });
    this.id = id;
  }
}

/** An arrow key led beyond the list, before its first hit. */
export class ListEdgeEvent extends Event {
  static readonly type = 'kh-list-edge';

  constructor() {
    super(ListEdgeEvent.type, { bubbles: true, composed: true });
  }
}

/** These rows are drawn: their hits are wanted. */
export class RowsWantedEvent extends Event {
  static readonly type = 'kh-rows-wanted';
  readonly range: Range;

  constructor(range: Range) {
    super(RowsWantedEvent.type);
    this.range = range;
  }
}

/** The list has moved: this row is the first in sight. */
export class RowsInSightEvent extends Event {
  static readonly type = 'kh-rows-in-sight';
  readonly row: number;

  constructor(row: number) {
    super(RowsInSightEvent.type);
    this.row = row;
  }
}

/** The reader has come to rest at a place of the list; `null` is its beginning. */
export class ListPlaceEvent extends Event {
  static readonly type = 'kh-list-place';
  readonly place: ListPlace | null;

  constructor(place: ListPlace | null) {
    super(ListPlaceEvent.type, { bubbles: true, composed: true });
    this.place = place;
  }
}
