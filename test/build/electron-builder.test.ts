import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/packaged-khizana.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

interface Targets {
  readonly target: readonly { target: string; arch: string[] }[];
}
interface BuilderConfiguration {
  readonly electronVersion: string;
  readonly electronLanguages: string[];
  readonly publish: unknown;
  readonly linux: Targets;
  readonly win: Targets;
  readonly mac: Targets & { hardenedRuntime: boolean; notarize: boolean; entitlements: string };
}
const configuration = read('build/electron-builder.json') as BuilderConfiguration;

test('the packaging configuration is one that electron-builder accepts', async () => {
  const { validateConfiguration } = createRequire(import.meta.url)(
    'app-builder-lib/out/util/config/config',
  ) as { validateConfiguration: (c: object, log: { isEnabled: boolean }) => Promise<void> };
  await validateConfiguration(configuration, { isEnabled: false });
  await expect(
    validateConfiguration({ ...configuration, nonsense: true }, { isEnabled: false }),
  ).rejects.toThrow('nonsense');
});

test('it agrees with the project: the version of Electron, the main module, two languages', () => {
  const manifest = read('package.json') as {
    main: string;
    devDependencies: Record<string, string>;
  };
  expect(configuration.electronVersion).toBe(manifest.devDependencies['electron']);
  expect(existsSync(join(root, manifest.main))).toBe(true);
  expect(configuration.electronLanguages).toEqual(['ar', 'en-US']);
});

test('every system has its packages, for both architectures', () => {
  const targets = (of: Targets): string[] =>
    of.target.map(({ target, arch }) => `${target} ${arch.join(' ')}`);
  expect(targets(configuration.linux)).toEqual(
    ['AppImage', 'deb', 'rpm', 'tar.gz'].map((target) => `${target} x64 arm64`),
  );
  expect(targets(configuration.win)).toEqual(['nsis x64 arm64', 'portable x64 arm64']);
  expect(targets(configuration.mac)).toEqual(['dmg x64 arm64', 'zip x64 arm64']);
});

test('nothing is sent anywhere, and a signed app for macOS gives up no more than it has to', () => {
  expect(configuration.publish).toBeNull();
  expect(configuration.mac).toMatchObject({ hardenedRuntime: true, notarize: true });
  const entitlements = readFileSync(join(root, configuration.mac.entitlements), 'utf8');
  expect([...entitlements.matchAll(/<key>(.*)<\/key>/gu)].map(([, key]) => key)).toEqual([
    'com.apple.security.cs.allow-jit',
  ]);
});

test('nothing of ours needs Electron to run as Node, which the package does not', () => {
  const bundles = join(root, 'dist', 'electron');
  const found = readdirSync(bundles).filter((name) =>
    /\bchild_process\b|ELECTRON_RUN_AS_NODE/u.test(readFileSync(join(bundles, name), 'utf8')),
  );
  expect(found).toEqual([]);
});
