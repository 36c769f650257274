import { answer } from '../../contract/answer.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import type { ImportReport } from '../../contract/schemas.ts';
import { typedPath } from '../typed-path.ts';
import type { Command } from './command.ts';

/** `khizana add PATH…`: takes files and folders in, with the count of files on the way. */
export const add: Command = async ({ open, args, options, language, out, log }) => {
  // An empty path would be resolved to the current folder, and all that lies below it read.
  if (args.length === 0 || args.includes('')) {
    return fail({
      ar: 'add: سمِّ ملفًا أو مجلدًا واحدًا على الأقل',
      en: 'add: name at least one file or folder',
    });
  }
  const opened = await open();
  if (!opened.ok) return opened;
  const added = await answer(opened.value.api, 'add', { paths: args.map(typedPath) });
  if (!added.ok) return added;
  const report = added.value as ImportReport;
  for (const { path, problem } of report.problems) log(`${path}: ${problem}`);
  out(options.json ? JSON.stringify(report) : summaries[language](report));
  const tookNothing = report.added + report.replaced + report.unchanged === 0;
  if (!tookNothing) return succeed(null);
  return fail({
    ar: `add: لا مادة في ${args.join('، ')}`,
    en: `add: no article found in ${args.join(', ')}`,
  });
};

const summaries = {
  en: ({ filesDone, added, replaced, unchanged, problems }: ImportReport) =>
    `${filesDone} files: ${added} articles added, ${replaced} replaced, ${unchanged} unchanged; ${problems.length} problems`,
  ar: ({ filesDone, added, replaced, unchanged, problems }: ImportReport) =>
    `الملفات: ${filesDone} · مواد جديدة: ${added} · مستبدلة: ${replaced} · كما هي: ${unchanged} · مشكلات: ${problems.length}`,
};
