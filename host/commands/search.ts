import { answer } from '../../contract/answer.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import {
  scopes,
  sorts,
  type Hit,
  type MarkedText,
  type SearchReply,
} from '../../contract/schemas.ts';
import { oneOf } from '../one-of.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command, CommandContext } from './command.ts';
import { describeNote } from './describe-note.ts';

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
  const opened = await open();
  if (!opened.ok) return opened;
  const found = await answer(opened.value.api, 'search', {
    query: args.join(' '),
    scope: scope.value,
    sort: sort.value,
    from,
    to,
    sources: options.source ?? [],
    limit: limit.value,
    offset: offset.value,
  });
  if (!found.ok) return found;
  const reply = found.value as SearchReply;
  if (options.json) out(JSON.stringify(asJson(reply)));
  else printForPeople(reply, context);
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
  const paint = canColour ? withMarks : (marked: MarkedText): string => marked.text;
  const undated = language === 'ar' ? 'بلا تاريخ' : 'undated';
  out(paint(hit.title));
  out(`  [${hit.id}] ${[hit.source, hit.date ?? undated].filter(Boolean).join(' · ')}`);
  if (hit.snippet.text !== '') out(`  ${paint(hit.snippet)}`);
  out('');
}

const [bold, plain] = ['\u001b[1m', '\u001b[22m'];

function withMarks({ text, marks }: MarkedText): string {
  let painted = '';
  let at = 0;
  for (const { start, end } of marks) {
    painted += text.slice(at, start) + bold + text.slice(start, end) + plain;
    at = end;
  }
  return painted + text.slice(at);
}
