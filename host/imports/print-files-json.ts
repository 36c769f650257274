import type { ReportPage } from './report-pages.ts';

/** Prints one JSON object, `{ …, "files": [ … ] }`, as the pages of its files come: a line a file. */
export function filesJsonPrinter(
  head: (total: number) => object,
  out: (line: string) => void,
): { readonly take: (page: ReportPage) => void; readonly end: () => void } {
  let separator: string | null = null;
  return {
    take({ total, files }) {
      if (separator === null) {
        out(`${JSON.stringify(head(total)).slice(0, -1)},"files":[`);
        separator = '';
      }
      for (const file of files) {
        out(separator + JSON.stringify(file));
        separator = ',';
      }
    },
    end() {
      out(']}');
    },
  };
}
