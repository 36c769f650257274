import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readLibraryArgument } from '../../electron/command-line.ts';

const folder = (value: string | null) => ({ ok: true, value });
const problem = { ok: false, failure: '--library needs a folder' };

test.each([
  [['khizana'], folder(null)],
  [['electron', '--no-sandbox', 'dist/electron/main.js', '--lang=ar'], folder(null)],
  [['khizana', '--library', 'press'], folder(resolve('/home/reader', 'press'))],
  [['khizana', '--library=press'], folder(resolve('/home/reader', 'press'))],
  [['khizana', '--library=a=b'], folder(resolve('/home/reader', 'a=b'))],
  [['khizana', '--library=أرشيف الصحف'], folder(resolve('/home/reader', 'أرشيف الصحف'))],
  [['khizana', '--library', '/press', '--no-sandbox'], folder(resolve('/press'))],
  [['khizana', '--library-of-someone-else=/x'], folder(null)],
  [['khizana', '--library'], problem],
  [['khizana', '--library='], problem],
  [['khizana', '--library', '--no-sandbox'], problem],
])('%j', (argv, expected) => {
  expect(readLibraryArgument(argv, '/home/reader')).toEqual(expected);
});
