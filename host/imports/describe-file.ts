import type { Language } from '../../contract/describe-failure.ts';
import { describeProblem } from '../../contract/describe-problem.ts';
import { isolate } from '../../contract/isolate.ts';
import type { ReportLine } from '../../contract/job-schemas.ts';

/** What was wrong with a file of a report, a line for each thing. */
export function describeProblems(line: ReportLine, language: Language): string[] {
  const name = fileName(line, language);
  return line.problems.map((problem) => `${name}: ${describeProblem(problem, language)}`);
}

/** A file by its collection and path, and by its path inside another. */
export function fileName({ collection, path, inside }: ReportLine, language: Language): string {
  const name = inside === null ? `${collection}/${path}` : `${collection}/${path} › ${inside}`;
  return language === 'ar' ? isolate(name) : name;
}
