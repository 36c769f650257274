import { expect, test } from 'vitest';
import { compareVersions } from '../../../service/updates/compare-versions.ts';
import { fitsHere } from '../../../service/updates/fits-here.ts';

test('versions stand in the order of semver.org', () => {
  const order = [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.10',
    '1.9.0',
    '1.10.0',
  ];
  expect(order.toReversed().sort(compareVersions)).toEqual(order);
  expect(compareVersions('1.0.0+a', '1.0.0+b')).toBe(0);
});

test('a release is newer, the same or older, and for this system or another', () => {
  const here = { version: '0.2.0', platform: 'darwin', processor: 'arm64' } as const;
  const of = (version: string, platform: string) =>
    fitsHere({ version, platform, file: '', sha256: '' }, here);
  expect(['0.3.0', '0.2.0', '0.2.0-rc.1'].map((version) => of(version, 'darwin-arm64'))).toEqual(
    ['newer', 'same', 'older'].map((value) => ({ ok: true, value })),
  );
  expect(of('0.3.0', 'darwin-universal').ok).toBe(true);
  expect(of('0.3.0', 'darwin-x64')).toEqual({
    ok: false,
    failure: { kind: 'other-platform', signed: 'darwin-x64', here: 'darwin-arm64' },
  });
});
