import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { standInElf } from './stand-in-elf.ts';

/** Some of the languages Chromium speaks; a package of ours keeps the two that we do. */
const locales = ['af', 'ar', 'de', 'en-GB', 'en-US', 'fa', 'he', 'zh-CN'];

/** What lies about in Electron's distribution for Linux, beside its executables and locales. */
const data = [
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'icudtl.dat',
  'libEGL.so',
  'libGLESv2.so',
  'libffmpeg.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
];
const executables = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'];

/**
 * Lays out what electron-builder looks for in an unpacked Electron for Linux on x64, a few kilobytes
 * in all. Its `electron` is a program that does nothing, with the fuses of the real one in it.
 *
 * ```
 * node test/support/stand-in-electron.ts FOLDER
 * ELECTRON_OVERRIDE_DIST_PATH=FOLDER npm run package
 * ```
 */
export async function makeStandInElectron(folder: string): Promise<void> {
  const put = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  for (const name of data) await put(name, `stand-in for ${name}\n`);
  for (const locale of locales) await put(`locales/${locale}.pak`, `stand-in for ${locale}\n`);
  for (const name of executables) {
    await put(name, standInElf());
    await chmod(join(folder, name), 0o755);
  }
  await put('resources/default_app.asar', emptyAsar());
  await put('version', await electronVersion());
  await put('LICENSE', "Electron's licence stands here.\n");
  await put('LICENSES.chromium.html', "<p>Chromium's licences stand here.</p>\n");
}

/** An archive with no file: its header between lengths, https://github.com/electron/asar#format */
function emptyAsar(): Uint8Array {
  const header = '{"files":{}}';
  const lengths = [4, header.length + 8, header.length + 4, header.length];
  return Buffer.concat([new Uint8Array(Uint32Array.from(lengths).buffer), Buffer.from(header)]);
}

async function electronVersion(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { devDependencies: { electron: string } }).devDependencies
    .electron;
}

const [, script, folder] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  if (folder === undefined) throw new Error('stand-in-electron: name the folder to make it in');
  await makeStandInElectron(folder);
}
