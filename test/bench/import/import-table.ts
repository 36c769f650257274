import type { Built } from '../engines/engine-process.ts';
import { percentile } from '../measure/percentile.ts';
import { queryClasses, type QueryClass } from '../queries/bench-query.ts';
import type { LibraryBytes } from './library-bytes.ts';
import type { NewsExport } from './prepare-export.ts';
import type { ImportRun, SearchTimes } from './run-import.ts';

export interface MeasuredImport {
  readonly written: NewsExport;
  readonly alone: ImportRun;
  /** With searches meanwhile; `null` when there were none. */
  readonly searched: ImportRun | null;
  /** The index by itself, from words that need no analysis. */
  readonly engine: Built;
}

/** Name of a row and its value. */
type Row = Readonly<Record<'import' | 'value', string>>;

/** The one table of the bench. */
export function importTable({ written, alone, searched, engine }: MeasuredImport): Row[] {
  const { articles, textBytes } = written;
  const rate = articles / alone.seconds;
  const engineRate = articles / engine.seconds;
  const indexingRate = articles / alone.remade.seconds;
  const { text, index, other } = alone.tidiedBytes;
  const ofText = (bytes: number): string =>
    `${megabytes(bytes)} (${((bytes / textBytes) * 100).toFixed(1)} % of the text)`;
  const rows: [string, string][] = [
    ['articles/s, end to end', rate.toFixed(0)],
    ['seconds', alone.seconds.toFixed(1)],
    ['CPU s', alone.cpuSeconds.toFixed(1)],
    ['CPU µs an article', ((alone.cpuSeconds / articles) * 1e6).toFixed(0)],
    ['peak memory', megabytes(alone.peakBytes)],
    ['library as the import leaves it', ofText(sumOf(alone.bytes))],
    ['small segments merged, seconds', alone.tidied.seconds.toFixed(1)],
    ['library then', ofText(sumOf(alone.tidiedBytes))],
    ['– texts', ofText(text)],
    ['– index', ofText(index)],
    ['– other', ofText(other)],
    ['indexing alone, from the catalogue, articles/s', indexingRate.toFixed(0)],
    ['end to end / indexing alone', (rate / indexingRate).toFixed(2)],
    ['engine alone, from words as they are, articles/s', engineRate.toFixed(0)],
    ['end to end / engine alone', (rate / engineRate).toFixed(2)],
    ['the same by CPU', (engine.cpuSeconds / alone.cpuSeconds).toFixed(2)],
    ...(searched === null ? [] : searchRows(searched, articles)),
  ];
  return rows.map(([name, value]) => ({ import: name, value }));
}

function searchRows(run: ImportRun, articles: number): [string, string][] {
  return [
    ['articles/s, searched meanwhile', (articles / run.seconds).toFixed(0)],
    ['peak memory, searched meanwhile', megabytes(run.peakBytes)],
    ...queryClasses.map((name): [string, string] => [
      `search ${name}, 95 %, importing / idle`,
      `${latest(run.importing, name)} / ${latest(run.idle, name)}`,
    ]),
    ['searches while importing', String(Object.values(run.importing).flat().length)],
  ];
}

function latest(times: SearchTimes, name: QueryClass): string {
  return `${percentile(times[name] ?? [], 0.95).toFixed(1)} ms`;
}

function sumOf({ text, index, other }: LibraryBytes): number {
  return text + index + other;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
