import type { Finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { Unreadable, type Problem } from '../problem.ts';
import { ArticleRecord } from './article-record.ts';
import { MarkupParser } from './markup-parser.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * The articles of a file of markup, one by one: no more is held than the one that is read.
 *
 * @param pieces the file as text; what one piece completes is given before the next is taken
 * @param recordName of the elements that are articles
 * @throws Unreadable when elements or a tag go on without end
 */
export async function* readRecords(
  pieces: AsyncIterable<string>,
  recordName: string,
): AsyncGenerator<Finding> {
  const vocabulary = vocabularyOf(recordName);
  const findings: Finding[] = [];
  const open: { record: ArticleRecord | null } = { record: null };
  let number = 0;
  let depth = 0;
  let isLiteral = false;

  const finish = (): void => {
    if (open.record === null) return;
    findings.push(findingOf(open.record, number));
    open.record = null;
  };
  const parser = new MarkupParser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > deepestElement) {
        throw malformed(`more than ${deepestElement} elements are open`);
      }
      if (name !== recordName) {
        open.record?.openElement(name, attributes);
        return;
      }
      finish();
      number += 1;
      open.record = new ArticleRecord(vocabulary, attributes);
    },
    onclosetag: (name) => {
      depth -= 1;
      if (name === recordName) finish();
      else open.record?.closeElement();
    },
    ontext: (text) => open.record?.addText(text, isLiteral),
    oncdatastart: () => {
      isLiteral = true;
    },
    oncdataend: () => {
      isLiteral = false;
    },
  });

  let written = 0;
  for await (const piece of pieces) {
    try {
      parser.write(piece);
    } catch (error) {
      yield* findings;
      throw error;
    }
    written += piece.length;
    yield* findings.splice(0);
    // A tag or a comment is held until it ends.
    if (written - parser.endIndex > limits.longestArticle) throw malformed('a tag does not end');
  }
  // At its end the parser closes what is open.
  const isCut = open.record !== null;
  parser.end();
  yield* findings;
  if (isCut) yield { kind: 'problem', problem: { kind: 'truncated' }, place: placeOf(number) };
}

/** No corpus nests its elements so deep; every end tag is looked for among those that are open. */
const deepestElement = 1000;

function findingOf(record: ArticleRecord, number: number): Finding {
  const { length } = record;
  const limit = limits.longestArticle;
  if (length > limit) return problemOf({ kind: 'too-long', length, limit }, number);
  const document = record.document();
  return document === null
    ? problemOf({ kind: 'no-text' }, number)
    : { kind: 'document', document };
}

function problemOf(problem: Problem, number: number): Finding {
  return { kind: 'problem', problem, place: placeOf(number) };
}

function placeOf(number: number) {
  return { unit: 'record', number } as const;
}

function malformed(cause: string): Unreadable {
  return new Unreadable({ kind: 'malformed', cause });
}
