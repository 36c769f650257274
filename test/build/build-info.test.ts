import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildInfo } from '../../build/build-info.ts';
import { fingerprintOf } from '../../build/fingerprint.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const bundled = fileURLToPath(new URL('../../dist', import.meta.url));

/** A checkout with one source, one thing beside it, and bundles that git knows nothing of. */
function makeCheckout(): string {
  const root = temporaryFolder();
  for (const folder of ['src', 'dist/electron', 'dist/renderer/assets']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}');
  writeFileSync(join(root, 'src', 'main.ts'), 'open();');
  writeFileSync(join(root, 'dist', 'electron', 'main.js'), 'open()');
  writeFileSync(join(root, 'dist', 'renderer', 'assets', 'a b.js'), 'show()');
  return root;
}

const infoOf = (root: string, environment: NodeJS.ProcessEnv = {}): object =>
  buildInfo(join(root, 'dist'), root, ['src'], environment);

function commit(root: string): string {
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=k', '-c', 'user.email=k@localhost', ...words], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-01-02T03:04:05+03:00' },
    });
  git('init', '--quiet');
  git('add', 'src', 'package.json');
  git('commit', '--quiet', '--message', 'Begin');
  return git('rev-parse', 'HEAD').trim();
}

test('a build names its commit and the time of that, whatever lies beside the sources', () => {
  const root = makeCheckout();
  const made = commit(root);
  const expected = {
    version: '1.2.3',
    commit: made,
    date: '2026-01-02T00:04:05.000Z',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown,
  };
  expect(infoOf(root)).toEqual(expected);
  writeFileSync(join(root, 'notes.txt'), 'not bundled');
  expect(infoOf(root)).toEqual(expected);
});

test('a build of changed sources names no commit', () => {
  const root = makeCheckout();
  commit(root);
  writeFileSync(join(root, 'src', 'main.ts'), 'close();');
  expect(infoOf(root)).toMatchObject({ commit: null, date: null });
});

test('without git the environment tells of the commit, and nonsense in it is not believed', () => {
  const root = makeCheckout();
  const hash = 'a'.repeat(40);
  expect(infoOf(root, { KHIZANA_COMMIT: hash, SOURCE_DATE_EPOCH: '0' })).toMatchObject({
    commit: hash,
    date: '1970-01-01T00:00:00.000Z',
  });
  expect(infoOf(root, { KHIZANA_COMMIT: 'main', SOURCE_DATE_EPOCH: 'now' })).toMatchObject({
    commit: null,
    date: null,
  });
});

test("a checkout inside another project's is not of that project's commit", () => {
  const outer = temporaryFolder();
  execFileSync('git', ['init', '--quiet'], { cwd: outer });
  const root = join(outer, 'khizana');
  mkdirSync(join(root, 'dist', 'electron'), { recursive: true });
  mkdirSync(join(root, 'dist', 'renderer'));
  writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}');
  expect(infoOf(root)).toMatchObject({ commit: null });
});

test('the fingerprint is what a shell finds, and one byte changes it', () => {
  const root = makeCheckout();
  const byShell = execFileSync(
    'sh',
    [
      '-c',
      'find electron renderer -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum',
    ],
    { cwd: join(root, 'dist'), encoding: 'utf8' },
  );
  const fingerprint = fingerprintOf(join(root, 'dist'), ['electron', 'renderer']);
  expect(`${fingerprint}  -\n`).toBe(byShell);
  writeFileSync(join(root, 'dist', 'electron', 'main.js'), 'open(1)');
  expect(fingerprintOf(join(root, 'dist'), ['electron', 'renderer'])).not.toBe(fingerprint);
});

test('what stands in dist/ tells of what stands there', () => {
  const told = JSON.parse(readFileSync(join(bundled, 'build-info.json'), 'utf8')) as object;
  expect(told).toMatchObject({ fingerprint: fingerprintOf(bundled, ['electron', 'renderer']) });
});
