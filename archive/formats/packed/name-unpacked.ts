/**
 * The name of a packed file without the ending that packing gave it, as `gunzip` and `unzstd` give it; `null`
 * when it has none. Folders in front of it are those of the packed file and not of what is in it.
 */
export function nameUnpacked(name: string): string | null {
  const last = name.split('/').at(-1) ?? name;
  const [, stem, ending] = /^(.+)\.(gz|zst|tgz|tzst)$/iu.exec(last) ?? [];
  if (stem === undefined || ending === undefined) return null;
  return ending.toLowerCase().startsWith('t') ? `${stem}.tar` : stem;
}
