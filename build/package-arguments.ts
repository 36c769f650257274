/** What electron-builder calls the systems it packages for. */
export type Platform = 'linux' | 'win' | 'mac';

/** What is asked of `npm run package`. */
export interface PackageArguments {
  /** The systems that are named, and of each the targets that are; all that are configured if none is. */
  readonly platforms: ReadonlyMap<Platform, readonly string[]>;
  /** `x64`, `arm64`. */
  readonly architectures: readonly string[];
  /** What electron-builder may make of it. */
  readonly others: readonly string[];
}

const platformOf: Readonly<Record<string, Platform>> = {
  '--linux': 'linux',
  '-l': 'linux',
  '--win': 'win',
  '--windows': 'win',
  '-w': 'win',
  '--mac': 'mac',
  '--macos': 'mac',
  '-m': 'mac',
};
const architectures = ['--x64', '--arm64'];

/** Reads `[--linux|--win|--mac [TARGET…]]… [--x64] [--arm64] [anything for electron-builder]…`. */
export function parsePackageArguments(argv: readonly string[]): PackageArguments {
  const platforms = new Map<Platform, string[]>();
  const others: string[] = [];
  let targets: string[] | null = null;
  for (const word of argv) {
    const platform = platformOf[word];
    if (platform !== undefined) {
      targets = platforms.get(platform) ?? [];
      platforms.set(platform, targets);
    } else if (targets !== null && !word.startsWith('-')) {
      targets.push(word);
    } else if (!architectures.includes(word)) {
      targets = null;
      others.push(word);
    }
  }
  const asked = architectures.filter((word) => argv.includes(word)).map((word) => word.slice(2));
  return { platforms, architectures: asked, others };
}
