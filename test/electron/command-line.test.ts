import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readCommandLine } from '../../electron/command-line.ts';

const given = (library: string | null, paths: string[] = [], links: string[] = []) => ({
  ok: true,
  value: { library, paths, links },
});
const here = (path: string): string => resolve('/home/reader', path);
const problem = { ok: false, failure: '--library needs a folder' };
const link = 'khizana://article/7';

test.each([
  [[], given(null)],
  [['--no-sandbox', '--lang=ar', '-psn_0_7'], given(null)],
  [['--library', 'press'], given(here('press'))],
  [['--library=press'], given(here('press'))],
  [['--library=a=b'], given(here('a=b'))],
  [['--library=أرشيف الصحف'], given(here('أرشيف الصحف'))],
  [['--library', '/press', '--no-sandbox'], given(resolve('/press'))],
  [['--library-of-someone-else=/x'], given(null)],
  [
    ['a.wacz', '--library', 'press', '/b.txt'],
    given(here('press'), [here('a.wacz'), resolve('/b.txt')]),
  ],
  [['--', '-a.txt', '--library'], given(null, [here('-a.txt'), here('--library')])],
  // A link is followed, and whatever came with it passed over: a web page may have written it.
  [['--', link], given(null, [], [link])],
  [
    ['KHIZANA://article/7', '--library', '/press', 'a.txt'],
    given(null, [], ['KHIZANA://article/7']),
  ],
  [['--library'], problem],
  [['--library='], problem],
  [['--library', '--no-sandbox'], problem],
])('%j', (argv, expected) => {
  expect(readCommandLine(argv, '/home/reader')).toEqual(expected);
});
