import { guardOutput } from './guard-output.ts';
import { keepCompiled } from './keep-compiled.ts';

/** The command line: `npm run -s khizana -- search أستانا`. */
guardOutput();
keepCompiled();
// Loaded now, not above: what is imported above is compiled before anything is kept.
const { runCommandLine } = await import('./command-line.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
