import { answer } from '../../contract/answer.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import type { Job } from '../../contract/job-schemas.ts';
import { typedPath } from '../typed-path.ts';
import type { Command } from './command.ts';

/** `khizana add PATH…`: takes files and folders in. */
export const add: Command = async ({ open, args, options, language, out }) => {
  // An empty path would be resolved to the current folder, and all that lies below it read.
  if (args.length === 0 || args.includes('')) {
    return fail({
      ar: 'add: سمِّ ملفًا أو مجلدًا واحدًا على الأقل',
      en: 'add: name at least one file or folder',
    });
  }
  const opened = await open({ resumesJobs: true });
  if (!opened.ok) return opened;
  const added = await answer(opened.value.api, 'add', { paths: args.map(typedPath) });
  if (!added.ok) return added;
  const job = added.value as Job;
  out(options.json ? JSON.stringify(job) : summaries[language](job));
  const { counts } = job;
  const tookNothing = counts.added + counts.replaced + counts.unchanged === 0;
  if (!tookNothing) return succeed(null);
  return fail({
    ar: `add: لا مادة في ${args.join('، ')}`,
    en: `add: no article found in ${args.join(', ')}`,
  });
};

const summaries = {
  en: ({ counts: { filesDone, added, replaced, unchanged, problems } }: Job) =>
    `${filesDone} files: ${added} articles added, ${replaced} replaced, ${unchanged} unchanged; ${problems} problems`,
  ar: ({ counts: { filesDone, added, replaced, unchanged, problems } }: Job) =>
    `الملفات: ${filesDone} · مواد جديدة: ${added} · مستبدلة: ${replaced} · كما هي: ${unchanged} · مشكلات: ${problems}`,
};
