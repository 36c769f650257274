import type { Command } from './command.ts';

/** A command as it is called. */
export interface CommandEntry {
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

export const commands: Readonly<Record<string, CommandEntry>> = {
  add: {
    load: async () => (await import('./add.ts')).add,
    takes: Infinity,
    options: ['encoding', 'mapping', 'watch', 'report'],
  },
  jobs: {
    load: async () => (await import('./jobs.ts')).jobs,
    takes: 2,
    options: ['report'],
  },
  report: {
    load: async () => (await import('./report.ts')).report,
    takes: 1,
    options: ['csv', 'outcome', 'limit', 'offset'],
  },
  collections: {
    load: async () => (await import('./collections.ts')).collections,
    takes: 0,
    options: [],
  },
  reread: {
    load: async () => (await import('./reread.ts')).reread,
    takes: 1,
    options: ['encoding', 'mapping', 'report'],
  },
  watch: { load: async () => (await import('./watch.ts')).watch, takes: 2, options: [] },
  forget: {
    load: async () => (await import('./forget.ts')).forget,
    takes: 1,
    options: ['vanished', 'yes'],
  },
  search: {
    load: async () => (await import('./search.ts')).search,
    takes: Infinity,
    options: [
      ...(['limit', 'offset', 'sort', 'from', 'to', 'source', 'category', 'facets'] as const),
      ...(['explain', 'ladder', 'fold-copies'] as const),
      ...optionsOfReading,
    ],
  },
  passages: {
    load: async () => (await import('./passages.ts')).passages,
    takes: Infinity,
    options: ['limit', ...optionsOfReading],
  },
  explain: {
    load: async () => (await import('./explain.ts')).explain,
    takes: Infinity,
    options: optionsOfReading,
  },
  suggest: {
    load: async () => (await import('./suggest.ts')).suggest,
    takes: Infinity,
    options: ['limit'],
  },
  batch: {
    load: async () => (await import('./batch.ts')).batch,
    takes: 1,
    options: ['out', 'format', 'depth', 'match'],
  },
  show: {
    load: async () => (await import('./show.ts')).show,
    takes: 1,
    options: ['cite'],
  },
  copies: {
    load: async () => (await import('./copies.ts')).copies,
    takes: 1,
    options: [],
  },
  places: {
    load: async () => (await import('./places.ts')).places,
    takes: 0,
    options: ['limit'],
  },
  searches: {
    load: async () => (await import('./searches.ts')).searches,
    takes: 0,
    options: ['limit'],
  },
  libraries: {
    load: async () => (await import('./libraries.ts')).libraries,
    takes: 0,
    options: [],
  },
  stats: { load: async () => (await import('./stats.ts')).stats, takes: 0, options: [] },
  days: { load: async () => (await import('./days.ts')).days, takes: 1, options: [] },
  verify: {
    load: async () => (await import('./verify.ts')).verify,
    takes: 0,
    options: [],
  },
  'verify-package': {
    load: async () => (await import('./verify-package.ts')).verifyPackage,
    takes: 1,
    options: ['key'],
  },
  settings: {
    load: async () => (await import('./settings.ts')).settings,
    takes: 2,
    options: [],
  },
  serve: {
    load: async () => (await import('./serve.ts')).serve,
    takes: 0,
    options: ['port', 'no-open'],
  },
};

export const optionsOfEveryCommand: CommandEntry['options'] = [
  'library',
  'lang',
  'json',
  'help',
  'version',
];

export const optionTypes = {
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

export const allOptions = Object.keys(optionTypes) as (keyof typeof optionTypes)[];
