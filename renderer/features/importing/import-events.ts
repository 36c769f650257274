import type { RequestInput } from '../../../contract/contract.ts';

const travels = { bubbles: true, composed: true };

/** The reader wants to add files or a folder. */
export class AddEvent extends Event {
  static readonly type = 'kh-add';
  readonly kind: 'files' | 'folder';

  constructor(kind: 'files' | 'folder') {
    super(AddEvent.type, travels);
    this.kind = kind;
  }
}

/** Files were dropped on the window. */
export class DropFilesEvent extends Event {
  static readonly type = 'kh-drop-files';
  readonly dropped: DataTransfer;

  constructor(dropped: DataTransfer) {
    super(DropFilesEvent.type);
    this.dropped = dropped;
  }
}

/** The reader wants an import to pause, go on or end. */
export class SteerEvent extends Event {
  static readonly type = 'kh-steer';
  readonly request: RequestInput<'steer'>;

  constructor(request: RequestInput<'steer'>) {
    super(SteerEvent.type, travels);
    this.request = request;
  }
}

/** The reader wants to see what became of each file of an import, or `null`: the imports. */
export class ReportEvent extends Event {
  static readonly type = 'kh-report';
  readonly job: number | null;

  constructor(job: number | null) {
    super(ReportEvent.type, travels);
    this.job = job;
  }
}

/** The reader wants to see the imports, or the collections. */
export class ShowImportsEvent extends Event {
  static readonly type = 'kh-show-imports';
  readonly view: 'jobs' | 'collections';

  constructor(view: 'jobs' | 'collections' = 'jobs') {
    super(ShowImportsEvent.type, travels);
    this.view = view;
  }
}
