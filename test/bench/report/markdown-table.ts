/** A table in Markdown, its columns as wide as they must be; numbers to the right. */
export function markdownTable(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = Object.keys(rows[0] ?? {}).map((name, at) => {
    const cells = [name, ...rows.map((row) => row[name] ?? '')];
    const width = Math.max(...cells.map(({ length }) => length));
    const pad = (cell: string): string => (at === 0 ? cell.padEnd(width) : cell.padStart(width));
    const [heading = '', ...values] = cells.map(pad);
    return { heading, values, rule: at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:` };
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => heading)),
    line(columns.map(({ rule }) => rule)),
    ...rows.map((_, at) => line(columns.map(({ values }) => values[at] ?? ''))),
  ].join('\n');
}
