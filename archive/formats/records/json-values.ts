import { Tokenizer, TokenParser } from '@streamparser/json';

/** Where a value stands: the names around it, from outside to inside; `*` for a place in a list. */
export type JsonPath = readonly string[];

export interface JsonValue {
  readonly path: JsonPath;
  readonly value: unknown;
}

/**
 * The values of a JSON file in pieces, one or many one behind the other: those at a path, which are let go
 * once they are handed over, or all of them, those inside before those around.
 *
 * @param charged told, piece by piece, of the bytes or code units that gave no value yet
 * @throws Error when it is not JSON, {@link JsonCut} when it ends before its end
 */
export async function* jsonValues(
  pieces: AsyncIterable<Uint8Array | string>,
  at: JsonPath | null,
  charged: (length: number) => void,
): AsyncGenerator<JsonValue> {
  let found: JsonValue[] = [];
  const tokenizer = new ExactTokenizer({ separator: '' });
  const parser = new TokenParser({
    separator: '',
    keepStack: at === null,
    ...(at !== null && { paths: [['$', ...at].join('.')] }),
  });
  tokenizer.onToken = parser.write.bind(parser);
  parser.onValue = ({ value, key, stack }) => {
    const keys = [
      ...stack.slice(1).map((around) => around.key),
      ...(stack.length > 0 ? [key] : []),
    ];
    found.push({ path: keys.map((name) => (typeof name === 'string' ? name : '*')), value });
  };
  let length = 0;
  for await (const piece of pieces) {
    let failure: unknown = null;
    try {
      tokenizer.write(piece);
    } catch (error) {
      failure = error;
    }
    length = found.length > 0 ? piece.length : length + piece.length;
    yield* found;
    found = [];
    if (failure !== null) throw failure as Error;
    charged(length);
  }
  try {
    tokenizer.end();
    parser.end();
  } catch (error) {
    throw new JsonCut(error instanceof Error ? error.message : String(error));
  }
  yield* found;
}

export class JsonCut extends Error {}

/** Whole numbers longer than a number holds stay as they are written, as `parse-json.ts` leaves them. */
class ExactTokenizer extends Tokenizer {
  protected override parseNumber(written: string): number {
    const number = Number(written);
    const isRounded = Number.isInteger(number) && !Number.isSafeInteger(number);
    return isRounded ? (written as unknown as number) : number;
  }
}
