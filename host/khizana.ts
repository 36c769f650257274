import { runCommandLine } from './command-line.ts';
import { guardOutput } from './guard-output.ts';

/** The command line: `npm run -s khizana -- search أستانا`. */
guardOutput();
process.exitCode = await runCommandLine(process.argv.slice(2));
