import { fail, succeed } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import { readingSettings } from '../imports/reading-settings.ts';
import { runImport } from '../imports/run-import.ts';
import { typedPath } from '../typed-path.ts';
import type { Command } from './command.ts';

/** `khizana add PATH…`: takes files and folders in. */
export const add: Command = async (context) => {
  const { args, options } = context;
  // An empty path would be resolved to the current folder, and all that lies below it read.
  if (args.length === 0 || args.includes('')) {
    return fail({
      ar: 'add: سمِّ ملفًا أو مجلدًا واحدًا على الأقل',
      en: 'add: name at least one file or folder',
    });
  }
  const settings = readingSettings(options);
  if (!settings.ok) return settings;
  const request = { paths: args.map(typedPath), watch: options.watch, wait: false };
  const ended = await runImport(context, ({ api }) =>
    Promise.resolve(succeed(() => ask(api, 'add', { ...request, ...settings.value }))),
  );
  if (!ended.ok) return ended;
  if (typeof ended.value === 'number') return succeed(ended.value);
  const { added, replaced, unchanged } = ended.value.counts;
  if (added + replaced + unchanged > 0) return succeed(null);
  return fail({
    ar: `add: لا مادة في ${args.join('، ')}`,
    en: `add: no article found in ${args.join(', ')}`,
  });
};
