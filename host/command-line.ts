import { homedir } from 'node:os';
import { parseArgs } from 'node:util';
import { describeFailure, type Language } from '../contract/describe-failure.ts';
import type { Failure } from '../contract/failure.ts';
import type { OpenArchive } from '../service/open-archive.ts';
import { defaultLibraryFolder } from '../service/library-folder.ts';
import { preferencesPath } from '../service/preferences-path.ts';
import type { Command, CommandContext } from './commands/command.ts';
import type { Complaint } from './complaint.ts';
import { oneOf } from './one-of.ts';
import { openSourceArchive } from './open-source-archive.ts';
import { showProgress } from './show-progress.ts';
import { typedPath } from './typed-path.ts';
import { usage } from './usage.ts';
import { version } from './version.ts';

interface CommandEntry {
  /** Only the one that is asked for is loaded: to load them all takes longer than most take to run. */
  readonly load: () => Promise<Command>;
  /** How many arguments it takes at most. */
  readonly takes: number;
  /** The options that are its own, beside those of every command. */
  readonly options: readonly (keyof typeof optionTypes)[];
}

/** How a query is to be understood. */
const optionsOfReading: CommandEntry['options'] = [
  'in',
  'strict',
  'no-spellings',
  'without-spelling',
];

const commands: Readonly<Record<string, CommandEntry>> = {
  add: {
    load: async () => (await import('./commands/add.ts')).add,
    takes: Infinity,
    options: ['encoding', 'mapping', 'watch', 'report'],
  },
  jobs: {
    load: async () => (await import('./commands/jobs.ts')).jobs,
    takes: 2,
    options: ['report'],
  },
  report: {
    load: async () => (await import('./commands/report.ts')).report,
    takes: 1,
    options: ['csv', 'outcome', 'limit', 'offset'],
  },
  collections: {
    load: async () => (await import('./commands/collections.ts')).collections,
    takes: 0,
    options: [],
  },
  reread: {
    load: async () => (await import('./commands/reread.ts')).reread,
    takes: 1,
    options: ['encoding', 'mapping', 'report'],
  },
  watch: { load: async () => (await import('./commands/watch.ts')).watch, takes: 2, options: [] },
  forget: {
    load: async () => (await import('./commands/forget.ts')).forget,
    takes: 1,
    options: ['vanished', 'yes'],
  },
  search: {
    load: async () => (await import('./commands/search.ts')).search,
    takes: Infinity,
    options: [
      ...(['limit', 'offset', 'sort', 'from', 'to', 'source', 'category', 'facets'] as const),
      ...(['explain', 'ladder', 'fold-copies'] as const),
      ...optionsOfReading,
    ],
  },
  passages: {
    load: async () => (await import('./commands/passages.ts')).passages,
    takes: Infinity,
    options: ['limit', ...optionsOfReading],
  },
  explain: {
    load: async () => (await import('./commands/explain.ts')).explain,
    takes: Infinity,
    options: optionsOfReading,
  },
  suggest: {
    load: async () => (await import('./commands/suggest.ts')).suggest,
    takes: Infinity,
    options: ['limit'],
  },
  batch: {
    load: async () => (await import('./commands/batch.ts')).batch,
    takes: 1,
    options: ['out', 'format', 'depth', 'match'],
  },
  show: {
    load: async () => (await import('./commands/show.ts')).show,
    takes: 1,
    options: ['cite'],
  },
  copies: {
    load: async () => (await import('./commands/copies.ts')).copies,
    takes: 1,
    options: [],
  },
  places: {
    load: async () => (await import('./commands/places.ts')).places,
    takes: 0,
    options: ['limit'],
  },
  searches: {
    load: async () => (await import('./commands/searches.ts')).searches,
    takes: 0,
    options: ['limit'],
  },
  libraries: {
    load: async () => (await import('./commands/libraries.ts')).libraries,
    takes: 0,
    options: [],
  },
  stats: { load: async () => (await import('./commands/stats.ts')).stats, takes: 0, options: [] },
  days: { load: async () => (await import('./commands/days.ts')).days, takes: 1, options: [] },
  verify: {
    load: async () => (await import('./commands/verify.ts')).verify,
    takes: 0,
    options: [],
  },
  'verify-package': {
    load: async () => (await import('./commands/verify-package.ts')).verifyPackage,
    takes: 1,
    options: ['key'],
  },
  settings: {
    load: async () => (await import('./commands/settings.ts')).settings,
    takes: 2,
    options: [],
  },
  serve: {
    load: async () => (await import('./commands/serve.ts')).serve,
    takes: 0,
    options: ['port', 'no-open'],
  },
};

const optionsOfEveryCommand: CommandEntry['options'] = [
  'library',
  'lang',
  'json',
  'help',
  'version',
];

const optionTypes = {
  library: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  limit: { type: 'string' },
  offset: { type: 'string' },
  sort: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  source: { type: 'string', multiple: true },
  category: { type: 'string', multiple: true },
  facets: { type: 'boolean', default: false },
  in: { type: 'string' },
  strict: { type: 'string' },
  'no-spellings': { type: 'boolean', default: false },
  'without-spelling': { type: 'string', multiple: true },
  explain: { type: 'boolean', default: false },
  ladder: { type: 'boolean', default: false },
  cite: { type: 'string' },
  'fold-copies': { type: 'boolean', default: false },
  out: { type: 'string' },
  format: { type: 'string' },
  depth: { type: 'string' },
  match: { type: 'string' },
  encoding: { type: 'string' },
  mapping: { type: 'string' },
  watch: { type: 'boolean', default: false },
  vanished: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  report: { type: 'string' },
  csv: { type: 'boolean', default: false },
  outcome: { type: 'string', multiple: true },
  key: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

const allOptions = Object.keys(optionTypes) as (keyof typeof optionTypes)[];

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
