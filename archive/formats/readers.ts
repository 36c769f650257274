import type { FormatReader } from './format-reader.ts';
import { corpusReader } from './corpus/corpus-reader.ts';
import { htmlReader } from './html/html-reader.ts';
import { csvReader } from './records/csv-reader.ts';
import { jsonReader } from './records/json-reader.ts';
import { ndjsonReader } from './records/ndjson-reader.ts';
import { markdownReader } from './text/markdown-reader.ts';
import { plainTextReader } from './text/plain-text-reader.ts';

/** Every format that is read; where two know a content, the first reads it. */
export const readers: readonly FormatReader[] = [
  htmlReader,
  corpusReader,
  ndjsonReader,
  jsonReader,
  csvReader,
  markdownReader,
  plainTextReader,
];
