import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runKhizana } from '../../support/run-khizana.ts';
import { seedKhizana } from '../../support/seeded-khizana.ts';

const { library } = seedKhizana();

test('--help and --version', async () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const [help, arabic, shown] = [
    await runKhizana(['--help']),
    await runKhizana(['--help', '--lang', 'ar']),
    await runKhizana(['--version']),
  ];
  expect(help.stdout).toMatch(/^usage: khizana COMMAND/u);
  expect(arabic.stdout).toMatch(/^الاستعمال: khizana/u);
  expect(shown.stdout).toBe(`${version}\n`);
});

test('what the sources compile to is kept, for the threads too', async () => {
  const taken = new Set<string | undefined>();
  const run = async (): Promise<readonly (string | undefined)[]> => {
    const told = await runKhizana(['stats', '--library', library()], {
      NODE_COMPILE_CACHE: undefined,
      NODE_DEBUG_NATIVE: 'COMPILE_CACHE',
    });
    const lines = told.stderr.matchAll(/ESM file:\S+\/(\S+) was accepted/gu);
    for (const [, file] of lines) taken.add(file);
    return [...taken];
  };
  // The threads all write to one stream at once: a line of one may be torn by another's, or come too late.
  await expect
    .poll(run, { timeout: 50_000 })
    .toEqual(
      expect.arrayContaining([
        'command-line.ts',
        'importing-worker.ts',
        'indexing-worker.ts',
        'reading-worker.ts',
      ]),
    );
});
