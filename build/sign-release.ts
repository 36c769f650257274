import { existsSync, readFileSync } from 'node:fs';
import { signFolder } from './signing/sign-folder.ts';

/**
 * `node build/sign-release.ts FOLDER` signs the packages in it with the secret key in `KHIZANA_SIGNING_KEY`:
 * the text of the key's file, or its last line, as `node build/make-signing-key.ts` and `minisign -G -W` make it.
 */
const [folder] = process.argv.slice(2);
const secretText = process.env['KHIZANA_SIGNING_KEY'] ?? '';
const beside = (path: string): URL => new URL(path, import.meta.url);
try {
  if (folder === undefined) throw new Error('say in which folder the packages are');
  if (secretText === '') throw new Error('KHIZANA_SIGNING_KEY holds no key');
  const manifest = readFileSync(beside('../package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const keyFile = beside('update-key.pub');
  const publicText = existsSync(keyFile) ? readFileSync(keyFile, 'utf8') : null;
  for (const name of await signFolder({ folder, version, secretText, publicText })) {
    console.log(`signed ${name}`);
  }
} catch (error) {
  console.error(`sign-release: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
