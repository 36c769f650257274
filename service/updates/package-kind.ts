/** What the system does with a package: an installer is opened, anything else is put in place by the reader. */
export type PackageKind = 'installer' | 'app-image' | 'folder';

const kinds: readonly (readonly [ending: string, kind: PackageKind])[] = [
  ['.deb', 'installer'],
  ['.rpm', 'installer'],
  ['.exe', 'installer'],
  ['.dmg', 'installer'],
  ['.AppImage', 'app-image'],
  ['.zip', 'folder'],
  ['.tar.gz', 'folder'],
];

/** What a file is by its name; `null` for what no release has. */
export function packageKind(name: string): PackageKind | null {
  return kinds.find(([ending]) => name.endsWith(ending) && name !== ending)?.[1] ?? null;
}
