import type { ArchiveApi, RequestInput } from '../../../contract/contract.ts';
import type { Language } from '../../../contract/describe-failure.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Outcome } from '../../../contract/outcome.ts';
import { reportCsvHeader, reportCsvLine } from '../../../contract/report-csv.ts';

/** Lines asked for at a time: their words are kept, they themselves are not. */
const pageLength = 2000;

/** A report as a CSV file, put together page by page. */
export async function csvOfReport(
  archive: Pick<ArchiveApi, 'report'>,
  which: Pick<RequestInput<'report'>, 'id' | 'outcomes'>,
  language: Language,
): Promise<Outcome<Blob, Failure>> {
  const parts: (string | Blob)[] = [reportCsvHeader(language)];
  for (let offset = 0; ; offset += pageLength) {
    const page = await archive.report({ ...which, offset, limit: pageLength });
    if (!page.ok) return page;
    const { files, total } = page.value;
    // A blob's bytes need not lie in the memory of the page.
    parts.push(new Blob(files.map((line) => reportCsvLine(line, language))));
    if (files.length === 0 || offset + files.length >= total) break;
  }
  return { ok: true, value: new Blob(parts, { type: 'text/csv;charset=utf-8' }) };
}

/** Has the browser save a file; in Electron it asks where. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; a minute is time enough to read the bytes that are there.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
