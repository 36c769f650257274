import type { BesideImport } from '../measure/beside-import.ts';
import { mostForms } from '../engines/khizana.ts';
import { queryClasses } from '../queries/bench-query.ts';
import { markdownTable } from './markdown-table.ts';
import type { EngineCosts, Measured, MeasuredRow } from './measured-row.ts';

/** Tables and lines in Markdown: the times of each class, what each engine costs, and what was checked. */
export function printMeasured(measured: Measured): string {
  const { articles, textBytes, costs, checks, besideImport } = measured;
  return [
    timesTable(measured),
    markdownTable(costs.map((cost) => costRow(cost, articles, textBytes))),
    ...(besideImport === null ? [] : [importTable(besideImport, articles)]),
    [...notes(measured), ...checks].map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');
}

function timesTable({ rows, costs }: Measured): string {
  const engines = costs.map(({ engine }) => engine);
  const rowOf = (engine: string, name: string): MeasuredRow | undefined =>
    rows.find((row) => row.engine === engine && row.class === name);
  return markdownTable(
    queryClasses.map((name) => {
      const [own, peer] = [rowOf('khizana', name)?.p50, rowOf('lucene', name)?.p50];
      return {
        'class, ms': name,
        ...Object.fromEntries(
          engines.flatMap((engine) => {
            const row = rowOf(engine, name);
            return [
              [engine, milliseconds(row?.p50)],
              [`${engine} 95 %`, milliseconds(row?.p95)],
            ];
          }),
        ),
        'khizana/lucene': own === undefined || peer === undefined ? '–' : (own / peer).toFixed(2),
      };
    }),
  );
}

function costRow(
  { engine, built, askingPeakBytes, coldOpen }: EngineCosts,
  articles: number,
  textBytes: number,
): Record<string, string> {
  const version = built.version === undefined ? '' : ` ${built.version}`;
  return {
    engine: engine + version + (built.reused ? ' (built earlier)' : ''),
    'articles/s': Math.round(articles / built.seconds).toLocaleString('en'),
    'build s': built.seconds.toFixed(1),
    'CPU s': built.cpuSeconds.toFixed(1),
    segments: String(built.segments),
    'building MB': megabytes(built.peakBytes),
    'asking MB': megabytes(askingPeakBytes),
    'disk MB': megabytes(built.diskBytes),
    'of text': `${((built.diskBytes / textBytes) * 100).toFixed(1)} %`,
    'process to first answer ms': coldOpen.process.toFixed(0),
    'open to first answer ms': coldOpen.index.toFixed(1),
  };
}

function importTable({ classes, rate, adding }: BesideImport, articles: number): string {
  const table = markdownTable(
    classes.map(({ class: name, idle, importing }) => ({
      '95 %, ms': name,
      'khizana idle': milliseconds(idle),
      'while importing': milliseconds(importing),
      ratio: (importing / idle).toFixed(2),
    })),
  );
  return (
    `${table}\n\nImported meanwhile: ${rate.toFixed(0)} articles/s. Adding 1,000 articles to ` +
    `${articles.toLocaleString('en')}: found after ${adding.whole.toFixed(0)} ms, of which ` +
    `${adding.putAndCommit.toFixed(0)} to put and commit them.`
  );
}

/** How fast ours builds as against Lucene; nothing where one of them was left out. */
function buildRatio(costs: readonly EngineCosts[]): string[] {
  const [own, peer] = ['khizana', 'lucene'].map(
    (name) => costs.find(({ engine }) => engine === name)?.built,
  );
  if (own === undefined || peer === undefined) return [];
  const [byClock, byCpu] = [peer.seconds / own.seconds, peer.cpuSeconds / own.cpuSeconds];
  return [
    `khizana builds at ${byClock.toFixed(2)} × the rate of lucene, ${byCpu.toFixed(2)} × by the time of all processors`,
  ];
}

/** What has to be known to read the tables. */
function notes({ rows, costs }: Measured): string[] {
  const most = Math.max(...rows.map(({ queries }) => queries));
  const fewer = rows
    .filter(({ queries }) => queries < most)
    .map(({ engine, class: name, queries }) => `${engine} ${name} ${queries}`);
  const hasOwn = costs.some(({ engine }) => engine === 'khizana');
  const hasLucene = costs.some(({ engine }) => engine === 'lucene');
  return [
    ...buildRatio(costs),
    ...(fewer.length > 0 ? [`Asked fewer queries, being slow: ${fewer.join(', ')}`] : []),
    ...(hasOwn
      ? [
          `khizana: prefixes and fuzzy terms search the ${mostForms} most frequent words that fit, ranked: fewer articles than the prefixes of lucene and fts5 match`,
        ]
      : []),
    ...(hasLucene
      ? [
          'lucene: one field; the faster of skipping blocks and scoring all, by class; prefixes as they come, not ranked; fuzzy terms among the fifty nearest words; its own query cache; memory with the pages of its files that are mapped',
        ]
      : []),
  ];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

function milliseconds(time: number | undefined): string {
  if (time === undefined) return '–';
  return time.toFixed(time < 1 ? 3 : time < 100 ? 2 : 0);
}
