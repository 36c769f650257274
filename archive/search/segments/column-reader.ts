import type { Columns } from './columns.ts';
import type { SegmentFile } from './segment-file.ts';

/**
 * The columns of a segment, each read when it is first asked for: a search that filters by nothing needs
 * few of them. Reading one may find it damaged.
 */
export class ColumnReader implements Columns {
  readonly sourceNames: readonly string[];
  readonly categoryNames: readonly string[];
  readonly #file: SegmentFile;
  #ids: Uint32Array | null = null;
  #dates: Int32Array | null = null;
  #sources: Uint16Array | null = null;
  #categories: Uint16Array | null = null;
  #clusters: Uint32Array | null = null;
  #titleLengths: Uint16Array | null = null;
  #standfirstLengths: Uint16Array | null = null;
  #bodyLengths: Uint16Array | null = null;

  constructor(file: SegmentFile, names: Pick<Columns, 'sourceNames' | 'categoryNames'>) {
    this.#file = file;
    this.sourceNames = names.sourceNames;
    this.categoryNames = names.categoryNames;
  }

  get ids(): Uint32Array {
    return (this.#ids ??= new Uint32Array(this.#file.read('ids')));
  }

  get dates(): Int32Array {
    return (this.#dates ??= new Int32Array(this.#file.read('dates')));
  }

  get sources(): Uint16Array {
    return (this.#sources ??= new Uint16Array(this.#file.read('sources')));
  }

  get categories(): Uint16Array {
    return (this.#categories ??= new Uint16Array(this.#file.read('categories')));
  }

  get clusters(): Uint32Array {
    return (this.#clusters ??= new Uint32Array(this.#file.read('clusters')));
  }

  get titleLengths(): Uint16Array {
    return (this.#titleLengths ??= new Uint16Array(this.#file.read('titleLengths')));
  }

  get standfirstLengths(): Uint16Array {
    return (this.#standfirstLengths ??= new Uint16Array(this.#file.read('standfirstLengths')));
  }

  get bodyLengths(): Uint16Array {
    return (this.#bodyLengths ??= new Uint16Array(this.#file.read('bodyLengths')));
  }
}
