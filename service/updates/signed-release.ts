import { fail, succeed, type Outcome } from '../../contract/outcome.ts';

/**
 * What the trusted comment of a package's signature says of it: fields divided by tabs, as minisign's own are,
 * in any order, others among them.
 *
 * ```
 *   timestamp:1796085618⇥file:khizana-0.2.0.AppImage⇥version:0.2.0⇥platform:linux-x64⇥sha256:…
 * ```
 */
export interface SignedRelease {
  /** Name of the package. */
  readonly file: string;
  readonly version: string;
  /** System and processor as Node calls them (`linux-x64`); `darwin-universal` for both of Apple's. */
  readonly platform: string;
  /** Of the package, in hexadecimal digits. */
  readonly sha256: string;
}

const shapes: Readonly<Record<keyof SignedRelease, RegExp>> = {
  file: /^[^/\\]+$/u,
  version: /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/u,
  platform: /^[a-z0-9]+-[a-z0-9]+$/u,
  sha256: /^[0-9a-f]{64}$/u,
};

/** Reads the comment; fails with the name of the first field that is missing, there twice, or no such thing. */
export function readSignedRelease(comment: string): Outcome<SignedRelease, keyof SignedRelease> {
  const fields = comment.split('\t');
  const read: Partial<Record<keyof SignedRelease, string>> = {};
  for (const [name, shape] of Object.entries(shapes) as [keyof SignedRelease, RegExp][]) {
    const [value, ...others] = fields
      .filter((field) => field.startsWith(`${name}:`))
      .map((field) => field.slice(name.length + 1));
    if (value === undefined || others.length > 0 || !shape.test(value)) return fail(name);
    read[name] = value;
  }
  return succeed(read as SignedRelease);
}
