import { closeSync, openSync, readSync } from 'node:fs';
import type { BenchArticle } from '../engines/engine.ts';

/**
 * The file that every engine is built from, each in a process of its own. A line an article:
 * `id TAB day TAB source TAB category TAB words of the title TAB words of the body`, words parted by spaces.
 */
export function corpusLine({ id, day, source, category, title, body }: BenchArticle): string {
  return `${id}\t${day}\t${source}\t${category}\t${title.join(' ')}\t${body.join(' ')}\n`;
}

const chunkBytes = 4 << 20;
const newline = 0x0a;

/** The articles of a corpus file, one at a time. */
export function* readCorpus(path: string): Generator<BenchArticle> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(chunkBytes);
    let held = 0;
    for (;;) {
      const read = readSync(file, buffer, held, buffer.length - held, null);
      if (read === 0) return;
      held += read;
      let from = 0;
      for (let end = buffer.indexOf(newline, from); end >= 0 && end < held;) {
        yield parseLine(buffer.toString('utf8', from, end));
        from = end + 1;
        end = buffer.indexOf(newline, from);
      }
      // The rest of the chunk is the beginning of a line; no line is as long as a chunk.
      buffer.copyWithin(0, from, held);
      held -= from;
    }
  } finally {
    closeSync(file);
  }
}

function parseLine(line: string): BenchArticle {
  const [id, day, source = '', category = '', title = '', body = ''] = line.split('\t');
  return {
    id: Number(id),
    day: Number(day),
    source,
    category,
    title: title.split(' '),
    body: body.split(' '),
  };
}
