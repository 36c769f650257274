import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const fromVite = createRequire(createRequire(import.meta.url).resolve('vite/package.json'));

/**
 * Notes down the folder of every npm package that something in a bundle comes from: a module, a style,
 * a font, or what the bundler itself writes into a bundle.
 */
export function recordPackages(into: Set<string>): Plugin {
  let root = '';
  return {
    name: 'record-packages',
    configResolved: (config) => void (root = config.root),
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const origins = output.type === 'chunk' ? output.moduleIds : output.originalFileNames;
        for (const origin of origins) {
          const folder = packageFolder(origin, root);
          if (folder !== null) into.add(folder);
        }
      }
    },
  };
}

/** Not into a `node_modules` in a package's own `dist`: that is part of what the package is. */
const innermostPackage =
  /^.*?\/node_modules\/(?:(?:@[^/]+\/)?[^/]+\/node_modules\/)*(?:@[^/]+\/)?[^/]+/u;

/** `null` for what is our own. */
function packageFolder(origin: string, root: string): string | null {
  if (/^\0(?:rolldown\/|@oxc-project)/u.test(origin)) return folderOf('rolldown');
  if (/^(?:\0|__)vite/u.test(origin)) return folderOf('vite');
  if (origin.startsWith('\0')) throw new Error(`Of which package is ${JSON.stringify(origin)}?`);
  const path = resolve(root, origin).replaceAll('\\', '/');
  return innermostPackage.exec(path)?.[0] ?? null;
}

function folderOf(name: string): string {
  return dirname(fromVite.resolve(`${name}/package.json`));
}
