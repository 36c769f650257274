import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Steps } from '../search/steps.ts';
import { Findings } from './findings.ts';
import {
  verificationPhases,
  type VerificationPhase,
  type VerificationProgress,
  type VerificationResult,
} from './verification.ts';
import { verifyArticles } from './verify-articles.ts';
import { verifyDatabase } from './verify-database.ts';
import { verifyIndex } from './verify-index.ts';

/**
 * Reads a library whole and holds it against itself: SQLite's own check of both databases, every article against
 * the hash it was taken in with, every byte of the index against its checksums, and the index against the
 * catalogue. Writes nothing, holds no lock over a pause, and keeps no more in memory than the numbers of the
 * articles.
 *
 * @param tell told of progress after every step
 */
export function* verifyLibrary(
  libraryFolder: string,
  tell: (progress: VerificationProgress) => void,
): Steps<VerificationResult> {
  const findings = new Findings();
  const catalogue = join(libraryFolder, 'library.db');
  const readerData = join(libraryFolder, 'reader.db');
  const [size, readerSize] = [catalogue, readerData].map((path) => sizeOf(path)) as [number, number]; // prettier-ignore
  // To unpack and hash a text takes twice as long as to look through its page.
  const weights = {
    catalogue: size,
    articles: 2 * size,
    index: size / 2,
    'reader-data': readerSize,
  };
  const say = progressTeller(weights, tell);
  yield* verifyDatabase(catalogue, 'library.db', findings, say('catalogue'));
  const read = yield* verifyContents(libraryFolder, catalogue, findings, say);
  if (existsSync(readerData)) {
    yield* verifyDatabase(readerData, 'reader.db', findings, say('reader-data'));
  }
  say('reader-data')(1, 1);
  const { told, more } = findings;
  return { articles: read.articles, bytes: size + readerSize + read.index, findings: told, more };
}

/** What is read through the catalogue, as far as it can be read at all. */
function* verifyContents(
  libraryFolder: string,
  catalogue: string,
  findings: Findings,
  say: (phase: VerificationPhase) => (done: number, total: number) => void,
): Steps<{ articles: number; index: number }> {
  let database: DatabaseSync | null = null;
  let articles = 0;
  try {
    database = new DatabaseSync(catalogue, { readOnly: true, timeout: 10_000 });
    const total = Number(database.prepare('SELECT count(*) AS n FROM articles').get()?.['n']);
    const tellArticles = say('articles');
    articles = yield* verifyArticles(database, findings, (done) => {
      tellArticles(done, Math.max(done, total));
    });
    return { articles, index: yield* verifyIndex(libraryFolder, database, findings, say('index')) };
  } catch (error) {
    // What SQLite cannot read it has named already, unless it came upon it only now.
    if (!isOfSqlite(error)) throw error;
    const isNamed = findings.told.some(({ kind }) => kind === 'database-damaged');
    if (!isNamed) {
      findings.add({ kind: 'database-damaged', file: 'library.db', detail: error.message });
    }
    return { articles, index: 0 };
  } finally {
    database?.close();
  }
}

/** Makes of what a phase has done a share of the whole. */
function progressTeller(
  weights: Readonly<Record<VerificationPhase, number>>,
  tell: (progress: VerificationProgress) => void,
): (phase: VerificationPhase) => (done: number, total: number) => void {
  const whole = Math.max(
    1,
    verificationPhases.reduce((sum, name) => sum + weights[name], 0),
  );
  // A phase that has to begin again, as where an index takes the place of the one that is read, does not go back.
  let reached = 0;
  return (phase) => {
    const before = verificationPhases
      .slice(0, verificationPhases.indexOf(phase))
      .reduce((sum, name) => sum + weights[name], 0);
    return (done, total) => {
      const part = total === 0 ? 1 : done / total;
      reached = Math.max(reached, (before + part * weights[phase]) / whole);
      tell({ phase, done, total, share: reached });
    };
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function isOfSqlite(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
