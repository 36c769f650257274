import type { BesideImport } from '../measure/beside-import.ts';
import type { BuiltIndex } from '../measure/build-index.ts';
import type { ColdOpen } from '../measure/cold-open.ts';
import type { EngineName } from '../engines/engine-names.ts';
import type { QueryClass } from '../queries/bench-query.ts';

/** One engine asked one class of queries; times in milliseconds. */
export interface MeasuredRow {
  readonly engine: EngineName;
  readonly articles: number;
  readonly class: QueryClass;
  readonly p50: number;
  readonly p95: number;
  /** How many were measured. */
  readonly queries: number;
}

/** What one engine costs beside its answers. */
export interface EngineCosts {
  readonly engine: EngineName;
  readonly built: BuiltIndex;
  readonly askingPeakBytes: number;
  readonly coldOpen: ColdOpen;
}

/** All engines over one corpus. */
export interface Measured {
  readonly articles: number;
  readonly textBytes: number;
  readonly rows: readonly MeasuredRow[];
  readonly costs: readonly EngineCosts[];
  /** Whether the answers agree, in words. */
  readonly checks: readonly string[];
  /** `null` when it was not asked for. */
  readonly besideImport: BesideImport | null;
}
