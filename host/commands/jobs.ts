import type { Job } from '../../contract/job-schemas.ts';
import { fail, succeed, type Outcome } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import type { CommandFailure } from '../command-line.ts';
import { describeJob } from '../imports/describe-job.ts';
import { runImport } from '../imports/run-import.ts';
import { oneOf } from '../one-of.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command, CommandContext } from './command.ts';

const wishes = ['pause', 'resume', 'cancel'] as const;

/** `khizana jobs`: the imports, newest first; `khizana jobs pause|resume|cancel N`: changes the course of one. */
export const jobs: Command = async (context) => {
  const [word, number] = context.args;
  if (word === undefined) return list(context);
  const wish = oneOf('jobs', word, wishes);
  if (!wish.ok) return wish;
  if (number === undefined || wish.value === undefined) {
    return fail({
      ar: `jobs ${word}: أي عملية استيراد؟ اكتب رقمها بعد الأمر؛ وهي في khizana jobs`,
      en: `jobs ${word}: which import? Put its number behind the command; khizana jobs lists them`,
    });
  }
  const id = wholeNumber('N', number);
  if (!id.ok) return id;
  return wish.value === 'resume' ? resume(context, id.value) : stop(context, wish.value, id.value);
};

async function list({
  open,
  options,
  language,
  out,
}: CommandContext): Promise<Outcome<null, CommandFailure>> {
  const opened = await open();
  if (!opened.ok) return opened;
  const listed = await ask(opened.value.api, 'jobs', {});
  if (!listed.ok) return listed;
  if (options.json) out(JSON.stringify(listed.value));
  else for (const job of listed.value.jobs) out(describe(job, language));
  return succeed(null);
}

function describe(job: Job, language: CommandContext['language']): string {
  const began = job.started.slice(0, 16).replace('T', ' ');
  return `${describeJob(job, language)}\n  ${began} · ${nameSources(job.sources, language)}`;
}

/** More names than these say less than how many there are. */
const mostNames = 3;

function nameSources(sources: Job['sources'], language: CommandContext['language']): string {
  const isArabic = language === 'ar';
  if (sources.length <= mostNames) return sources.join(isArabic ? '، ' : ', ');
  const [first = '', ...others] = sources;
  return isArabic
    ? `${first} وملفات أخرى: ${others.length}`
    : `${first} and ${others.length} other files`;
}

async function resume(
  context: CommandContext,
  id: number,
): Promise<Outcome<number | null, CommandFailure>> {
  const ended = await runImport(context, ({ api }) =>
    Promise.resolve(succeed(() => ask(api, 'steer', { id, wish: 'resume' }))),
  );
  if (!ended.ok) return ended;
  return succeed(typeof ended.value === 'number' ? ended.value : null);
}

async function stop(
  { open, options, language, out }: CommandContext,
  wish: 'pause' | 'cancel',
  id: number,
): Promise<Outcome<null, CommandFailure>> {
  const opened = await open();
  if (!opened.ok) return opened;
  const steered = await ask(opened.value.api, 'steer', { id, wish });
  if (!steered.ok) return steered;
  const job = steered.value;
  // This program runs none, so one that still runs is another's.
  if (job.state === 'running') {
    return fail({
      ar: `jobs ${wish}: يجري الاستيراد ${id} في برنامج آخر؛ أوقفه من هناك`,
      en: `jobs ${wish}: another program runs import ${id}; stop it there`,
    });
  }
  out(options.json ? JSON.stringify(job) : describeJob(job, language));
  return succeed(null);
}
