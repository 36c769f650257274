import { describeReading } from '../../contract/describe-reading.ts';
import { isPlainReading } from '../../contract/is-plain-reading.ts';
import type { Explanation } from '../../contract/explain-schemas.ts';
import type { Hit, Ladder, SearchReply } from '../../contract/schemas.ts';
import type { CommandContext } from './command.ts';
import { describeNote } from './describe-note.ts';
import { explanationLines } from './explanation-lines.ts';
import { nextRungLine } from './next-rung-line.ts';
import { paintMarks } from './paint-marks.ts';

/** What was asked for beside the hits. */
interface Reasons {
  /** One for each hit; empty when they are not asked for. */
  readonly explanations: readonly Explanation[];
  readonly ladder: Ladder | null;
  /** Articles that match, copies one by one; `null` when that was not counted. */
  readonly articles: number | null;
}

/** Prints a page of hits for people, and below it how the query was read. */
export function printFound(
  reply: SearchReply,
  { explanations, ladder, articles }: Reasons,
  context: CommandContext,
): void {
  const { language, options, out } = context;
  const isArabic = language === 'ar';
  for (const [index, hit] of reply.hits.entries()) printHit(hit, explanations[index], context);
  out(`${totalLine(reply.total, articles, context)} · ${reply.tookMs.toFixed(1)} ms`);
  if (options.explain || !isPlainReading(reply.reading)) {
    const sentence = describeReading(reply.reading, language);
    out(`${isArabic ? 'قُرئ البحث' : 'read as'}: ${sentence}`);
  }
  for (const note of reply.notes) out(describeNote(note, language));
  if ((reply.relatedOnly ?? 0) > 0) {
    out(
      isArabic
        ? `${reply.relatedOnly} أخرى في العناوين ذات الصلة فقط (--in related)`
        : `${reply.relatedOnly} more in related headlines only (--in related)`,
    );
  }
  if (!options.explain || ladder === null) return;
  const next = nextRungLine(ladder, reply.strictness, language);
  if (next !== null) out(next);
}

/** How many hits there are, and of what: where copies are folded, stories. */
function totalLine(
  total: number | null,
  articles: number | null,
  { language, options }: CommandContext,
): string {
  const heading = language === 'ar' ? 'المجموع' : 'total';
  if (!options['fold-copies']) return `${heading}: ${total}`;
  return language === 'ar'
    ? `${heading}: القصص ${total}، في مواد عددها ${articles}`
    : `${heading}: ${total} stories in ${articles} articles`;
}

function printHit(
  hit: Hit,
  explanation: Explanation | undefined,
  { out, canColour, language }: CommandContext,
): void {
  const undated = language === 'ar' ? 'بلا تاريخ' : 'undated';
  out(paintMarks(hit.title, canColour));
  const copies = language === 'ar' ? `نسخ أخرى: ${hit.copies}` : `other copies: ${hit.copies}`;
  const known = [hit.source, hit.date ?? undated, hit.copies > 0 ? copies : null];
  out(`  [${hit.id}] ${known.filter(Boolean).join(' · ')}`);
  if (hit.snippet.text !== '') out(`  ${paintMarks(hit.snippet, canColour)}`);
  if (explanation !== undefined) {
    for (const line of explanationLines(explanation, language)) out(line);
  }
  out('');
}
