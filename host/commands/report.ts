import { describeGuess } from '../../contract/describe-guess.ts';
import { describeOutcome } from '../../contract/describe-outcome.ts';
import { describeProblem } from '../../contract/describe-problem.ts';
import { fileOutcomes, type ReportLine } from '../../contract/job-schemas.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import { reportCsvHeader, reportCsvLine } from '../../contract/report-csv.ts';
import { fileName } from '../imports/describe-file.ts';
import { filesJsonPrinter } from '../imports/print-files-json.ts';
import { reportPages, type ReportPage } from '../imports/report-pages.ts';
import { oneOf } from '../one-of.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command, CommandContext } from './command.ts';

/** Files that are listed for people; programs get them all. */
const usualLimit = 100;

/** `khizana report N`: what became of each file of an import. */
export const report: Command = async (context) => {
  const { open, args, options, out } = context;
  const [number] = args;
  if (number === undefined) {
    return fail({
      ar: 'report: أي عملية استيراد؟ اكتب رقمها بعد الأمر؛ وهي في khizana jobs',
      en: 'report: which import? Put its number behind the command; khizana jobs lists them',
    });
  }
  const id = wholeNumber('N', number);
  if (!id.ok) return id;
  const [limit, offset] = [
    wholeNumber('--limit', options.limit),
    wholeNumber('--offset', options.offset),
  ];
  if (!limit.ok) return limit;
  if (!offset.ok) return offset;
  const outcomes: ReportLine['outcome'][] = [];
  for (const written of options.outcome ?? []) {
    const outcome = oneOf('--outcome', written, fileOutcomes);
    if (!outcome.ok) return outcome;
    if (outcome.value !== undefined) outcomes.push(outcome.value);
  }
  const opened = await open();
  if (!opened.ok) return opened;
  const isForPeople = !options.json && !options.csv;
  const most = limit.value ?? (isForPeople ? usualLimit : undefined);
  const request = { id: id.value, outcomes, offset: offset.value, limit: most };
  const printer = options.json
    ? filesJsonPrinter((total) => ({ total }), out)
    : options.csv
      ? csvPrinter(context)
      : linePrinter(context, offset.value ?? 0);
  const read = await reportPages(opened.value.api, request, printer.take);
  if (!read.ok) return read;
  printer.end();
  return succeed(null);

  function csvPrinter({ language }: CommandContext): Printer {
    // What is printed is ended with a line feed, after the carriage return that a line of CSV has before it.
    out(reportCsvHeader(language).slice(0, -1));
    return {
      take({ files }) {
        for (const line of files) out(reportCsvLine(line, language).slice(0, -1));
      },
      end: () => undefined,
    };
  }

  function linePrinter({ language }: CommandContext, from: number): Printer {
    let [all, printed] = [0, from];
    return {
      take({ total, files }) {
        all = total;
        printed += files.length;
        for (const line of files) for (const each of describeLine(line, language)) out(each);
      },
      end() {
        if (printed < all) out(more[language](printed, all));
      },
    };
  }
};

interface Printer {
  readonly take: (page: ReportPage) => void;
  readonly end: () => void;
}

const more = {
  ar: (printed: number, total: number) =>
    `… سُرد ${printed} من ${total}؛ والبقية بالخيار ‎--offset ${printed}`,
  en: (printed: number, total: number) =>
    `… ${printed} of ${total}; go on with --offset ${printed}`,
} as const;

function describeLine(line: ReportLine, language: CommandContext['language']): string[] {
  const articles = language === 'ar' ? `المواد: ${line.articles}` : `${line.articles} articles`;
  const said = describeOutcome(line.outcome, language);
  return [
    [fileName(line, language), said, ...(line.articles > 0 ? [articles] : [])].join(' · '),
    ...line.problems.map((problem) => `  ${describeProblem(problem, language)}`),
    ...line.guesses.map((guess) => `  ${describeGuess(guess, language)}`),
  ];
}
