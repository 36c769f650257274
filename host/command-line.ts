import { homedir } from 'node:os';
import { parseArgs } from 'node:util';
import { describeFailure, type Language } from '../contract/describe-failure.ts';
import type { Failure } from '../contract/failure.ts';
import type { OpenArchive } from '../service/open-archive.ts';
import { defaultLibraryFolder } from '../service/library-folder.ts';
import { preferencesPath } from '../service/preferences-path.ts';
import type { CommandContext } from './commands/command.ts';
import {
  allOptions,
  commands,
  optionsOfEveryCommand,
  optionTypes,
  type CommandEntry,
} from './commands/command-table.ts';
import type { Complaint } from './complaint.ts';
import { oneOf } from './one-of.ts';
import { openSourceArchive } from './open-source-archive.ts';
import { showProgress } from './show-progress.ts';
import { typedPath } from './typed-path.ts';
import { usage } from './usage.ts';
import { version } from './version.ts';

/**
 * Runs one command. Answers go to standard output, everything else to standard error.
 *
 * @returns the exit code: 0; 1 with a line on standard error that names the thing and the way out; 130 after
 *   Ctrl-C
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  if ('en' in parsed) return complain(parsed[languageOfSystem()]);
  const { values: options, positionals } = parsed;
  const wanted = oneOf('--lang', options.lang, languages);
  if (!wanted.ok) return complain(wanted.failure[languageOfSystem()]);
  const language = wanted.value ?? languageOfSystem();
  const [name, ...rest] = positionals;
  if (options.version) return say(version());
  if (options.help) return say(usage[language]);
  if (name === undefined) return complain(usage[language]);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const known = Object.keys(commands);
    const complaint: Complaint = {
      ar: `لا أمر اسمه «${name}»؛ الأوامر هي ${known.join('، ')}`,
      en: `unknown command "${name}"; the commands are ${known.join(', ')}`,
    };
    return complain(complaint[language]);
  }
  const leftOver = findLeftOver(command, rest, options);
  if (leftOver !== null) return complain(`${name}: ${leftOver[language]}`);
  const library =
    options.library === undefined
      ? defaultLibraryFolder(process.env, process.platform, homedir())
      : typedPath(options.library);
  let archive: OpenArchive | null = null;
  const context: CommandContext = {
    async open(how) {
      const opened = await openSourceArchive(library, {
        resumesJobs: false,
        preferencesFile: preferencesPath(process.env, process.platform, homedir()),
        onEvent: showProgress,
        ...how,
      });
      if (opened.ok) archive = opened.value;
      return opened;
    },
    library,
    language,
    options,
    args: rest,
    out: (line) => process.stdout.write(`${line}\n`),
    log: (line) => process.stderr.write(`${line}\n`),
    canColour: process.stdout.isTTY,
  };
  try {
    const run = await command.load();
    const outcome = await run(context);
    if (outcome.ok) return outcome.value ?? 0;
    const { failure } = outcome;
    return complain('kind' in failure ? describeFailure(failure, language) : failure[language]);
  } finally {
    // Assigned in a closure, which the compiler does not follow.
    await (archive as OpenArchive | null)?.close();
  }
}

export type CommandOptions = Exclude<ReturnType<typeof parse>, Complaint>['values'];
export type CommandFailure = Failure | Complaint;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: optionTypes,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const complaint: Complaint = { ar: `لم يُفهم الأمر: ${cause}`, en: cause };
    return complaint;
  }
}

/** What the command would pass over in silence, and answer something else than was asked. */
function findLeftOver(
  { takes, options }: CommandEntry,
  args: readonly string[],
  given: CommandOptions,
): Complaint | null {
  const extra = args[takes];
  if (extra !== undefined) {
    return {
      ar: `«${extra}» زائدة على ما يأخذه الأمر؛ انظر ‎--help`,
      en: `"${extra}" is one argument too many; see --help`,
    };
  }
  const allowed = [...optionsOfEveryCommand, ...options];
  const foreign = allOptions.find(
    (option) => given[option] !== undefined && given[option] !== false && !allowed.includes(option),
  );
  if (foreign === undefined) return null;
  return {
    ar: `‎--${foreign} ليس من خيارات هذا الأمر؛ انظر ‎--help`,
    en: `--${foreign} is no option of this command; see --help`,
  };
}

const languages: readonly Language[] = ['ar', 'en'];

function languageOfSystem(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  // An empty variable counts as unset (POSIX, «Internationalization Variables»).
  const first = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return first?.startsWith('ar') ? 'ar' : 'en';
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function complain(text: string): number {
  process.stderr.write(`khizana: ${text}\n`);
  return 1;
}
