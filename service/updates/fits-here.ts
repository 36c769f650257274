import { fail, succeed, type Outcome } from '../../contract/outcome.ts';
import type { PackageRefusal } from '../../contract/updates/package-refusal.ts';
import { compareVersions } from './compare-versions.ts';
import type { SignedRelease } from './signed-release.ts';

/** A running app. */
export interface RunningHere {
  readonly version: string;
  readonly platform: NodeJS.Platform;
  readonly processor: string;
}

/** How old a release is beside the running app. */
export type ReleaseAge = 'newer' | 'same' | 'older';

/** Whether a release runs where this app does, and how old it is beside it. */
export function fitsHere(
  { version, platform }: SignedRelease,
  here: RunningHere,
): Outcome<ReleaseAge, PackageRefusal> {
  const own = `${here.platform}-${here.processor}`;
  const isForBoth = platform === `${here.platform}-universal`;
  if (platform !== own && !isForBoth) {
    return fail({ kind: 'other-platform', signed: platform, here: own });
  }
  const order = compareVersions(version, here.version);
  return succeed(order > 0 ? 'newer' : order === 0 ? 'same' : 'older');
}
