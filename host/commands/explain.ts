import { answer } from '../../contract/answer.ts';
import { describeReading } from '../../contract/describe-reading.ts';
import { describeRung } from '../../contract/describe-rung.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import type { Explanation } from '../../contract/explain-schemas.ts';
import type { SearchReply } from '../../contract/schemas.ts';
import { readingOptions } from '../reading-options.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command } from './command.ts';
import { describeNote } from './describe-note.ts';
import { explanationLines } from './explanation-lines.ts';
import { nextRungLine } from './next-rung-line.ts';
import { readingJson } from './reading-json.ts';

/** `khizana explain ID QUERY`: why one article is found, and what other strictness would find. */
export const explain: Command = async ({ open, args, options, language, out }) => {
  const [id, ...query] = args;
  if (id === undefined || query.length === 0) {
    return fail({
      ar: 'explain: اكتب بعد الأمر رقم المادة ثم كلمات البحث',
      en: 'explain: put the number of an article and a query behind the command',
    });
  }
  const number = wholeNumber('ID', id);
  if (!number.ok) return number;
  const understood = readingOptions(options);
  if (!understood.ok) return understood;
  const opened = await open({ mostAwaited: Infinity });
  if (!opened.ok) return opened;
  const question = { query: query.join(' '), ...understood.value };
  const { api } = opened.value;
  const explained = await answer(api, 'explain', { id: number.value, ...question });
  if (!explained.ok) return explained;
  const read = await answer(api, 'search', { ...question, limit: 0, counting: 'later' });
  if (!read.ok) return read;
  const explanation = explained.value as Explanation;
  const { reading } = read.value as SearchReply;
  if (options.json) {
    out(JSON.stringify({ reading: readingJson(reading, language), ...explanation }));
    return succeed(null);
  }
  const isArabic = language === 'ar';
  const { strictness, stopWords, ladder } = explanation;
  const { name } = describeRung(strictness, language);
  out(`${isArabic ? 'قُرئ البحث' : 'read as'}: ${describeReading(reading, language)}`);
  out(`${isArabic ? 'الصرامة' : 'strictness'}: ${strictness} (${name})`);
  for (const line of explanationLines(explanation, language)) out(line);
  if (stopWords.length > 0) out(describeNote({ kind: 'stop-words', words: stopWords }, language));
  const next = nextRungLine(ladder, strictness, language);
  if (next !== null) out(next);
  return succeed(null);
};
