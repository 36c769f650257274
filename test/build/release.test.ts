import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { releaseFaults, type ReleaseFiles } from '../../build/release/release-faults.ts';
import { notesOf, releasesIn } from '../../build/release/releases-in.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: {
    readonly matrix: { readonly include: readonly Readonly<Record<string, string>>[] };
  };
  readonly steps: readonly Step[];
}
const source = read('.github/workflows/release.yml');
const workflow = parse(source) as {
  readonly on: { readonly push: { readonly tags: readonly string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<'check' | 'build' | 'publish', Job>>;
};
const { check, build, publish } = workflow.jobs;
const rows = build.strategy?.matrix.include ?? [];
const placeOf = (job: Job, line: string): number =>
  job.steps.findIndex(({ run }) => run?.includes(line) === true);

describe('the workflow of a release', () => {
  test('makes every package that the configuration names, and keeps them all', () => {
    const configuration = JSON.parse(read('build/electron-builder.json')) as Record<
      string,
      { target?: (string | { target: string })[] } | undefined
    >;
    const endOf = (target: string): string =>
      ['nsis', 'portable'].includes(target) ? 'exe' : target;
    const named = ['linux', 'win', 'mac'].flatMap((system) =>
      (configuration[system]?.target ?? []).map((target) => [
        system,
        endOf(typeof target === 'string' ? target : target.target),
      ]),
    );
    expect(named).not.toEqual([]);
    const made = rows.flatMap(({ system, ends }) => ends?.split(' ').map((end) => [system, end]));
    expect(made).toEqual(expect.arrayContaining(named));
    expect(rows.map(({ system }) => system)).toEqual(['linux', 'win', 'mac']);
    const kept = build.steps.find(({ uses }) => uses?.includes('upload-artifact') === true)?.with;
    for (const [, end] of made as [string, string][]) {
      expect(kept?.['path']).toContain(`dist/package/*.${end}\n`);
    }
    expect(kept?.['path']).toContain('dist/package/*.cdx.json');
  });

  test('runs for a tag, checks it first, and packages nothing that the tests have not passed', () => {
    expect(workflow.on.push.tags).toEqual(['v*']);
    expect(placeOf(check, 'check-release.ts "$GITHUB_REF_NAME"')).toBeGreaterThan(-1);
    expect([build.needs, publish.needs]).toEqual(['check', 'build']);
    const places = ['npm ci', 'npm test', 'npm run package'].map((line) => placeOf(build, line));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('sums, attests and signs before it drafts', () => {
    const places = [
      placeOf(publish, 'sha256sum'),
      publish.steps.findIndex(({ uses }) => uses?.includes('attest-build-provenance') === true),
      placeOf(publish, 'sign-release.ts'),
      placeOf(publish, '--draft'),
    ];
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('may write in its last job alone, and gives secrets to the steps that need them', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect([check.permissions, build.permissions]).toEqual([undefined, undefined]);
    const given = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.filter((step) => JSON.stringify(step).includes('secrets.')).map(({ name }) => name),
    );
    expect(given).toEqual(['Package', 'Sign']);
  });

  test('takes every action by its commit, with the version it stands for', () => {
    const uses = [...source.matchAll(/uses: (.*)$/gmu)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(5);
    expect(
      uses.filter(
        (action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(action ?? ''),
      ),
    ).toEqual([]);
  });

  test('calls scripts that are there', () => {
    const scripts = [...source.matchAll(/node (build\/\S+\.ts)/gu)].map(([, path]) => path ?? '');
    const there = readdirSync(join(root, 'build'), { recursive: true }).map((path) =>
      `build/${String(path)}`.replaceAll('\\', '/'),
    );
    expect(scripts.filter((path) => !there.includes(path))).toEqual([]);
  });
});

describe('a release', () => {
  const manifest = {
    ...{ version: '1.2.0', homepage: 'https://khizana.test/' },
    author: { email: 'us@khizana.test' },
  };
  const homepage = '<url type="homepage">https://khizana.test/</url>';
  const good: ReleaseFiles = {
    tag: 'v1.2.0',
    manifest,
    changelog:
      '# Changelog\n\n## Unreleased\n\n## 1.2.0 (2027-01-31)\n\n- New.\n\n## 1.1.0 (2026-12-24)\n\n- Old.\n',
    metainfo: `${homepage}<releases><release version="1.2.0" date="2027-01-31"/></releases>`,
    updateKey: 'untrusted comment: a key',
  };

  test('is made when tag, version, changelog and metainfo agree', () => {
    expect(releaseFaults(good)).toEqual([]);
    expect(releasesIn(good.changelog)).toEqual([
      { version: '1.2.0', date: '2027-01-31' },
      { version: '1.1.0', date: '2026-12-24' },
    ]);
    expect(notesOf(good.changelog, '1.2.0')).toBe('- New.');
    expect(notesOf(good.changelog, '9.9.9')).toBe('');
  });

  test.each<[string, Partial<ReleaseFiles>, RegExp]>([
    ['tag', { tag: 'v1.3.0' }, /tag v1\.2\.0/u],
    ['changelog', { changelog: '## Unreleased\n' }, /## 1\.2\.0 \(YYYY-MM-DD\)/u],
    [
      'metainfo',
      { metainfo: `${homepage}<releases/>` },
      /<release version="1\.2\.0" date="2027-01-31"\/>/u,
    ],
    [
      'homepage',
      { manifest: { ...manifest, homepage: 'https://khizana.example/' } },
      /placeholder: set homepage in package\.json/u,
    ],
    [
      'author',
      { manifest: { ...manifest, author: { email: 'us@khizana.example' } } },
      /us@khizana\.example is a placeholder: set author\.email in package\.json/u,
    ],
    [
      'homepage in the metainfo',
      {
        metainfo:
          '<url type="homepage">https://khizana.example/a</url><release version="1.2.0" date="2027-01-31"/>',
      },
      /placeholder: set <url type="homepage"> in the metainfo/u,
    ],
    ['key', { updateKey: null }, /make-signing-key\.ts and commit it/u],
  ])('is refused for its %s, in words that tell the way out', (_what, change, words) => {
    const faults = releaseFaults({ ...good, ...change });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(words);
  });
});
