import type { Article } from '../../archive/article.ts';
import { assembleParts } from '../../archive/anatomy/assemble-parts.ts';
import { generateWords } from './generate-words.ts';

/** Generated words as whole articles, in five paragraphs under a title. */
export function* generateNews(count: number): Generator<Article> {
  for (const { id, day, title, body } of generateWords(count)) {
    const heading = title.join(' ');
    const size = Math.ceil(body.length / 5);
    const paragraphs = Array.from(
      { length: 5 },
      (_, at) => `${body.slice(at * size, (at + 1) * size).join(' ')}.`,
    );
    const anatomy = assembleParts([
      { kind: 'title', text: heading },
      ...paragraphs.map((text) => ({ kind: 'body' as const, text })),
    ]);
    yield {
      ...anatomy,
      id: id as Article['id'],
      title: heading,
      date: String(day).replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3'),
      source: `source ${id % 20}`,
      externalId: String(id),
      author: null,
      category: null,
      url: null,
      origin: {
        collection: 'bench',
        path: 'bench.ndjson',
        format: 'ndjson',
        encoding: 'utf-8',
        fileHash: '',
      },
    };
  }
}
