/** Another article lies on the reading table; its title, or `null` when there is none. */
export class ArticleShownEvent extends Event {
  static readonly type = 'kh-article-shown';
  readonly title: string | null;

  constructor(title: string | null) {
    super(ArticleShownEvent.type);
    this.title = title;
  }
}

/** The open article has another number of matches to step through. */
export class MatchesCountedEvent extends Event {
  static readonly type = 'kh-matches-counted';

  constructor() {
    super(MatchesCountedEvent.type);
  }
}

/** The hit after (1) or before (-1) the open article is asked for. */
export class HitStepEvent extends Event {
  static readonly type = 'kh-hit-step';
  readonly by: 1 | -1;

  constructor(by: 1 | -1) {
    super(HitStepEvent.type);
    this.by = by;
  }
}
