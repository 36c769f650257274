import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hasProgram, without } from '../support/has-program.ts';
import { readXml } from '../support/read-xml.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Association {
  readonly ext: string | readonly string[];
  readonly icon?: string;
  readonly rank?: string;
  readonly role?: string;
  readonly isPackage?: boolean;
}
const configuration = JSON.parse(read('build/electron-builder.json')) as {
  readonly fileAssociations?: readonly Association[];
  readonly protocols: readonly { readonly schemes: readonly string[] }[];
  readonly linux: { readonly mimeTypes: readonly string[]; readonly icon: string };
  readonly win: { readonly fileAssociations: readonly Association[]; readonly icon: string };
  readonly mac: {
    readonly fileAssociations: readonly Association[];
    readonly icon: string;
    readonly extendInfo: Readonly<Record<string, unknown>>;
  };
  readonly nsis: { readonly include: string };
};
const { linux, win, mac, nsis } = configuration;
const extensionsOf = (associations: readonly Association[]): string[] =>
  associations.flatMap(({ ext }) => ext);

/** What others open too: offered beside them, never in their place. */
const alsoOpened = ['epub', 'warc', 'wacz', 'zim'];

describe('the files that the app opens', () => {
  test('on Windows: libraries are its own, archives stand under «Open with» and leave with it', () => {
    // electron-builder's associations make the app the default; so only its own kind is among them.
    expect(extensionsOf(win.fileAssociations)).toEqual(['khizana']);
    expect(configuration.fileAssociations ?? []).toEqual([]);
    const script = read(nsis.include);
    const inserted = (macro: string): string[] =>
      [...script.matchAll(new RegExp(`!insertmacro ${macro} "(\\w+)"`, 'gu'))]
        .map(([, extension]) => extension ?? '')
        .sort();
    expect(inserted('offerForArchive')).toEqual([...alsoOpened].sort());
    expect(inserted('withdrawFromArchive')).toEqual([...alsoOpened].sort());
    // The value without a name below an extension is its default program: none is written.
    expect(script).not.toMatch(/WriteRegStr \S+ "Software\\Classes\\\.[^\\"]+" ""/u);
  });

  test('on macOS: libraries are packages of its own, archives an alternative', () => {
    const [library, ...others] = mac.fileAssociations;
    expect(library).toMatchObject({ ext: 'khizana', rank: 'Owner', isPackage: true });
    expect(extensionsOf(others).sort()).toEqual([...alsoOpened].sort());
    expect(others.map(({ rank, role }) => [rank, role])).toEqual(
      others.map(() => ['Alternate', 'Viewer']),
    );
  });

  test('on macOS: nothing that Electron would ask for is asked for', () => {
    // electron-builder takes out of Electron's Info.plist what is null here.
    const asked = Object.entries(mac.extendInfo).filter(([key]) =>
      key.endsWith('UsageDescription'),
    );
    expect(asked.map(([key]) => key)).toContain('NSCameraUsageDescription');
    expect(asked.filter(([, reason]) => reason !== null)).toEqual([]);
  });

  test('on Linux: each has a name in Arabic and English and a type that the app is listed for', () => {
    const types = mimeTypes();
    expect(types.map(({ type, globs }) => [type, globs])).toEqual([
      ['application/x-khizana-library', ['*.khizana']],
      ['application/wacz', ['*.wacz']],
      ['application/warc', ['*.warc']],
      ['application/warc+gzip', ['*.warc.gz']],
      ['application/x-openzim', ['*.zim']],
    ]);
    // EPUB is known to every desktop.
    expect([...types.map(({ type }) => type), 'application/epub+zip']).toEqual(linux.mimeTypes);
    expect(types.filter(({ english, arabic }) => english === '' || arabic === '')).toEqual([]);
  });

  const canAsk = hasProgram('update-mime-database', ['-v']);
  const asked = 'as shared-mime-info reads it';
  test.skipIf(!canAsk)(canAsk ? asked : without('update-mime-database', asked), () => {
    const folder = temporaryFolder();
    cpSync(
      join(root, 'build/linux/org.khizana.reader.mime.xml'),
      join(folder, 'packages/org.khizana.reader.xml'),
    );
    execFileSync('update-mime-database', [folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    const made = readFileSync(join(folder, 'globs2'), 'utf8');
    const globs = made.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(globs.sort()).toEqual([
      '50:application/wacz:*.wacz',
      '50:application/warc+gzip:*.warc.gz',
      '50:application/warc:*.warc',
      '50:application/x-khizana-library:*.khizana',
      '50:application/x-openzim:*.zim',
    ]);
    expect(readFileSync(join(folder, 'magic'), 'latin1')).toMatch(/application\/x-openzim\]\n/u);
  });

  test('links of its own are declared on all three systems', () => {
    expect(configuration.protocols.flatMap(({ schemes }) => schemes)).toEqual(['khizana']);
    // electron-builder declares them for Linux and macOS, and for Windows only in packages of the Store.
    expect(read(nsis.include)).toContain(
      'WriteRegStr SHELL_CONTEXT "Software\\Classes\\khizana" "URL Protocol" ""',
    );
  });

  test('icons that are named are there', () => {
    const named = [
      linux.icon,
      win.icon,
      mac.icon,
      ...win.fileAssociations.flatMap(({ icon }) => (icon === undefined ? [] : [`${icon}.ico`])),
      ...mac.fileAssociations.flatMap(({ icon }) => (icon === undefined ? [] : [`${icon}.icns`])),
    ];
    expect(named).toHaveLength(5);
    expect(named.filter((path) => !existsSync(join(root, 'build', path)))).toEqual([]);
  });
});

function mimeTypes() {
  const document = readXml(read('build/linux/org.khizana.reader.mime.xml'));
  return [...document.querySelectorAll('mime-type')].map((element) => {
    const comments = [...element.querySelectorAll('comment')];
    const inLanguage = (language: string | null): string =>
      comments.find((comment) => comment.getAttribute('xml:lang') === language)?.textContent ?? '';
    return {
      type: element.getAttribute('type'),
      globs: [...element.querySelectorAll('glob')].map((glob) => glob.getAttribute('pattern')),
      english: inLanguage(null),
      arabic: inLanguage('ar'),
    };
  });
}
