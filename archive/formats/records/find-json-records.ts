import type { FieldMapping } from '../field-mapping.ts';
import { fieldsOf } from '../fields.ts';
import { jsonValues, type JsonPath } from './json-values.ts';
import { isRecord } from './leaves-of.ts';
import { textOfValue } from './text-of-value.ts';

/**
 * Where the articles of a JSON file stand: the file itself (`[]`), a list (`['*']`), or the first list with
 * articles inside objects (`['hits', 'hits', '*']`). Looks at its beginning only, as far as it takes.
 *
 * @param most code units or bytes that are looked at: what is longer is no single article
 * @returns `null` when there are none: it is some other JSON
 */
export async function findJsonRecords(
  pieces: AsyncIterable<Uint8Array | string>,
  mapping: FieldMapping,
  most: number,
): Promise<JsonPath | null> {
  let listed: JsonPath | null = null;
  let count = 0;
  let titled = false;
  try {
    for await (const { path, value } of jsonValues(upTo(pieces, most), null, () => undefined)) {
      if (!isRecord(value)) continue;
      const { title, text } = fieldsOf(value, mapping);
      const isArticle = textOfValue(title) !== null || textOfValue(text) !== null;
      if (path.length === 0) {
        if (isWritten(text) || (textOfValue(title) !== null && textOfValue(text) !== null))
          return [];
        titled = isArticle;
        break;
      }
      if (!isArticle || path.at(-1) !== '*' || path.indexOf('*') !== path.length - 1) continue;
      if (path.length === 1) return path;
      listed ??= path;
      // An article names a few others, an export holds many.
      count += 1;
      if (count === manyRecords) return listed;
    }
  } catch {
    // Whatever is wrong with it is told when it is read.
  }
  return listed ?? (titled ? [] : null);
}

const manyRecords = 100;

/** Text of its own, and not what names its parts: pages of results are kept as «content» too. */
function isWritten(text: unknown): boolean {
  return typeof text === 'string' || (Array.isArray(text) && typeof text[0] === 'string');
}

async function* upTo(
  pieces: AsyncIterable<Uint8Array | string>,
  most: number,
): AsyncGenerator<Uint8Array | string> {
  let length = 0;
  for await (const piece of pieces) {
    yield piece;
    length += piece.length;
    if (length > most) return;
  }
}
