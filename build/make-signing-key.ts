import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeKeyPair } from './signing/secret-key.ts';

/**
 * `node build/make-signing-key.ts SECRET-FILE` makes the pair of keys that releases are signed and checked with:
 * the public one becomes `build/update-key.pub`, which belongs to the sources; the secret one goes to a file
 * that must not lie among them. Neither is ever written over.
 */
const [secretFile] = process.argv.slice(2);
const publicFile = fileURLToPath(new URL('update-key.pub', import.meta.url));
if (secretFile === undefined) {
  console.error('make-signing-key: say to which file the secret key goes');
  process.exitCode = 1;
} else if (existsSync(publicFile)) {
  console.error(`make-signing-key: ${publicFile} is there already; releases are checked with it`);
  process.exitCode = 1;
} else {
  const { id, secretText, publicText } = makeKeyPair();
  try {
    writeFileSync(secretFile, secretText, { flag: 'wx', mode: 0o600 });
    writeFileSync(publicFile, publicText, { flag: 'wx' });
    console.log(`${id}: ${publicFile} goes into the sources, ${secretFile} into a safe`);
  } catch (error) {
    console.error(`make-signing-key: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
