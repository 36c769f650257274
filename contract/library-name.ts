/** A library as it is offered: to be opened again, or switched to. */
export interface OfferedLibrary {
  /** 16 hexadecimal digits: what links call it by. */
  readonly id: string;
  /** What its folder is called; `null` for the one that is there from the beginning. */
  readonly name: string | null;
  readonly folder: string;
  readonly isMissing: boolean;
}

/** What a page may know of libraries: its own, and those that were open before, the latest first. */
export interface OfferedLibraries {
  readonly own: OfferedLibrary;
  readonly recent: readonly OfferedLibrary[];
}

/** What a library is called: its folder's name, without the ending that makes it one to the system. */
export function nameOfLibrary(folder: string): string {
  const name = /[^\\/]+(?=[\\/]*$)/u.exec(folder)?.[0] ?? folder;
  return name.replace(/(?<=.)\.khizana$/iu, '');
}
