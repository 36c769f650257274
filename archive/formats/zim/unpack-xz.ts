import xz from 'xz-decompress';
import { Unreadable } from '../problem.ts';
import type { Growth } from '../packed/growth.ts';

/** So many empty pieces in a row mean that it waits for bytes that do not come. */
const patience = 3;

/** @throws Unreadable */
export async function* unpackXz(packed: Uint8Array, growth: Growth): AsyncGenerator<Uint8Array> {
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(packed);
      controller.close();
    },
  });
  let out = 0;
  let empty = 0;
  const reader = new xz.XzReadableStream(source).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      empty = value.length === 0 ? empty + 1 : 0;
      if (empty === patience) throw new Unreadable({ kind: 'truncated' });
      out += value.length;
      growth(out, packed.length);
      yield value;
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    // Error 8 of its decoder: nothing goes in any more and nothing comes out.
    const isCutOff = cause.endsWith('error code 8');
    throw new Unreadable(isCutOff ? { kind: 'truncated' } : { kind: 'malformed', cause });
  } finally {
    // One that is not cancelled would keep the next from beginning.
    await reader.cancel().catch(() => undefined);
  }
}
