import { remakeIndex, tidyIndex } from './tidy-index.ts';

// Tidies the index of a library or makes it again, and says what that took, as JSON:
// `index-process.ts LIBRARY tidy|remake`.
const [libraryFolder = '', what] = process.argv.slice(2);
const took = what === 'tidy' ? tidyIndex(libraryFolder) : remakeIndex(libraryFolder);
process.stdout.write(`${JSON.stringify(took)}\n`);
