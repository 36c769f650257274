/** Why a package is not handed to the system as an update; nothing of it was run. */
export type PackageRefusal =
  /** This build has no public key: nothing can be checked against it. */
  | { readonly kind: 'no-key' }
  | { readonly kind: 'key-unreadable'; readonly path: string }
  | { readonly kind: 'package-unreadable'; readonly path: string; readonly cause: string }
  /** Its ending is none that a release has. */
  | { readonly kind: 'no-package'; readonly name: string }
  /** `expected` is the name of the file that was looked for. */
  | { readonly kind: 'signature-missing'; readonly expected: string }
  | { readonly kind: 'signature-unreadable'; readonly path: string }
  /** Over the bytes themselves and not over their digest, as minisign did before version 0.8. */
  | { readonly kind: 'signature-outdated'; readonly path: string }
  /** Numbers of the keys, as minisign prints them. */
  | { readonly kind: 'other-key'; readonly found: string; readonly expected: string }
  /** The signature, or the comment that it vouches for, was changed. */
  | { readonly kind: 'signature-wrong'; readonly path: string }
  /** The comment was signed, but does not say of which release the package is. */
  | { readonly kind: 'release-unnamed'; readonly field: string }
  | { readonly kind: 'other-name'; readonly name: string; readonly signed: string }
  /** The signature is sound; the package is not the one that was signed: cut short, damaged, exchanged. */
  | { readonly kind: 'contents-differ'; readonly name: string }
  | { readonly kind: 'other-platform'; readonly signed: string; readonly here: string };
