import { about } from './about.ts';
import { calendar } from './calendar.ts';
import type { Catalogue } from './catalogue.ts';
import { commands } from './commands.ts';
import { everywhere } from './everywhere.ts';
import { importing } from './importing.ts';
import { overview } from './overview.ts';
import { reader } from './reader.ts';
import { readingRoom } from './reading-room.ts';
import { recovery } from './recovery.ts';
import { results } from './results.ts';
import { search } from './search.ts';
import { searches } from './searches.ts';
import { settings } from './settings.ts';
import { verification } from './verification.ts';

/** Files of the catalogue; `test/renderer/catalogue.test.ts` holds them against the sources. */
export const englishParts: readonly Catalogue[] = [
  about,
  calendar,
  everywhere,
  commands,
  importing,
  overview,
  reader,
  readingRoom,
  recovery,
  results,
  search,
  searches,
  settings,
  verification,
];

/** The whole interface in English. */
export const english: Catalogue = Object.assign({}, ...englishParts) as Catalogue;
