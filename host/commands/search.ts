import { answer } from '../../contract/answer.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import {
  scopes,
  sorts,
  type CountReply,
  type Hit,
  type SearchReply,
} from '../../contract/schemas.ts';
import { oneOf } from '../one-of.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command, CommandContext } from './command.ts';
import { describeNote } from './describe-note.ts';
import { printFacets } from './print-facets.ts';
import { paintMarks } from './paint-marks.ts';

/** `khizana search QUERY`: one page of hits. */
export const search: Command = async (context) => {
  const { open, args, options, out } = context;
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
  const [scope, sort] = [oneOf('--in', options.in, scopes), oneOf('--sort', options.sort, sorts)];
  if (!scope.ok) return scope;
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
  const question = {
    query: args.join(' '),
    scope: scope.value,
    from,
    to,
    sources: options.source ?? [],
    categories: options.category ?? [],
  };
  const page = { sort: sort.value, limit: limit.value, offset: offset.value };
  const found = await answer(opened.value.api, 'search', { ...question, ...page });
  if (!found.ok) return found;
  const reply = found.value as SearchReply;
  if (!options.facets) {
    if (options.json) out(JSON.stringify(asJson(reply)));
    else printForPeople(reply, context);
    return succeed(null);
  }
  const counted = await answer(opened.value.api, 'count', question);
  if (!counted.ok) return counted;
  const { facets } = counted.value as CountReply;
  if (options.json) {
    out(JSON.stringify({ ...asJson(reply), facets }));
    return succeed(null);
  }
  printForPeople(reply, context);
  printFacets(facets, context);
  return succeed(null);
};

/** Compares dates as far as both say: 2017-06 is not after 2017. */
function isAfter(from: string, to: string): boolean {
  const shared = Math.min(from.length, to.length);
  return from.slice(0, shared) > to.slice(0, shared);
}

function asJson({ total, relatedOnly, tookMs, notes, hits }: SearchReply): object {
  return {
    total,
    relatedOnly,
    tookMs,
    notes,
    hits: hits.map(({ title, snippet, ...hit }) => ({
      ...hit,
      title: title.text,
      snippet: snippet.text,
    })),
  };
}

function printForPeople(reply: SearchReply, context: CommandContext): void {
  const { language, out } = context;
  for (const hit of reply.hits) printHit(hit, context);
  const totals = language === 'ar' ? 'المجموع' : 'total';
  out(`${totals}: ${reply.total} · ${reply.tookMs.toFixed(1)} ms`);
  for (const note of reply.notes) out(describeNote(note, language));
  if ((reply.relatedOnly ?? 0) > 0) {
    out(
      language === 'ar'
        ? `${reply.relatedOnly} أخرى في العناوين ذات الصلة فقط (--in related)`
        : `${reply.relatedOnly} more in related headlines only (--in related)`,
    );
  }
}

function printHit(hit: Hit, { out, canColour, language }: CommandContext): void {
  const undated = language === 'ar' ? 'بلا تاريخ' : 'undated';
  out(paintMarks(hit.title, canColour));
  out(`  [${hit.id}] ${[hit.source, hit.date ?? undated].filter(Boolean).join(' · ')}`);
  if (hit.snippet.text !== '') out(`  ${paintMarks(hit.snippet, canColour)}`);
  out('');
}
