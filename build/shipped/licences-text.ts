import type { ShippedPackage } from './shipped-package.ts';

/** All that has to be said of other people's work, on one page; a text that several share stands once. */
export function licencesText(own: string, packages: readonly ShippedPackage[]): string {
  const sharers = Map.groupBy(packages, ({ licenceText }) => licenceText);
  const sections = [...sharers].map(
    ([text, sharing]) => `${sharing.map(heading).join('\n')}\n\n${text}`,
  );
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `${[`Khizana\n\n${own.trim()}`, introduction, ...sections].join(line)}\n`;
}

function heading({ name, version, licence, declaredLicence }: ShippedPackage): string {
  const choice = licence === declaredLicence.replace(/[()]/gu, '') ? '' : `, of ${declaredLicence}`;
  return `${name} ${version}: ${licence}${choice}`;
}

const introduction = `Khizana is made with the work of others, under the licences that follow. Those of
Chromium, Node.js and what they are made of stand in LICENSES.chromium.html.`;
