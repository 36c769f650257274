import { runCommandLine } from './command-line.ts';

/** The command line: `npm run -s khizana -- search أستانا`. */
process.exitCode = await runCommandLine(process.argv.slice(2));
