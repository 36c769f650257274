import { fail, succeed } from '../../contract/outcome.ts';
import { longestRanking, queryMatches } from '../../contract/schemas.ts';
import { csvHeader, csvLines } from '../batch/csv-lines.ts';
import { openOutput, type Output } from '../batch/open-output.ts';
import { rankQueries } from '../batch/rank-queries.ts';
import { readQueries } from '../batch/read-queries.ts';
import { readText } from '../batch/read-text.ts';
import { trecLines } from '../batch/trec-lines.ts';
import { oneOf } from '../one-of.ts';
import { typedPath } from '../typed-path.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command, CommandContext } from './command.ts';

const formats = ['trec', 'csv'] as const;

/** `khizana batch QUERIES.tsv --out FILE`: the best articles for each query, as a run to be scored. */
export const batch: Command = async (context) => {
  const { args, options, language, out } = context;
  const [source = ''] = args;
  if (source === '' || options.out === '') {
    return fail({
      ar: 'batch: سمِّ بعد الأمر ملفًا في كل سطر منه معرّف وعلامة جدولة وبحث، أو «-» للمدخل القياسي',
      en: 'batch: name a file behind the command, each line an id, a tab and a query, or "-" for standard input',
    });
  }
  const [format, match] = [
    oneOf('--format', options.format, formats),
    oneOf('--match', options.match, queryMatches),
  ];
  if (!format.ok) return format;
  if (!match.ok) return match;
  const depth = wholeNumber('--depth', options.depth, longestRanking);
  if (!depth.ok) return depth;
  const text = readText(source);
  if (!text.ok) return text;
  const { queries, bad } = readQueries(text.value);
  const complain = complainAbout(source, context);
  for (const { line, complaint } of bad) complain(line, complaint[language]);
  if (queries.length === 0) {
    return fail({ ar: `batch: لا بحث في «${source}»`, en: `batch: no query in "${source}"` });
  }
  const opened = await context.open({ mostAwaited: Infinity });
  if (!opened.ok) return opened;

  const counts = { queries: 0, withoutHits: 0, passedOver: bad.length };
  const linesOf = format.value === 'csv' ? csvLines : trecLines;
  const target = options.out ?? '-';
  let output: Output | null = null;
  try {
    const { write } = (output = target === '-' ? lineByLine(out) : openOutput(typedPath(target)));
    if (format.value === 'csv') write([csvHeader]);
    const ranked = await rankQueries({
      api: opened.value.api,
      queries,
      request: { match: match.value, limit: depth.value },
      onRanked({ id }, hits) {
        counts.queries += 1;
        if (hits.length === 0) counts.withoutHits += 1;
        write(linesOf(id, hits));
      },
      onRefused({ line }, problem) {
        counts.passedOver += 1;
        complain(line, problem);
      },
    });
    if (!ranked.ok) return ranked;
  } catch (error) {
    if (!isOfTheSystem(error)) throw error;
    return fail({
      ar: `تعذّرت الكتابة في «${target}»: ${error.message}`,
      en: `cannot write "${target}": ${error.message}`,
    });
  } finally {
    output?.close();
  }
  printCounts(counts, target, context);
  return succeed(null);
};

function complainAbout(
  source: string,
  { language, log }: CommandContext,
): (line: number, problem: string) => void {
  const word = language === 'ar' ? 'سطر' : 'line';
  return (line, problem) => log(`${source}: ${word} ${line}: ${problem}`);
}

function lineByLine(out: CommandContext['out']): Output {
  return {
    write(lines) {
      if (lines.length > 0) out(lines.join('\n'));
    },
    close: () => undefined,
  };
}

/** A full disk, a folder that is not there: expected, unlike a bug. */
function isOfTheSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

interface BatchCounts {
  readonly queries: number;
  readonly withoutHits: number;
  /** Lines that were no query. */
  readonly passedOver: number;
}

/** Standard output may be taken by the run itself. */
function printCounts(
  counts: BatchCounts,
  target: string,
  { options, language, out, log }: CommandContext,
): void {
  const print = target === '-' ? log : out;
  if (options.json) {
    print(JSON.stringify(counts));
    return;
  }
  const { queries, withoutHits, passedOver } = counts;
  print(
    language === 'ar'
      ? `الأبحاث: ${queries}، لم يجد منها شيئًا: ${withoutHits}؛ السطور المتروكة: ${passedOver}`
      : `${queries} queries, ${withoutHits} of them without a hit; ${passedOver} lines passed over`,
  );
}
