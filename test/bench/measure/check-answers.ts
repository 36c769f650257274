import { readCorpus } from '../corpus/corpus-file.ts';
import type { Corpus } from '../corpus/prepare-corpus.ts';
import type { EngineProcess } from '../engines/engine-process.ts';
import { parseQueryLine, queryClasses, type QueryLine } from '../queries/bench-query.ts';
import type { Queries } from '../queries/draw-queries.ts';
import { scorePlainly } from './score-plainly.ts';

/** Fuzzy terms are left out: Lucene keeps to the fifty nearest words. */
const checkedClasses = queryClasses.filter((name) => name !== 'fuzzy');
/** Queries of each class that are checked. */
const sample = 25;
/** Largest archive that is scored by looking at every article. */
const mostPlainly = 10_000;
const tolerance = 1e-5;

/** Whether engines agree in what they answer, in a line each. */
export async function checkAnswers(
  corpus: Corpus,
  engines: readonly EngineProcess[],
  queries: Queries,
): Promise<string[]> {
  const lines = checkedClasses.flatMap((name) => queries[name].slice(0, sample));
  const own = engines.find(({ name }) => name === 'khizana');
  if (own === undefined) return [];
  const scores = corpus.articles <= mostPlainly ? [await checkScores(corpus, own, lines)] : [];
  const peers = engines.filter(({ name }) => name === 'lucene' || name === 'fts5');
  const totals: string[] = [];
  for (const peer of peers) totals.push(await checkTotals(own, peer, lines));
  return [...scores, ...totals];
}

async function checkScores(
  { path }: Corpus,
  own: EngineProcess,
  lines: readonly QueryLine[],
): Promise<string> {
  const articles = [...readCorpus(path)];
  const answers = await own.ask('score', lines);
  const checked = lines.flatMap((line, at) => {
    const expected = scorePlainly(articles, parseQueryLine(line));
    const given = answers[at] ?? null;
    return expected === null || given === null ? [] : [{ line, agree: alike(expected, given) }];
  });
  return verdict('Scores of the first page agree with those of a plain scan', checked);
}

function alike(expected: readonly number[], given: readonly number[]): boolean {
  return (
    expected.length === given.length &&
    expected.every((score, at) => Math.abs(score - (given[at] ?? 0)) <= tolerance * score)
  );
}

async function checkTotals(
  own: EngineProcess,
  peer: EngineProcess,
  lines: readonly QueryLine[],
): Promise<string> {
  const [ours, theirs] = await Promise.all([own.ask('count', lines), peer.ask('count', lines)]);
  const checked = lines.flatMap((line, at) => {
    const [one, other] = [ours[at] ?? null, theirs[at] ?? null];
    return one === null || other === null ? [] : [{ line, agree: one === other }];
  });
  return verdict(`Totals agree with those of ${peer.name}`, checked);
}

function verdict(
  claim: string,
  checked: readonly { readonly line: string; readonly agree: boolean }[],
): string {
  const wrong = checked.filter(({ agree }) => !agree).map(({ line }) => line.replaceAll('\t', ' '));
  if (wrong.length === 0) return `${claim}: yes (${checked.length} queries)`;
  return `${claim}: no, not for ${wrong.length} of ${checked.length} queries: ${wrong.slice(0, 5).join('; ')}`;
}
