import { join } from 'node:path';
import * as v from 'valibot';
import {
  VerificationReportSchema,
  type VerificationReport,
} from '../contract/verification-schemas.ts';
import { keep, readKept } from './kept-json.ts';

/** What the last verification of a library that came to its end found; `null` for none. */
export function lastVerification(libraryFolder: string): VerificationReport | null {
  const parsed = v.safeParse(VerificationReportSchema, readKept(pathIn(libraryFolder)));
  return parsed.success ? parsed.output : null;
}

/** Keeps it; throws where nothing can be written. */
export function keepVerification(libraryFolder: string, report: VerificationReport): void {
  keep(pathIn(libraryFolder), report);
}

/** Numbers of the articles that it names as damaged. */
export function damagedArticles(report: VerificationReport | null): number[] {
  const findings = report?.findings ?? [];
  return findings.flatMap((found) => (found.kind === 'article-damaged' ? [found.id] : []));
}

/** Whether it found that the catalogue lacks articles, nobody knows which. */
export function hasLostArticles(report: VerificationReport | null): boolean {
  return (report?.findings ?? []).some(
    (found) =>
      found.kind === 'catalogue-behind' || (found.kind === 'index-differs' && found.extra > 0),
  );
}

function pathIn(libraryFolder: string): string {
  return join(libraryFolder, 'verified.json');
}
