import { resolve } from 'node:path';
import { linkScheme } from '../contract/link.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import type { HandedOver } from './handed-over.ts';

/**
 * Reads what a start is to open: `--library DIR` or `--library=DIR`, files, folders, `khizana:` links. Other
 * switches are passed over: they are Chromium's, or what a desktop adds of its own.
 *
 * Who follows a link in a web page starts us with it, and a page could have written anything into it. So
 * a start with a link is a start with a link only.
 *
 * @param argv what follows the program, and in a checkout its main module
 * @returns folders and files as absolute paths, or what is wrong, in words
 */
export function readCommandLine(
  argv: readonly string[],
  workingFolder: string,
): Outcome<HandedOver, string> {
  const links = argv.filter(isLink);
  if (links.length > 0) return succeed({ library: null, paths: [], links });
  let library: string | null = null;
  const paths: string[] = [];
  let isOver = false;
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? '';
    if (isOver || !argument.startsWith('-')) {
      if (argument !== '') paths.push(resolve(workingFolder, argument));
    } else if (argument === '--') {
      isOver = true;
    } else if (argument === '--library' || argument.startsWith('--library=')) {
      const folder = argument.includes('=')
        ? argument.slice(argument.indexOf('=') + 1)
        : (argv[(at += 1)] ?? '');
      if (folder === '' || folder.startsWith('-')) return fail('--library needs a folder');
      library ??= resolve(workingFolder, folder);
    }
  }
  return succeed({ library, paths, links });
}

function isLink(argument: string): boolean {
  return argument.toLowerCase().startsWith(`${linkScheme}:`);
}
