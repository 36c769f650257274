import { releasesIn } from './releases-in.ts';

/** What a release is made of, as text. */
export interface ReleaseFiles {
  /** The tag, as `v1.2.0`. */
  readonly tag: string;
  readonly manifest: { readonly version: string; readonly homepage: string };
  readonly changelog: string;
  readonly metainfo: string;
}

/** What stands against a release, each with the way out; none when it may be made. */
export function releaseFaults(files: ReleaseFiles): readonly string[] {
  const { tag, manifest, changelog, metainfo } = files;
  const { version, homepage } = manifest;
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
  // Names below .example belong to nobody: https://www.rfc-editor.org/rfc/rfc2606
  if (/\.example\/?$/u.test(homepage)) {
    faults.push(
      `The homepage ${homepage} is a placeholder: set it, and the author's address, in package.json and the metainfo.`,
    );
  }
  return faults;
}
