import type { Finding } from '../finding.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { FormatReader, Reading } from '../format-reader.ts';
import { zipFiles } from '../packed/zip-files.ts';
import { zipKind } from '../packed/zip-kind.ts';
import { problemOf } from '../read-source.ts';
import { warcFindings } from './warc-findings.ts';
import { webPages, type WebPages } from './web-pages.ts';

/** A web archive with a table of contents: a ZIP of WARC files and lists of the pages in them. */
export const waczReader: FormatReader = {
  format: 'wacz',
  identity: 'place',
  knowsContent: ({ head }) => zipKind(head) === 'wacz',
  knowsName: ({ ending, head }) => ending === 'wacz' && zipKind(head) !== null,
  async *read(file, reading) {
    const pages = await pagesIn(file, reading);
    for await (const inside of zipFiles(file, reading)) {
      if (/^archive\/[^/]+\.warc(?:\.gz)?$/u.test(inside.name)) {
        yield* findingsIn(inside, reading, pages);
      }
    }
  },
};

async function pagesIn(file: SourceFile, reading: Reading): Promise<WebPages | null> {
  const lists: string[] = [];
  for await (const inside of zipFiles(file, reading)) {
    if (!/^pages\/[^/]+\.jsonl$/u.test(inside.name)) continue;
    lists.push(Buffer.from(await inside.whole()).toString('utf8'));
  }
  return webPages(lists);
}

/** One broken WARC does not stop the others. */
async function* findingsIn(
  warc: SourceFile,
  reading: Reading,
  pages: WebPages | null,
): AsyncGenerator<Finding> {
  try {
    yield* warcFindings(warc, reading, pages);
  } catch (error) {
    yield { kind: 'problem', problem: problemOf(error) };
  }
}
