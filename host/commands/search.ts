import { answer } from '../../contract/answer.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import type { Hit, MarkedText, SearchReply } from '../../contract/schemas.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command, CommandContext } from './command.ts';
import { describeNote } from './describe-note.ts';

/** `khizana search QUERY`: one page of hits. */
export const search: Command = async (context) => {
  const { archive, args, options, out } = context;
  if (args.length === 0) return fail('search: what for? Put the query behind the command');
  const [limit, offset] = [
    wholeNumber('limit', options.limit),
    wholeNumber('offset', options.offset),
  ];
  if (!limit.ok) return limit;
  if (!offset.ok) return offset;
  const found = await answer(archive.api, 'search', {
    query: args.join(' '),
    scope: options.in,
    sort: options.sort,
    from: options.from,
    to: options.to,
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
  if (reply.relatedOnly > 0) {
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
