import { describeProblems } from './describe-file.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Job } from '../../contract/job-schemas.ts';
import { fail, succeed, type Outcome } from '../../contract/outcome.ts';
import { reportCsvHeader, reportCsvLine } from '../../contract/report-csv.ts';
import type { OpenArchive } from '../../service/open-archive.ts';
import { openOutput, type Output } from '../batch/open-output.ts';
import type { CommandFailure } from '../command-line.ts';
import type { CommandContext } from '../commands/command.ts';
import { typedPath } from '../typed-path.ts';
import { describeJob } from './describe-job.ts';
import { followJob } from './follow-job.ts';
import { interruptedCode } from './interrupts.ts';
import { filesJsonPrinter } from './print-files-json.ts';
import { ProgressDisplay } from './progress-display.ts';
import { reportPages } from './report-pages.ts';

/** Problems that are printed at the end; the report has them all. */
const mostProblems = 20;

/** Begins a job that is known to make sense. */
export type JobBeginning = () => Promise<Outcome<Job, CommandFailure>>;

/**
 * Opens the library, begins a job, shows it to its end and prints what became of it.
 *
 * @param prepare looks whether there is anything to begin, before a report is written over
 * @returns the job when it is done, else the exit code
 */
export async function runImport(
  context: CommandContext,
  prepare: (archive: OpenArchive) => Promise<Outcome<JobBeginning, CommandFailure>>,
): Promise<Outcome<Job | number, CommandFailure>> {
  const { language, log } = context;
  const display = new ProgressDisplay(language);
  // What others have begun is theirs; what is watched is looked through by who stays.
  const opened = await context.open({ onEvent: display.hear });
  if (!opened.ok) return opened;
  const archive = opened.value;
  const begin = await prepare(archive);
  if (!begin.ok) return begin;
  const csv = openReport(context.options.report);
  if (!csv.ok) return csv;
  const begun = await begin.value();
  if (!begun.ok) return begun;
  const followed = await followJob(archive, begun.value.id, display);
  display.clear();
  if (!followed.ok) return followed;
  const { job, isInterrupted } = followed.value;
  if (job.state === 'failed') return fail(unwritable(context, job.problem));
  if (job.state !== 'done') {
    log(`khizana: ${describeJob(job, language)}`);
    if (job.state === 'cancelled') return succeed(1);
    log(goOn[job.state === 'paused' ? 'paused' : 'elsewhere'][language](job.id));
    return succeed(isInterrupted ? interruptedCode : 1);
  }
  display.indexing();
  const cause = await archive.catchUp();
  display.clear();
  if (cause !== null) return fail(unwritable(context, cause));
  const printed = await printReport(context, archive, job, csv.value);
  return printed.ok ? succeed(job) : printed;
}

function unwritable({ library }: CommandContext, cause: string | null): Failure {
  return { kind: 'library-unwritable', path: library, cause: cause ?? 'unknown' };
}

const goOn = {
  paused: {
    ar: (id: number) => `ما دخل المكتبة باقٍ فيها. للمتابعة من حيث توقف: khizana jobs resume ${id}`,
    en: (id: number) =>
      `What came in is in the library. To go on from there: khizana jobs resume ${id}`,
  },
  elsewhere: {
    ar: (id: number) => `يجريه برنامج آخر ويمضي فيه. لمعرفة حاله: khizana jobs؛ ورقمه ${id}`,
    en: (id: number) => `Another program runs import ${id} and goes on. To see it: khizana jobs`,
  },
} as const;

/** Before the import begins: an hour later is late to hear that the report cannot be written. */
function openReport(path: string | undefined): Outcome<Output | null, CommandFailure> {
  if (path === undefined) return succeed(null);
  try {
    return succeed(openOutput(typedPath(path)));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return fail({
      ar: `تعذّرت الكتابة في «${path}»: ${cause}`,
      en: `cannot write "${path}": ${cause}`,
    });
  }
}

async function printReport(
  { options, language, out }: CommandContext,
  { api }: OpenArchive,
  job: Job,
  csv: Output | null,
): Promise<Outcome<null, Failure>> {
  const json = options.json ? filesJsonPrinter(() => job, out) : null;
  const problems: string[] = [];
  csv?.write([reportCsvHeader(language).slice(0, -1)]);
  const read = await reportPages(api, { id: job.id }, (page) => {
    json?.take(page);
    csv?.write(page.files.map((line) => reportCsvLine(line, language).slice(0, -1)));
    for (const line of page.files) {
      if (problems.length <= mostProblems) problems.push(...describeProblems(line, language));
    }
  });
  csv?.close();
  json?.end();
  if (!read.ok || options.json) return read;
  out(describeJob(job, language));
  for (const problem of problems.slice(0, mostProblems)) out(`  ${problem}`);
  if (problems.length > mostProblems) out(theRest[language](job.id));
  return read;
}

const theRest = {
  ar: (id: number) => `  … والبقية في التقرير: khizana report ${id}`,
  en: (id: number) => `  … and the rest is in the report: khizana report ${id}`,
} as const;
