import { parsePackageArguments, type Platform } from './package-arguments.ts';

/** What is to be packaged, every word said. */
export interface PackagePlan {
  readonly platforms: ReadonlyMap<Platform, readonly string[]>;
  readonly architectures: readonly string[];
  readonly others: readonly string[];
}

/** The machine that packages, and what is configured. */
export interface Workshop {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: NodeJS.ProcessEnv;
  /** The targets that are configured for each system. */
  readonly targets: Readonly<Record<Platform, readonly string[]>>;
}

/**
 * Completes what is asked: without a system this one, without an architecture this one, without targets
 * all that are configured. electron-builder alone would build every architecture that is configured,
 * whichever is asked for. With an Electron of one's own, which is of use where nothing can be fetched,
 * the target is one that needs no tools to be fetched either.
 */
export function planPackage(argv: readonly string[], workshop: Workshop): PackagePlan {
  const asked = parsePackageArguments(argv);
  const here = platformHere(workshop.platform);
  const platforms = asked.platforms.size === 0 ? new Map([[here, []]]) : asked.platforms;
  const targetsOf = (platform: Platform): readonly string[] => {
    if (!workshop.environment['ELECTRON_OVERRIDE_DIST_PATH']) return workshop.targets[platform];
    return platform === 'linux' ? ['tar.gz'] : ['dir'];
  };
  return {
    platforms: new Map(
      [...platforms].map(([platform, targets]) => [
        platform,
        targets.length > 0 ? targets : targetsOf(platform),
      ]),
    ),
    architectures: asked.architectures.length > 0 ? asked.architectures : [workshop.architecture],
    others: asked.others,
  };
}

/** Whether the package is for the machine that makes it, so that its own Electron is the one to pack. */
export function isForHere(plan: PackagePlan, { platform, architecture }: Workshop): boolean {
  return (
    [...plan.platforms.keys()].every((each) => each === platformHere(platform)) &&
    plan.architectures.every((each) => each === architecture)
  );
}

/** How the plan is said to electron-builder. */
export function wordsForBuilder(plan: PackagePlan, environment: NodeJS.ProcessEnv): string[] {
  return [
    ...[...plan.platforms].flatMap(([platform, targets]) => [`--${platform}`, ...targets]),
    ...plan.architectures.map((architecture) => `--${architecture}`),
    ...(plan.platforms.has('mac') ? unsignedForMac(environment) : []),
    ...plan.others,
  ];
}

/**
 * Apple's processors run nothing unsigned, and flipped fuses have broken Electron's own signature. With
 * no certificate the app is signed for nobody (`-`), and then not hardened: a hardened app loads only
 * libraries of its own team, and here there is none.
 */
function unsignedForMac({ CSC_LINK, CSC_NAME }: NodeJS.ProcessEnv): string[] {
  if (CSC_LINK || CSC_NAME) return [];
  return ['-c.mac.identity=-', '-c.mac.hardenedRuntime=false'];
}

/** Whether nothing is asked for that is compressed by more than gzip. */
export function needsGzipAlone(plan: PackagePlan): boolean {
  return [...plan.platforms.values()]
    .flat()
    .every((target) => target === 'dir' || target === 'tar.gz');
}

function platformHere(platform: NodeJS.Platform): Platform {
  if (platform === 'win32') return 'win';
  return platform === 'darwin' ? 'mac' : 'linux';
}
