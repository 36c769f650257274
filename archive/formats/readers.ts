import type { FormatReader } from './format-reader.ts';
import { corpusReader } from './corpus/corpus-reader.ts';
import { feedReader } from './feeds/feed-reader.ts';
import { opmlReader } from './feeds/opml-reader.ts';
import { htmlReader } from './html/html-reader.ts';
import { emailReader } from './mail/email-reader.ts';
import { mboxReader } from './mail/mbox-reader.ts';
import { mhtmlReader } from './mail/mhtml-reader.ts';
import { csvReader } from './records/csv-reader.ts';
import { jsonReader } from './records/json-reader.ts';
import { ndjsonReader } from './records/ndjson-reader.ts';
import { markdownReader } from './text/markdown-reader.ts';
import { plainTextReader } from './text/plain-text-reader.ts';

/** Every format that is read; where two know a content, the first reads it. */
export const readers: readonly FormatReader[] = [
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
