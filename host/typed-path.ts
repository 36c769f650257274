import { resolve } from 'node:path';

/**
 * A path as it was typed, made absolute. `npm run khizana` runs us in the project's folder and says in
 * INIT_CWD where the reader stood.
 */
export function typedPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: stood } = process.env;
  return resolve(script === 'khizana' && stood !== undefined ? stood : process.cwd(), path);
}
