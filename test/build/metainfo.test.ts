import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { releasesIn } from '../../build/release/releases-in.ts';
import { hasProgram, without } from '../support/has-program.ts';
import { readXml } from '../support/read-xml.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const path = join(root, 'build/linux/org.khizana.reader.metainfo.xml');
const metainfo = readXml(readFileSync(path, 'utf8'));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly desktopName: string;
  readonly homepage: string;
  readonly license: string;
};
const textOf = (selector: string): string | undefined =>
  metainfo.querySelector(selector)?.textContent ?? undefined;

describe('what software centres are told', () => {
  test('agrees with the package', () => {
    expect({
      id: `${textOf('component > id') ?? ''}.desktop`,
      launchable: textOf('launchable'),
      homepage: textOf('url[type="homepage"]'),
      licence: textOf('project_license'),
    }).toEqual({
      id: manifest.desktopName,
      launchable: manifest.desktopName,
      homepage: manifest.homepage,
      licence: manifest.license,
    });
  });

  test('says everything in Arabic that it says in English', () => {
    const spoken = ['name', 'summary', 'description > p', 'description li'];
    const counted = spoken.map((selector) => {
      const all = [...metainfo.querySelectorAll(`component > ${selector}`)];
      const arabic = all.filter((element) => element.getAttribute('xml:lang') === 'ar');
      expect(arabic.filter(({ textContent }) => !/\p{Script=Arabic}/u.test(textContent))).toEqual(
        [],
      );
      return [selector, all.length - arabic.length, arabic.length];
    });
    expect(counted).toEqual([
      ['name', 1, 1],
      ['summary', 1, 1],
      ['description > p', 2, 2],
      ['description li', 5, 5],
    ]);
  });

  test('lists the releases of the changelog', () => {
    const listed = [...metainfo.querySelectorAll('release')].map((element) => ({
      version: element.getAttribute('version'),
      date: element.getAttribute('date'),
    }));
    expect(listed).toEqual(releasesIn(read('CHANGELOG.md')));
  });

  const knowsAppStream = hasProgram('appstreamcli');
  const accepted = 'is accepted by AppStream';
  test.skipIf(!knowsAppStream)(
    knowsAppStream ? accepted : without('appstreamcli', accepted),
    () => {
      // Exit code 0: no error and no warning.
      const said = execFileSync('appstreamcli', ['validate', '--no-net', path], {
        encoding: 'utf8',
      });
      expect(said).toContain('Validation was successful');
    },
  );
});
