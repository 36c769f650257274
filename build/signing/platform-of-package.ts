/** Systems by the endings of their packages; a packed folder says in its name what it is for. */
const systems: readonly (readonly [names: RegExp, system: string])[] = [
  [/\.(?:AppImage|deb|rpm)$/u, 'linux'],
  [/\.exe$/u, 'win32'],
  [/\.dmg$/u, 'darwin'],
  [/\b(?:mac|macos|darwin)\b.*\.(?:zip|tar\.gz)$/u, 'darwin'],
  [/\bwin(?:32|dows)?\b.*\.(?:zip|tar\.gz)$/u, 'win32'],
  [/\.(?:zip|tar\.gz)$/u, 'linux'],
];

/**
 * System and processor that a package is for, by the name that electron-builder gave it, which leaves `x64`
 * out; `null` for a file that is no package.
 */
export function platformOfPackage(name: string): string | null {
  const words = name.replaceAll('_', ' ');
  const system = systems.find(([names]) => names.test(words))?.[1];
  if (system === undefined) return null;
  const processor = /\buniversal\b/u.test(words)
    ? 'universal'
    : /\b(?:arm64|aarch64)\b/u.test(words)
      ? 'arm64'
      : 'x64';
  return `${system}-${processor}`;
}
