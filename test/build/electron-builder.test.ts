import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

interface BuilderConfiguration {
  electronVersion: string;
  files: string[];
  extraResources: { from: string; to: string }[];
}

test('the packaging configuration is one that electron-builder accepts, and agrees with the project', async () => {
  const configuration = read('build/electron-builder.json') as BuilderConfiguration;
  const { validateConfiguration } = createRequire(import.meta.url)(
    'app-builder-lib/out/util/config/config',
  ) as { validateConfiguration: (c: object, log: { isEnabled: boolean }) => Promise<void> };
  await validateConfiguration(configuration, { isEnabled: false });
  await expect(
    validateConfiguration({ ...configuration, nonsense: true }, { isEnabled: false }),
  ).rejects.toThrow('nonsense');
  const manifest = read('package.json') as {
    main: string;
    devDependencies: Record<string, string>;
  };
  expect(configuration.electronVersion).toBe(manifest.devDependencies['electron']);
  expect(configuration.files).toContain('dist/electron/**');
  expect(existsSync(join(root, manifest.main))).toBe(true);
  expect(configuration.extraResources).toEqual([{ from: 'seeds', to: 'seeds' }]);
});
