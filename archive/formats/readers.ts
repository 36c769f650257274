import type { FormatReader } from './format-reader.ts';
import { docxReader } from './documents/docx-reader.ts';
import { epubReader } from './documents/epub-reader.ts';
import { pdfReader } from './documents/pdf-reader.ts';
import { corpusReader } from './corpus/corpus-reader.ts';
import { feedReader } from './feeds/feed-reader.ts';
import { opmlReader } from './feeds/opml-reader.ts';
import { htmlReader } from './html/html-reader.ts';
import { emailReader } from './mail/email-reader.ts';
import { mboxReader } from './mail/mbox-reader.ts';
import { mhtmlReader } from './mail/mhtml-reader.ts';
import { gzipReader } from './packed/gzip-reader.ts';
import { tarReader } from './packed/tar-reader.ts';
import { zipReader } from './packed/zip-reader.ts';
import { zstdReader } from './packed/zstd-reader.ts';
import { csvReader } from './records/csv-reader.ts';
import { jsonReader } from './records/json-reader.ts';
import { ndjsonReader } from './records/ndjson-reader.ts';
import { markdownReader } from './text/markdown-reader.ts';
import { plainTextReader } from './text/plain-text-reader.ts';
import { warcReader } from './web/warc-reader.ts';
import { waczReader } from './web/wacz-reader.ts';
import { zimReader } from './zim/zim-reader.ts';

/** Every format that is read; where two know a content, the first reads it. */
export const readers: readonly FormatReader[] = [
  zimReader,
  warcReader,
  waczReader,
  zipReader,
  tarReader,
  gzipReader,
  zstdReader,
  pdfReader,
  docxReader,
  epubReader,
  feedReader,
  opmlReader,
  mhtmlReader,
  mboxReader,
  emailReader,
  htmlReader,
  corpusReader,
  ndjsonReader,
  jsonReader,
  csvReader,
  markdownReader,
  plainTextReader,
];
