import { writeSync } from 'node:fs';
import { writeCatalogue } from '../../../archive/library/catalogue-writer.ts';
import { collectionsAt, importCollections } from '../../../archive/library/import-files.ts';
import { finish } from '../../../archive/search/steps.ts';
import { openDatabase } from '../../../archive/library/open-database.ts';

// Imports argv[3] into the library at argv[2], a dot on standard output for each file: to be killed.
const [libraryFolder = '', path = ''] = process.argv.slice(2);
const database = openDatabase(libraryFolder);
if (!database.ok) throw new Error(JSON.stringify(database.failure));
const collections = collectionsAt([path], libraryFolder);
if (!collections.ok) throw new Error(JSON.stringify(collections.failure));
const dot = (): number => writeSync(1, '.');
finish(importCollections(writeCatalogue(database.value), collections.value, dot));
