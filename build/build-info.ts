import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fingerprintOf } from './fingerprint.ts';

/** What a build says of itself; stands as `dist/build-info.json` and in the packed app. */
export interface BuildInfo {
  /** The version in `package.json`. */
  readonly version: string;
  /** The commit it was made from, 40 hexadecimal digits; `null` where it was made from changed files. */
  readonly commit: string | null;
  /** When that commit was made, as ISO 8601 in UTC: never the time of the build. */
  readonly date: string | null;
  /** SHA-256 of what was bundled, 64 hexadecimal digits: {@link fingerprintOf}. */
  readonly fingerprint: string;
}

type Commit = Pick<BuildInfo, 'commit' | 'date'>;

/**
 * Tells of the bundles in a folder. The commit is git's; where there is no git, that of the variables
 * `KHIZANA_COMMIT` and `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/).
 *
 * @param dist the folder that holds the bundles
 * @param root the checkout
 * @param sources the files and folders of the checkout that decide what is bundled
 */
export function buildInfo(
  dist: string,
  root: string,
  sources: readonly string[],
  environment: NodeJS.ProcessEnv,
): BuildInfo {
  const manifest = readFileSync(`${root}/package.json`, 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const commit = commitByGit(root, sources) ?? commitByName(environment);
  return { version, ...commit, fingerprint: fingerprintOf(dist, ['electron', 'renderer']) };
}

/** `null` where the checkout is not git's, or git is not there. */
function commitByGit(root: string, sources: readonly string[]): Commit | null {
  const git = (...words: string[]): string =>
    execFileSync('git', ['--no-optional-locks', ...words], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    // Sources unpacked somewhere inside another project's checkout are not of its commit.
    if (git('rev-parse', '--show-prefix') !== '') return null;
    if (git('status', '--porcelain', '--', ...sources) !== '') return { commit: null, date: null };
    const [commit = '', seconds = ''] = git('log', '-1', '--format=%H %ct').split(' ');
    return { commit, date: day(Number(seconds)) };
  } catch {
    return null;
  }
}

function commitByName({ KHIZANA_COMMIT, SOURCE_DATE_EPOCH }: NodeJS.ProcessEnv): Commit {
  return {
    commit: /^[0-9a-f]{40}$/u.test(KHIZANA_COMMIT ?? '') ? (KHIZANA_COMMIT ?? null) : null,
    date: /^\d+$/u.test(SOURCE_DATE_EPOCH ?? '') ? day(Number(SOURCE_DATE_EPOCH)) : null,
  };
}

const day = (seconds: number): string => new Date(seconds * 1000).toISOString();
