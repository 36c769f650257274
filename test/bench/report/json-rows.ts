import type { Measured } from './measured-row.ts';

/**
 * What `--json` writes: a row for each engine, size and class, times in milliseconds, with what the
 * engine costs at that size beside it.
 */
export function jsonRows({ rows, costs, articles, textBytes }: Measured): object[] {
  return rows.map(({ p50, p95, ...row }) => {
    const cost = costs.find(({ engine }) => engine === row.engine);
    if (cost === undefined) throw new Error(`${row.engine} was asked and not built`);
    const { built, askingPeakBytes, coldOpen } = cost;
    return {
      ...row,
      p50: rounded(p50),
      p95: rounded(p95),
      articlesPerSecond: rounded(articles / built.seconds),
      buildCpuSeconds: built.cpuSeconds,
      buildPeakBytes: built.peakBytes,
      askPeakBytes: askingPeakBytes,
      diskBytes: built.diskBytes,
      diskShareOfText: rounded(built.diskBytes / textBytes),
      processToFirstAnswer: rounded(coldOpen.process),
      openToFirstAnswer: rounded(coldOpen.index),
    };
  });
}

/** To what the clocks can tell apart. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
