import { bytesFile } from '../files/bytes-file.ts';
import { Scratch } from '../files/scratch.ts';
import type { SourceFile, ToldOfFile } from '../files/source-file.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../format-reader.ts';
import { limits } from '../limits.ts';
import { Unreadable } from '../problem.ts';
import { brokenFile } from '../packed/broken-file.ts';
import { decompress } from '../packed/decompress.ts';
import { growthOf } from '../packed/growth.ts';
import { isGzip } from '../packed/is-gzip.ts';
import { decodeBody } from './decode-body.ts';
import { readHeaders, type Headers } from './read-headers.ts';
import { warcRecords, type WarcRecord } from './warc-records.ts';
import type { WebPages } from './web-pages.ts';

/** What of the web is read as an article; feeds and data name pages, and are none. */
const pageTypes: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
]);

/**
 * The pages of a web archive, each a file with its address for a name. All else in it – images, styles,
 * redirects, errors – is counted in one line at the end. `WARC-Date` is when a page was taken, not when it
 * was published, and no fact of the article.
 *
 * @param pages when told which addresses are pages, only those are read
 */
export async function* warcFindings(
  file: SourceFile,
  reading: Reading,
  pages: WebPages | null,
): AsyncGenerator<Finding> {
  let passedOver = 0;
  let failure: Error | null = null;
  try {
    for await (const record of warcRecords(await unpacked(file, reading))) {
      const type = record.headers.get('warc-type');
      if (type !== 'response' && type !== 'resource') continue;
      const scratch = new Scratch();
      try {
        const page = await pageOf(record, type, pages, reading, scratch);
        if (page === null) passedOver += 1;
        else yield { kind: 'file', file: page };
      } finally {
        await scratch.clear();
      }
    }
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
  }
  if (passedOver > 0) {
    yield { kind: 'problem', problem: { kind: 'not-an-article', count: passedOver } };
  }
  if (failure !== null) throw failure;
}

async function unpacked(file: SourceFile, reading: Reading): Promise<AsyncIterable<Uint8Array>> {
  if (!isGzip(await file.head())) return file.chunks();
  return decompress(file.chunks(), 'gzip', growthOf(file.size, reading));
}

async function pageOf(
  record: WarcRecord,
  type: 'response' | 'resource',
  pages: WebPages | null,
  reading: Reading,
  scratch: Scratch,
): Promise<SourceFile | null> {
  // WARC 1.0 as some wrote it puts the address in angle brackets.
  const url = record.headers.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? '';
  const isWeb = /^https?:/iu.test(url);
  let http: Headers = record.headers;
  if (type === 'response') {
    if (!isWeb) return null;
    const status = /^HTTP\/\S+ +(\d{3})/u.exec(
      Buffer.from(await record.line()).toString('latin1'),
    )?.[1];
    http = await readHeaders(record.line);
    if (status?.startsWith('3') === true) pages?.redirect(url, http.get('location') ?? '');
    if (status !== '200') return null;
  }
  const contentType = http.get('content-type') ?? '';
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const isPage = pageTypes.has(mediaType) && (pages?.has(url) ?? !url.endsWith('/robots.txt'));
  if (!isPage || url === '') return null;
  const size = record.left();
  const limit = limits.largestPage;
  if (size > limit) return brokenFile(url, { kind: 'too-large', size, limit }, scratch);
  const body = await record.rest();
  const title = pages?.title(url);
  const told: ToldOfFile = {
    mediaType,
    charset: /;\s*charset\s*=\s*["']?([^\s"';]+)/iu.exec(contentType)?.[1] ?? null,
    facts: isWeb ? { url } : {},
    ...(title === undefined ? {} : { title }),
  };
  try {
    const content = type === 'response' ? decodeBody(body, http) : body;
    reading.unpacked(Math.max(0, content.length - body.length), body.length);
    return bytesFile(url, content, scratch, told);
  } catch (error) {
    if (error instanceof Unreadable) return brokenFile(url, error.problem, scratch);
    throw error;
  }
}
