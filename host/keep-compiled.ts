import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Keeps what the sources compile to, for this program and its threads: compiling takes longer than most
 * commands do. Where nothing can be kept, it is compiled anew each time.
 */
export function keepCompiled(): void {
  const folder = fileURLToPath(new URL('../node_modules/.cache/khizana', import.meta.url));
  enableCompileCache(folder);
  // Threads look here; they do not take it over from the program that starts them.
  process.env['NODE_COMPILE_CACHE'] ??= folder;
}
