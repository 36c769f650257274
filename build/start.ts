import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { startKhizana } from './start-khizana.ts';

// `npm start`.
const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

process.exitCode = await startKhizana(process.argv.slice(2), {
  bundle,
  electronPackage: dirname(fileURLToPath(import.meta.resolve('electron/package.json'))),
  mainModule: beside('../dist/electron/main.js'),
  hostScript: beside('../host/khizana.ts'),
});
