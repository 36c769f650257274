import { answer } from '../../contract/answer.ts';
import type { Failure } from '../../contract/failure.ts';
import { fail, succeed, type Outcome } from '../../contract/outcome.ts';
import type { CountReply, Hit, SearchReply } from '../../contract/schemas.ts';
import type { Explanation } from '../../contract/explain-schemas.ts';
import { sorts } from '../../contract/search-words.ts';
import type { OpenArchive } from '../../service/open-archive.ts';
import { oneOf } from '../one-of.ts';
import { readingOptions } from '../reading-options.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command } from './command.ts';
import { printFacets } from './print-facets.ts';
import { printFound } from './print-found.ts';
import { printLadder } from './print-ladder.ts';
import { readingJson } from './reading-json.ts';

/** `khizana search QUERY`: one page of hits. */
export const search: Command = async (context) => {
  const { open, args, options, language, out } = context;
  if (args.length === 0) {
    return fail({
      ar: 'search: عمّ تبحث؟ اكتب كلمات البحث بعد الأمر',
      en: 'search: what for? Put the query behind the command',
    });
  }
  const [limit, offset] = [
    wholeNumber('--limit', options.limit),
    wholeNumber('--offset', options.offset),
  ];
  if (!limit.ok) return limit;
  if (!offset.ok) return offset;
  const [understood, sort] = [readingOptions(options), oneOf('--sort', options.sort, sorts)];
  if (!understood.ok) return understood;
  if (!sort.ok) return sort;
  const { from, to } = options;
  if (from !== undefined && to !== undefined && isAfter(from, to)) {
    return fail({
      ar: `‎--from ${from} بعد ‎--to ${to}، فلا يبقى يوم بينهما؛ بدّل أحدهما بالآخر`,
      en: `--from ${from} comes after --to ${to}, so no day is left; exchange the two`,
    });
  }
  const opened = await open({ mostAwaited: Infinity });
  if (!opened.ok) return opened;
  const { api } = opened.value;
  const question = {
    query: args.join(' '),
    ...understood.value,
    from,
    to,
    sources: options.source ?? [],
    categories: options.category ?? [],
    copies: options['fold-copies'] ? ('folded' as const) : ('shown' as const),
  };
  const page = { sort: sort.value, limit: limit.value, offset: offset.value };
  const found = await answer(api, 'search', { ...question, ...page });
  if (!found.ok) return found;
  const reply = found.value as SearchReply;
  let counts: CountReply | null = null;
  if (options.facets || options.ladder || options.explain || options['fold-copies']) {
    const ladder = options.ladder || options.explain;
    const counted = await answer(api, 'count', { ...question, ladder });
    if (!counted.ok) return counted;
    counts = counted.value as CountReply;
  }
  const why = options.explain ? await explainHits(api, reply.hits, question) : succeed([]);
  if (!why.ok) return why;
  if (options.json) {
    out(
      JSON.stringify({
        ...asJson(reply, why.value),
        reading: readingJson(reply.reading, language),
        ...(options['fold-copies'] ? { articles: counts?.articles } : {}),
        ...(options.facets ? { facets: counts?.facets } : {}),
        ...(options.ladder ? { ladder: counts?.ladder } : {}),
      }),
    );
    return succeed(null);
  }
  const beside = { explanations: why.value, ladder: counts?.ladder ?? null };
  printFound(reply, { ...beside, articles: counts?.articles ?? null }, context);
  if (options.ladder) printLadder(counts?.ladder ?? [], reply.strictness, context);
  if (options.facets && counts !== null) printFacets(counts.facets, context);
  return succeed(null);
};

/** Compares dates as far as both say: 2017-06 is not after 2017. */
function isAfter(from: string, to: string): boolean {
  const shared = Math.min(from.length, to.length);
  return from.slice(0, shared) > to.slice(0, shared);
}

async function explainHits(
  api: OpenArchive['api'],
  hits: readonly Hit[],
  question: object,
): Promise<Outcome<Explanation[], Failure>> {
  const explanations: Explanation[] = [];
  for (const { id } of hits) {
    const explained = await answer(api, 'explain', { id, ...question });
    if (!explained.ok) return explained;
    explanations.push(explained.value as Explanation);
  }
  return succeed(explanations);
}

/** Texts without the places of their marks, which mean nothing outside the interface. */
function asJson(reply: SearchReply, explanations: readonly Explanation[]): object {
  return {
    ...reply,
    hits: reply.hits.map(({ title, snippet, ...hit }, index) => {
      const explanation = explanations[index];
      return {
        ...hit,
        title: title.text,
        snippet: snippet.text,
        ...(explanation === undefined ? {} : { explanation }),
      };
    }),
  };
}
