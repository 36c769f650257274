import { releasesIn } from './releases-in.ts';

/** What a release is made of, as text. */
export interface ReleaseFiles {
  /** The tag, as `v1.2.0`. */
  readonly tag: string;
  readonly manifest: {
    readonly version: string;
    readonly homepage: string;
    readonly author: { readonly email: string };
  };
  readonly changelog: string;
  readonly metainfo: string;
  /** The key that the app checks updates with; `null` where there is none. */
  readonly updateKey: string | null;
}

/** What stands against a release, each with the way out; none when it may be made. */
export function releaseFaults(files: ReleaseFiles): readonly string[] {
  return [...versionFaults(files), ...placeholderFaults(files)];
}

function versionFaults({ tag, manifest, changelog, metainfo }: ReleaseFiles): string[] {
  const { version } = manifest;
  const faults: string[] = [];
  if (tag !== `v${version}`) {
    faults.push(
      `The tag is ${tag} and package.json says ${version}: tag v${version}, or change the version.`,
    );
  }
  const release = releasesIn(changelog).find((candidate) => candidate.version === version);
  if (release === undefined) {
    faults.push(`CHANGELOG.md has no heading "## ${version} (YYYY-MM-DD)": write one.`);
  } else if (!metainfo.includes(`<release version="${version}" date="${release.date}"`)) {
    faults.push(
      `The metainfo does not list ${version}: add <release version="${version}" date="${release.date}"/>.`,
    );
  }
  return faults;
}

/** What a checkout has to be given once, before its first release. */
function placeholderFaults({ manifest, metainfo, updateKey }: ReleaseFiles): string[] {
  const [, told] = /<url type="homepage">([^<]*)<\/url>/u.exec(metainfo) ?? [];
  const addresses = [
    ['The homepage', manifest.homepage, 'homepage in package.json'],
    ["The author's address", manifest.author.email, 'author.email in package.json'],
    ['The homepage', told ?? 'of nobody.example', '<url type="homepage"> in the metainfo'],
  ] as const;
  return [
    ...addresses
      .filter(([, address]) => isPlaceholder(address))
      .map(([what, address, where]) => `${what} ${address} is a placeholder: set ${where}.`),
    ...(updateKey === null
      ? [
          'build/update-key.pub is missing, so no installed app could ever be updated: make it with build/make-signing-key.ts and commit it.',
        ]
      : []),
  ];
}

/** Names below .example belong to nobody: https://www.rfc-editor.org/rfc/rfc2606 */
function isPlaceholder(address: string): boolean {
  return /\.example(?:\/|$)/u.test(address);
}
