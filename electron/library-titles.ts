import { resolve } from 'node:path';
import { nameOfLibrary } from '../contract/library-name.ts';
import { withoutLinks } from './open-libraries.ts';

/**
 * What libraries are called where the one that is there from the beginning needs no name: it is `null`.
 *
 * @param defaultLibrary its folder
 */
export function libraryTitles(defaultLibrary: string): (folder: string) => string | null {
  const nameless = withoutLinks(resolve(defaultLibrary));
  return (folder) => (withoutLinks(folder) === nameless ? null : nameOfLibrary(folder));
}
