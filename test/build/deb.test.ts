import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasProgram, without } from '../support/has-program.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';
import { buildDeb } from './build-deb.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  version: string;
};
const canBuild = process.platform === 'linux' && hasProgram('dpkg-deb');

const name = 'the package for Debian and Ubuntu';
describe.skipIf(!canBuild)(canBuild ? name : without('dpkg-deb', name), () => {
  let folder: string;
  let deb: string;
  /** A root of its own that the package is unpacked into. */
  let installed: string;
  const at = (path: string): string => join(installed, path);
  const read = (path: string): string => readFileSync(at(path), 'utf8');

  beforeAll(async () => {
    folder = makeFolder();
    deb = await buildDeb(folder);
    installed = join(folder, 'root');
    const database = at('var/lib/dpkg');
    mkdirSync(join(database, 'updates'), { recursive: true });
    mkdirSync(join(database, 'info'));
    writeFileSync(join(database, 'status'), '');
    const force = ['--force-depends', '--force-not-root', '--force-bad-path'];
    const log = ['--log', join(folder, 'dpkg.log')];
    execFileSync('dpkg', [`--root=${installed}`, ...log, ...force, '--unpack', deb], {
      stdio: 'ignore',
    });
  }, 300_000);
  afterAll(() => {
    removeFolder(folder);
  });

  test('says what it is, of whom, and what it needs', () => {
    const field = (name: string): string =>
      execFileSync('dpkg-deb', ['--field', deb, name], { encoding: 'utf8' }).trim();
    const fields = ['Package', 'Version', 'Architecture', 'Section', 'Priority', 'License'];
    expect(fields.map(field)).toEqual([
      'khizana',
      manifest.version,
      'amd64',
      'education',
      'optional',
      'MIT',
    ]);
    expect(field('Maintainer')).toMatch(/^The Khizana contributors <\S+@\S+>$/u);
    expect(field('Homepage')).toMatch(/^https:\/\//u);
    expect(field('Description')).toMatch(/^[^\n]*Arabic[^\n]*أرشيف[^\n]*\n \S/u);
    const needed = field('Depends').split(', ');
    expect(needed).toEqual(
      expect.arrayContaining(['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2t64 | libasound2']),
    );
    expect(field('Recommends')).toBe('');
  });

  test('puts the program, its seeds and its licences where dpkg finds them', () => {
    const owned = execFileSync('dpkg', [`--root=${installed}`, '--listfiles', 'khizana'], {
      encoding: 'utf8',
    }).split('\n');
    expect(owned).toEqual(
      expect.arrayContaining([
        '/opt/Khizana/khizana',
        '/opt/Khizana/resources/app.asar',
        '/opt/Khizana/LICENSES.chromium.html',
        '/usr/share/doc/khizana/copyright',
        '/usr/share/metainfo/org.khizana.reader.metainfo.xml',
        '/usr/share/mime/packages/org.khizana.reader.xml',
      ]),
    );
    expect(statSync(at('opt/Khizana/khizana')).mode & 0o111).toBe(0o111);
    // Our own licence first, then those of what is built in.
    const copyright = read('usr/share/doc/khizana/copyright');
    expect(copyright).toContain(readFileSync(join(project, 'LICENSE'), 'utf8').trim());
    expect(copyright).toContain('SIL OPEN FONT LICENSE');
    expect(readdirSync(at('opt/Khizana/resources/seeds')).sort()).toEqual(
      readdirSync(join(project, 'seeds')).sort(),
    );
  });

  test('brings the icon in every size, and one for libraries', () => {
    const icons = readdirSync(at('usr/share/icons/hicolor'), { recursive: true })
      .map(String)
      .filter((path) => /\.(?:png|svg)$/u.test(path));
    const sides = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
    expect(icons.sort()).toEqual(
      [
        ...sides.map((side) => `${side}x${side}/apps/khizana.png`),
        'scalable/apps/khizana.svg',
        'scalable/mimetypes/application-x-khizana-library.svg',
      ].sort(),
    );
  });

  test('tells the desktop its name, its words and its files in Arabic and English', () => {
    const entry = readDesktopEntry(read('usr/share/applications/org.khizana.reader.desktop'));
    expect(entry).toMatchObject({
      Type: 'Application',
      Name: 'Khizana',
      'Name[ar]': 'خزانة',
      GenericName: 'News archive reader',
      'GenericName[ar]': 'قارئ أرشيف الأخبار',
      Exec: '/opt/Khizana/khizana %U',
      Icon: 'khizana',
      Terminal: 'false',
      StartupWMClass: 'org.khizana.reader',
      Categories: 'Education;Literature;',
    });
    expect(entry['Comment']).toMatch(/^Read and search/u);
    expect(entry['Comment[ar]']).toMatch(/^قراءة/u);
    expect(entry['Keywords[ar]']).toMatch(/^(?:\S+;)+$/u);
    const types = entry['MimeType']?.split(';').filter((type) => type !== '');
    const declared = read('usr/share/metainfo/org.khizana.reader.metainfo.xml');
    const mediaTypes = [...declared.matchAll(/<mediatype>(.*?)<\/mediatype>/gu)].map(
      ([, type]) => type,
    );
    expect(types).toEqual([...mediaTypes, 'x-scheme-handler/khizana']);
    // Electron names its windows after this, by which the desktop finds the entry.
    const asar = readFileSync(at('opt/Khizana/resources/app.asar'), 'latin1');
    expect(asar).toContain('"desktopName": "org.khizana.reader.desktop"');
  });

  // https://specifications.freedesktop.org/desktop-entry-spec/latest/ and menu-spec, where nothing else can check it.
  test('has a desktop entry of the keys, lists and codes that the specification knows', () => {
    const entry = readDesktopEntry(read('usr/share/applications/org.khizana.reader.desktop'));
    const localized = ['Name', 'GenericName', 'Comment', 'Keywords'];
    const lists = ['Categories', 'MimeType', 'Keywords'];
    const known = new Set([
      ...[...localized, ...lists, 'Type', 'Version', 'Icon', 'Exec', 'Terminal', 'NoDisplay'],
      ...['StartupNotify', 'StartupWMClass', 'DBusActivatable', 'Actions', 'TryExec', 'Hidden'],
    ]);
    const odd = Object.entries(entry).filter(([key, value]) => {
      const [, name = '', locale] = /^([A-Za-z-]+)(\[[a-z]{2}\])?$/u.exec(key) ?? [];
      const isKnown = known.has(name) || name.startsWith('X-');
      const isSpoken = locale === undefined || localized.includes(name);
      const isWhole = lists.includes(name) ? /^(?:[^;]+;)+$/u.test(value) : value !== '';
      return !isKnown || !isSpoken || !isWhole;
    });
    expect(odd).toEqual([]);
    expect(entry['Exec']?.match(/%./gu)).toEqual(['%U']);
    for (const key of ['Terminal', 'StartupNotify'])
      expect(entry[key]).toMatch(/^(?:true|false)$/u);
    const main = ['AudioVideo', 'Development', 'Education', 'Game', 'Graphics', 'Network'];
    const own = entry['Categories']?.split(';') ?? [];
    // One of the main ones, or the menu has no place for it; «Literature» stands beside this one.
    expect(own.filter((category) => main.includes(category))).toEqual(['Education']);
  });

  const canValidate = hasProgram('desktop-file-validate', ['--help']);
  test.skipIf(!canValidate)(
    canValidate
      ? 'has a desktop entry without fault'
      : without('desktop-file-validate', 'has a desktop entry without fault'),
    () => {
      const path = at('usr/share/applications/org.khizana.reader.desktop');
      expect(execFileSync('desktop-file-validate', [path], { encoding: 'utf8' })).toBe('');
    },
  );

  const knowsAppStream = hasProgram('appstreamcli');
  test.skipIf(!knowsAppStream)(
    knowsAppStream
      ? 'is one that software centres accept, launchable and icon included'
      : without('appstreamcli', 'is one that software centres accept'),
    () => {
      // Exit code 0: no error and no warning.
      execFileSync('appstreamcli', ['validate-tree', '--no-net', installed], { stdio: 'ignore' });
    },
  );

  describe('after installing and removing', () => {
    test.each([
      ['has the sandbox by user namespaces, where the system has them', 0, 0o755],
      ['has the sandbox as root, where it has none', 1, 0o4755],
    ])('%s', (_case, unshare, mode) => {
      const scene = sceneOf(unshare);
      scene.run('postinst');
      expect(statSync(join(scene.root, 'opt/Khizana/chrome-sandbox')).mode & 0o7777).toBe(mode);
    });

    test('Ubuntu’s AppArmor lets the sandbox work while the app is there, and no longer', () => {
      const scene = sceneOf(0);
      scene.run('postinst');
      const profile = join(scene.root, 'etc/apparmor.d/khizana');
      expect(readFileSync(profile, 'utf8')).toMatch(
        /profile "khizana" "\/opt\/Khizana\/khizana" flags=\(unconfined\) \{\s+userns,/u,
      );
      const called = scene.calls();
      expect(called).toContain(
        `update-alternatives --install /usr/bin/khizana khizana /opt/Khizana/khizana 100`,
      );
      expect(called).toContain('update-mime-database /usr/share/mime');
      expect(called).toContain('update-desktop-database /usr/share/applications');
      scene.run('postrm');
      expect(existsSync(profile)).toBe(false);
      expect(scene.calls()).toContain('update-alternatives --remove khizana /opt/Khizana/khizana');
    });

    /** The scripts of the package, their paths led into a copy, and the system's programs played. */
    function sceneOf(unshare: number): {
      readonly root: string;
      readonly run: (script: string) => void;
      readonly calls: () => readonly string[];
    } {
      const root = join(folder, `scene-${readdirSync(folder).length}`);
      cpSync(at('opt'), join(root, 'opt'), { recursive: true });
      mkdirSync(join(root, 'etc/apparmor.d'), { recursive: true });
      mkdirSync(join(root, 'usr/bin'), { recursive: true });
      mkdirSync(join(root, 'programs'));
      const log = join(root, 'calls');
      const play = (program: string, exit: number): void => {
        const path = join(root, 'programs', program);
        writeFileSync(path, `#!/bin/sh\necho "${program} $*" >> "${log}"\nexit ${exit}\n`);
        chmodSync(path, 0o755);
      };
      const programs = ['update-alternatives', 'update-mime-database', 'update-desktop-database'];
      for (const program of programs) play(program, 0);
      for (const program of ['apparmor_status', 'apparmor_parser']) play(program, 0);
      play('unshare', unshare);
      const scripts = join(root, 'DEBIAN');
      execFileSync('dpkg-deb', ['--control', deb, scripts]);
      return {
        root,
        run(script) {
          const path = join(scripts, script);
          const led = readFileSync(path, 'utf8').replaceAll(
            /'(?=\/(?:opt|etc|usr\/bin\/khizana))/gu,
            `'${root}`,
          );
          writeFileSync(path, led);
          const PATH = `${join(root, 'programs')}:/usr/bin:/bin`;
          execFileSync('bash', [path], { env: { PATH }, stdio: 'ignore' });
        },
        calls: () => readFileSync(log, 'utf8').replaceAll(root, '').split('\n'),
      };
    }
  });
});

/** The keys of the group `[Desktop Entry]`. */
function readDesktopEntry(text: string): Readonly<Record<string, string>> {
  const [group = ''] = text.split(/\n(?=\[)/u);
  expect(group).toMatch(/^\[Desktop Entry\]\n/u);
  const lines = group.split('\n').filter((line) => /^[A-Za-z]/u.test(line));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
