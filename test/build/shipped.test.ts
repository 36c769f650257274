import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceTaken } from '../../build/shipped/licence-taken.ts';
import { root } from '../support/packaged-khizana.ts';

// What the bundles that stand in dist/ say they are made of.

interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { license?: { id: string }; expression?: string }[];
  readonly hashes?: readonly { alg: string; content: string }[];
  readonly purl: string;
}
interface Bill {
  readonly metadata: { component: { 'bom-ref': string; version: string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
}

const dist = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
const bill = JSON.parse(dist('sbom.cdx.json')) as Bill;
const licences = dist('LICENSES.txt');
const fullName = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);

test('the bill names every package that this one asks for and that gets into a bundle', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const named = bill.components.map((each) => `${fullName(each)}@${each.version}`);
  const missing = Object.entries(manifest.dependencies)
    .map(([name, version]) => `${name}@${version}`)
    .filter((one) => !named.includes(one));
  // The browser edition alone lays out Arabic for a terminal.
  expect(missing.map((one) => one.replace(/@[^@]*$/u, ''))).toEqual(['bidi-js']);
  expect(named).toContain('electron@45.4.1');
  for (const tool of ['typescript', 'vitest', 'electron-builder', 'playwright-core']) {
    expect(named.filter((one) => one.startsWith(`${tool}@`))).toEqual([]);
  }
});

test('the bill has the structure of CycloneDX 1.6', () => {
  const refs = [bill.metadata.component['bom-ref'], ...bill.components.map((c) => c['bom-ref'])];
  expect(new Set(refs).size).toBe(refs.length);
  expect(bill).toMatchObject({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    serialNumber: expect.stringMatching(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u,
    ) as unknown,
  });
  expect(bill.dependencies.map(({ ref }) => ref)).toEqual(refs);
  const unknown = bill.dependencies.flatMap(({ dependsOn }) => dependsOn);
  expect(unknown.filter((ref) => !refs.includes(ref))).toEqual([]);
  for (const component of bill.components) {
    expect(component).toMatchObject({
      type: expect.stringMatching(/^(?:library|framework|data)$/u) as unknown,
      purl: `pkg:npm/${fullName(component).replace('@', '%40')}@${component.version}`,
      licenses: [expect.anything()],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/u) as unknown }],
    });
  }
});

test('every package that is shipped stands among the licences, with a text below its name', () => {
  const sections = licences.split(`\n${'-'.repeat(80)}\n`).map((section) => section.trim());
  const untold = bill.components.filter((component) => {
    const line = `${fullName(component)} ${component.version}: `;
    const section = sections.find((one) => one.split('\n').some((it) => it.startsWith(line)));
    const text = section?.slice(section.indexOf('\n\n')) ?? '';
    return !/copyright|licen[cs]e/iu.test(text) || text.length < 300;
  });
  expect(untold.map(({ name }) => name)).toEqual([]);
  expect(sections[0]).toContain(readFileSync(join(root, 'LICENSE'), 'utf8').trim());
});

test('nothing is shipped under a licence that we do not take, the GPL least of all', () => {
  const under = bill.components.flatMap(({ licenses }) =>
    licenses.map(({ license, expression }) => license?.id ?? expression ?? 'none'),
  );
  expect(under.filter((licence) => licenceTaken(licence) !== licence)).toEqual([]);
  expect(under.filter((licence) => licence.includes('GPL'))).toEqual([]);
});

test('of alternatives one that may be shipped is taken, of a sum all has to be', () => {
  expect(
    [
      'MIT',
      '(MIT OR GPL-3.0-or-later)',
      'GPL-2.0 OR Apache-2.0',
      '(MIT AND Zlib)',
      'MIT AND GPL-3.0-only',
      'AGPL-3.0-only',
      'no licence',
    ].map(licenceTaken),
  ).toEqual(['MIT', 'MIT', 'Apache-2.0', 'MIT AND Zlib', null, null, null]);
});

test('every font that the page has is under the licence of its makers', () => {
  const fonts = bill.components.filter(({ type }) => type === 'data');
  expect(fonts.map((font) => [fullName(font), font.licenses[0]?.license?.id])).toEqual([
    ['@fontsource/ibm-plex-sans-arabic', 'OFL-1.1'],
    ['@fontsource/noto-naskh-arabic', 'OFL-1.1'],
  ]);
  expect(existsSync(join(root, 'dist', 'renderer', 'assets'))).toBe(true);
});
