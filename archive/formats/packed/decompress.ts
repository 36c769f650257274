import {
  constants,
  createGunzip,
  createZstdDecompress,
  type Gunzip,
  type ZstdDecompress,
} from 'node:zlib';
import { Unreadable, type Problem } from '../problem.ts';
import type { Growth } from './growth.ts';

export type Codec = 'gzip' | 'zstd';

/** Deflate makes at most 1032 bytes of one: no piece fills more than 16 MB before it is handed on. */
const pieceBytes = 16 * 1024;

const engines: Readonly<Record<Codec, () => Gunzip | ZstdDecompress>> = {
  gzip: createGunzip,
  // A window of 128 MB, what every decoder has to offer for `--long` (RFC 8878, 3.1.1.1.2 and zstd(1)).
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 27 } }),
};

/**
 * Unpacks a stream of one or more gzip members or Zstandard frames. All that could be unpacked in front of
 * an error is handed on before the error is thrown, which a stream of Node does not do by itself.
 *
 * @throws Unreadable
 */
export async function* decompress(
  packed: AsyncIterable<Uint8Array>,
  codec: Codec,
  growth: Growth,
): AsyncGenerator<Uint8Array> {
  const engine = engines[codec]();
  const ready: Uint8Array[] = [];
  const state: { failure: Error | null; isDone: boolean; wake: () => void } = {
    failure: null,
    isDone: false,
    wake: () => undefined,
  };
  engine.on('data', (bytes: Uint8Array) => ready.push(bytes));
  engine.on('end', () => {
    state.isDone = true;
    state.wake();
  });
  // A piece that was being written when it failed is never called back for.
  engine.on('error', (error) => {
    state.failure = error;
    state.wake();
  });
  let out = 0;
  let from = 0;
  function* handOn(): Generator<Uint8Array> {
    for (const bytes of ready.splice(0)) {
      out += bytes.length;
      growth(out, from);
      yield bytes;
    }
    if (state.failure !== null) throw new Unreadable(problemOf(state.failure));
  }
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += pieceBytes) {
        const piece = chunk.subarray(at, at + pieceBytes);
        from += piece.length;
        await new Promise<void>((resolve) => {
          state.wake = resolve;
          engine.write(piece, () => {
            resolve();
          });
        });
        yield* handOn();
        // What stands behind the last member is padding (gzip(1)).
        if (state.isDone) return;
      }
    }
    engine.end();
    await new Promise<void>((resolve) => {
      state.wake = resolve;
      if (state.isDone || state.failure !== null) resolve();
    });
    yield* handOn();
  } finally {
    engine.destroy();
  }
}

function problemOf(error: Error): Problem {
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return { kind: 'truncated' };
  if (code === 'ZSTD_error_frameParameter_windowTooLarge') {
    return { kind: 'unsupported', what: 'zstd --long' };
  }
  return { kind: 'malformed', cause: error.message };
}
