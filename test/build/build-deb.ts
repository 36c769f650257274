import { execFile } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeStandInElectron } from '../support/stand-in-electron.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Has electron-builder make a deb by the project's own configuration, of a stand-in for Electron and with one
 * for fpm: neither can be fetched where there is no network.
 *
 * @param folder where everything goes
 * @returns the path of the package
 */
export async function buildDeb(folder: string): Promise<string> {
  const electronDist = join(folder, 'electron');
  await makeStandInElectron(electronDist);
  const fpm = join(folder, 'fpm');
  const script = join(root, 'test/build/stand-in/fpm.ts');
  writeFileSync(fpm, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`, { mode: 0o755 });
  const own = JSON.parse(readFileSync(join(root, 'build/electron-builder.json'), 'utf8')) as {
    directories: object;
  };
  const output = join(folder, 'output');
  const configuration = join(folder, 'electron-builder.json');
  const directories = { ...own.directories, output };
  writeFileSync(configuration, JSON.stringify({ ...own, electronDist, directories }));
  const cli = join(root, 'node_modules/electron-builder/cli.js');
  const options = ['--linux', 'deb', '--x64', '--publish', 'never', '--config', configuration];
  await promisify(execFile)(process.execPath, [cli, ...options], {
    cwd: root,
    env: { ...process.env, CUSTOM_FPM_PATH: fpm },
    maxBuffer: 1 << 24,
  });
  const packages = readdirSync(output).filter((name) => name.endsWith('.deb'));
  if (packages.length !== 1) throw new Error(`expected one deb, got ${packages.join(', ')}`);
  return join(output, packages[0] as string);
}
