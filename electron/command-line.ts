import { resolve } from 'node:path';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';

/**
 * Reads `--library DIR` or `--library=DIR`. Everything else on the command line is passed over: it holds
 * Chromium's switches, the path of the main module in a checkout, and what a desktop adds of its own.
 *
 * @returns the folder as an absolute path, `null` when none was named, or what is wrong, in words
 */
export function readLibraryArgument(
  argv: readonly string[],
  workingFolder: string,
): Outcome<string | null, string> {
  const position = argv.findIndex(
    (argument) => argument === '--library' || argument.startsWith('--library='),
  );
  if (position === -1) return succeed(null);
  const argument = argv[position] ?? '';
  const folder = argument.includes('=')
    ? argument.slice(argument.indexOf('=') + 1)
    : (argv[position + 1] ?? '');
  if (folder === '' || folder.startsWith('-')) return fail('--library needs a folder');
  return succeed(resolve(workingFolder, folder));
}
