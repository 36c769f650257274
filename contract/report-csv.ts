import { csvLine } from './csv-line.ts';
import type { Language } from './describe-failure.ts';
import { describeGuess } from './describe-guess.ts';
import { describeOutcome } from './describe-outcome.ts';
import { describeProblem } from './describe-problem.ts';
import type { ReportLine } from './job-schemas.ts';

/** The first line of a report as a CSV file. The byte order mark has Excel read UTF-8. */
export function reportCsvHeader(language: Language): string {
  return `\u{feff}${csvLine(headers[language])}\r\n`;
}

/** A line of a report as a line of a CSV file, its end included. */
export function reportCsvLine(line: ReportLine, language: Language): string {
  const { collection, path, inside, outcome, format, articles, problems, guesses } = line;
  const fields = [
    collection,
    path,
    inside ?? '',
    describeOutcome(outcome, language),
    format ?? '',
    String(articles),
    problems.map((problem) => describeProblem(problem, language)).join('\n'),
    guesses.map((guess) => describeGuess(guess, language)).join('\n'),
  ];
  return `${csvLine(fields.map(defuse))}\r\n`;
}

const headers: Readonly<Record<Language, readonly string[]>> = {
  ar: ['المجموعة', 'المسار', 'داخله', 'ما جرى', 'الصيغة', 'المواد', 'المشكلات', 'ما خُمّن'],
  en: ['collection', 'path', 'inside', 'outcome', 'format', 'articles', 'problems', 'guesses'],
};

/**
 * A spreadsheet takes a field that begins so for a formula and runs it; a file may be named by somebody
 * who counts on that.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function defuse(field: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(field) ? `'${field}` : field;
}
