import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Stands in for fpm where electron-builder calls it (`CUSTOM_FPM_PATH`) for a deb: the same arguments, the
 * package made by `dpkg-deb`. Of two values for one option the later counts, as with fpm.
 *
 * Source: https://fpm.readthedocs.io/en/latest/cli-reference.html
 */
const flags = new Set(['--force']);
const options = new Map<string, string[]>();
const files: [from: string, to: string][] = [];

const words = process.argv.slice(2);
for (let at = 0; at < words.length; at++) {
  const word = words[at] as string;
  if (flags.has(word)) continue;
  if (word.startsWith('-')) {
    options.set(word, [...(options.get(word) ?? []), words[++at] as string]);
  } else {
    const [from, to] = word.split('=');
    if (from === undefined || to === undefined) throw new Error(`fpm stand-in: no "${word}"`);
    files.push([from, to]);
  }
}
const all = (name: string): readonly string[] => options.get(name) ?? [];
const last = (name: string): string => {
  const value = all(name).at(-1);
  if (value === undefined) throw new Error(`fpm stand-in: ${name} is missing`);
  return value;
};
if (last('-s') !== 'dir' || last('-t') !== 'deb') {
  throw new Error(`fpm stand-in: makes a deb of folders, no ${last('-t')} of ${last('-s')}`);
}

const root = mkdtempSync(join(tmpdir(), 'khizana-fpm-'));
try {
  chmodSync(root, 0o755);
  for (const [from, to] of files) put(from, join(root, to));
  mkdirSync(join(root, 'DEBIAN'));
  writeFileSync(join(root, 'DEBIAN', 'control'), control());
  script('postinst', last('--after-install'));
  script('postrm', last('--after-remove'));
  const build = ['--root-owner-group', '-Zgzip', '-z1', '--build', root, last('--package')];
  execFileSync('dpkg-deb', build, { stdio: ['ignore', 'ignore', 'inherit'] });
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** A folder whose path ends in a slash gives what it holds; a file keeps the name that it is given. */
function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (statSync(from).isDirectory()) {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  } else {
    copyFileSync(from, to);
    chmodSync(to, 0o644);
  }
}

function script(name: string, from: string): void {
  copyFileSync(from, join(root, 'DEBIAN', name));
  chmodSync(join(root, 'DEBIAN', name), 0o755);
}

function control(): string {
  const [synopsis = '', ...rest] = last('--description').split('\n');
  return [
    `Package: ${last('--name')}`,
    `Version: ${last('--version')}`,
    `License: ${last('--license')}`,
    `Vendor: ${last('--vendor')}`,
    `Architecture: ${last('--architecture')}`,
    `Maintainer: ${last('--maintainer')}`,
    `Depends: ${all('-d').join(', ')}`,
    ...(all('--deb-recommends').length === 0
      ? []
      : [`Recommends: ${all('--deb-recommends').join(', ')}`]),
    `Section: ${last('--category')}`,
    `Priority: ${last('--deb-priority')}`,
    `Homepage: ${last('--url')}`,
    `Description: ${synopsis}`,
    ...rest.map((line) => ` ${line.trim() === '' ? '.' : line.trim()}`),
    '',
  ].join('\n');
}
