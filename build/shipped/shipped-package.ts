import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { licenceTaken } from './licence-taken.ts';
import { mitLicence } from './mit-licence.ts';

/** An npm package of which something is shipped. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** SPDX, as the package says it. */
  readonly declaredLicence: string;
  /** The same, but of alternatives the one we take. */
  readonly licence: string;
  /** What it says of its licence and who made it, word by word. */
  readonly licenceText: string;
  /** The packages it asks for, shipped or not, as `name@version`. */
  readonly dependencies: readonly string[];
  /** SHA-512 of the package as npm fetched it, in hexadecimal digits; `null` if the lock file has none. */
  readonly sha512: string | null;
}

/** What stands in a `package.json`, as far as it is of interest here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** As in `package-lock.json`: packages by their folder. */
export type Locked = Readonly<Record<string, { readonly integrity?: string }>>;

/** @throws if a package may not be shipped, or does not say under what licence it is */
export function shippedPackage(folder: string, locked: Locked): ShippedPackage {
  const manifest = readManifest(folder);
  const { name, version, description = '', license = 'no licence', dependencies = {} } = manifest;
  const licence = licenceTaken(license);
  if (licence === null) {
    throw new Error(
      `${name} ${version} cannot be shipped: it is under ${license}. Do without it, or see build/shipped/licence-taken.ts.`,
    );
  }
  return {
    name,
    version,
    description,
    declaredLicence: license,
    licence,
    licenceText: licenceText(folder, manifest),
    dependencies: installedFor(folder, Object.keys(dependencies)),
    sha512: sha512(locked[placeInLockFile(folder)]?.integrity),
  };
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Which versions of some packages a package in a folder gets, as `name@version`: the nearest ones. */
export function installedFor(folder: string, names: readonly string[]): string[] {
  const nearest = (name: string): string[] => {
    for (let from = folder; dirname(from) !== from; from = dirname(from)) {
      const candidate = join(from, 'node_modules', name);
      if (existsSync(candidate)) return [`${name}@${readManifest(candidate).version}`];
    }
    return [];
  };
  return names.flatMap(nearest).sort();
}

function placeInLockFile(folder: string): string {
  const path = folder.replaceAll('\\', '/');
  return path.slice(path.indexOf('/node_modules/') + 1);
}

function licenceText(folder: string, { name, license, author }: Manifest): string {
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r', ''));
  // Vite adds the licences of what it is itself made of, none of which gets into what it makes.
  if (texts.length > 0) return texts.join('\n\n').split('\n# Licenses of bundled')[0]?.trim() ?? '';
  const holder = typeof author === 'object' ? author.name : author?.replace(/\s*[<(].*$/u, '');
  if (license === 'MIT' && holder !== undefined) return mitLicence(holder);
  throw new Error(`${name} brings no text of its licence.`);
}

/** @param integrity as npm writes it: `sha512-` and base 64 */
function sha512(integrity: string | undefined): string | null {
  const encoded = /^sha512-(.*)$/u.exec(integrity ?? '')?.[1];
  return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('hex');
}
