import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const renderer = fileURLToPath(new URL('../../renderer', import.meta.url));

test('every custom property that a style uses is set somewhere', () => {
  // A browser says nothing of one that is not: the declaration just falls away.
  const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|css)$/u.test(path))
    .map((path) => readFileSync(join(renderer, path), 'utf8'));
  const found = (pattern: RegExp): string[] =>
    sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name = '']) => name));
  const used = new Set(found(/var\((--[a-z\d-]+)\)/gu));
  const set = new Set(found(/(--[a-z\d-]+)(?=:|')/gu));
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((name) => !set.has(name))).toEqual([]);
});
