import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials } from './bill-of-materials.ts';
import { licencesText } from './licences-text.ts';
import { installedFor, readManifest, shippedPackage, type Locked } from './shipped-package.ts';

/**
 * Writes `LICENSES.txt` and `sbom.cdx.json`.
 *
 * @param folders those of the packages that are in the bundles; Electron, around them, is added
 */
export function tellOfShipped(dist: string, root: string, folders: ReadonlySet<string>): void {
  const lockFile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const { packages: locked } = JSON.parse(lockFile) as { packages: Locked };
  const shipped = [...folders, join(root, 'node_modules', 'electron')].map((folder) =>
    shippedPackage(folder, locked),
  );
  // A version may be installed in several folders.
  const byName = new Map(shipped.map((each) => [`${each.name}@${each.version}`, each]));
  const packages = [...byName.keys()].sort().flatMap((name) => byName.get(name) ?? []);
  const { version, dependencies = {} } = readManifest(root);
  const asksFor = installedFor(root, [...Object.keys(dependencies), 'electron']);
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  writeFileSync(join(dist, 'LICENSES.txt'), licencesText(own, packages));
  const bill = billOfMaterials({ version, dependencies: asksFor }, packages);
  writeFileSync(join(dist, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
}
