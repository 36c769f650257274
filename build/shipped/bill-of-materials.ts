import { sha256 } from '../fingerprint.ts';
import type { ShippedPackage } from './shipped-package.ts';

/** The program that is shipped. */
export interface ShippedProgram {
  readonly version: string;
  /** The packages it asks for itself, as `name@version`. */
  readonly dependencies: readonly string[];
}

/**
 * What is shipped, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): our own program and the
 * packages in its bundles, with their licences and the hashes by which npm knows them. The same
 * materials give the same bill: its number is made of them, and no time stands in it.
 */
export function billOfMaterials(
  program: ShippedProgram,
  packages: readonly ShippedPackage[],
): object {
  const components = packages.map(componentOf);
  const own = { type: 'application', name: 'khizana', version: program.version };
  const refs = new Map(packages.map((each) => [`${each.name}@${each.version}`, purl(each)]));
  const among = (wanted: readonly string[]): string[] =>
    wanted.flatMap((one) => refs.get(one) ?? []);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(JSON.stringify([own, components])),
    version: 1,
    metadata: {
      component: { ...own, 'bom-ref': 'khizana', licenses: [{ license: { id: 'MIT' } }] },
    },
    components,
    dependencies: [
      { ref: 'khizana', dependsOn: among(program.dependencies) },
      ...packages.map((each) => ({ ref: purl(each), dependsOn: among(each.dependencies) })),
    ],
  };
}

function componentOf(shipped: ShippedPackage): object {
  const { name, version, description, licence, sha512 } = shipped;
  const [group, bare = name] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: name === 'electron' ? 'framework' : name.startsWith('@fontsource/') ? 'data' : 'library',
    'bom-ref': purl(shipped),
    ...(group === undefined ? {} : { group }),
    name: bare,
    version,
    description,
    licenses: licence.includes(' ') ? [{ expression: licence }] : [{ license: { id: licence } }],
    ...(sha512 === null ? {} : { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
    purl: purl(shipped),
  };
}

/** https://github.com/package-url/purl-spec: of a scope's name the @ is encoded, the stroke is not. */
function purl({ name, version }: ShippedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** An UUID of version 8, RFC 9562: of our own making, here out of a hash. */
function serialNumber(content: string): string {
  const digits = sha256(content);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
