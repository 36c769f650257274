import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SetDocument } from './sets/retrieval-set.ts';

/** News of an invented town, written for the tests. */
export const smallDocuments: readonly SetDocument[] = [
  { id: 'd1', title: 'الميناء', text: 'رمّم العمال رصيف الميناء القديم قبل وصول السفن.' },
  { id: 'd2', title: 'الميناء', text: 'تأخرت سفينتان بسبب الضباب عند مدخل المرفأ.' },
  { id: 'd3', title: 'المكتبة', text: 'أعارت مكتبة البلدة ألف كتاب في شهر واحد.' },
];

const files: Readonly<Record<string, string>> = {
  'docs.jsonl': smallDocuments.map((document) => JSON.stringify(document)).join('\n'),
  'queries.tsv': 'q1\tمن رمّم رصيف الميناء؟\nq2\tكم كتابًا أعارت المكتبة؟\n',
  'qrels.tsv': 'q1 0 d1 1\nq2 0 d3 2\nq2 0 d1 0\n',
};

/** Writes the set into a folder, as its files or gzipped, with other files in place of some. */
export function writeSmallSet(
  folder: string,
  isZipped: boolean,
  others: Readonly<Record<string, string>> = {},
): void {
  for (const [name, text] of Object.entries({ ...files, ...others })) {
    const path = join(folder, isZipped ? `${name}.gz` : name);
    writeFileSync(path, isZipped ? gzipSync(text) : text);
  }
}
