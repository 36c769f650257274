import type { Catalogue } from './catalogue.ts';
import { everywhere } from './everywhere.ts';
import { importing } from './importing.ts';
import { overview } from './overview.ts';
import { reader } from './reader.ts';
import { readingRoom } from './reading-room.ts';
import { results } from './results.ts';
import { search } from './search.ts';

/** Files of the catalogue; `test/renderer/catalogue.test.ts` holds them against the sources. */
export const englishParts: readonly Catalogue[] = [
  everywhere,
  importing,
  overview,
  reader,
  readingRoom,
  results,
  search,
];

/** The whole interface in English. */
export const english: Catalogue = Object.assign({}, ...englishParts) as Catalogue;
