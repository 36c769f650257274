import { answer } from '../../contract/answer.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import type { PassagesReply } from '../../contract/schemas.ts';
import { readingOptions } from '../reading-options.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command } from './command.ts';
import { paintMarks } from './paint-marks.ts';

/** `khizana passages ID QUERY`: where one article speaks of what is asked for. */
export const passages: Command = async ({ open, args, options, canColour, out }) => {
  const [id, ...query] = args;
  if (id === undefined || query.length === 0) {
    return fail({
      ar: 'passages: اكتب بعد الأمر رقم المادة ثم كلمات البحث',
      en: 'passages: put the number of an article and a query behind the command',
    });
  }
  const [number, limit] = [wholeNumber('ID', id), wholeNumber('--limit', options.limit, 100)];
  if (!number.ok) return number;
  if (!limit.ok) return limit;
  const understood = readingOptions(options);
  if (!understood.ok) return understood;
  const opened = await open({ mostAwaited: Infinity });
  if (!opened.ok) return opened;
  const found = await answer(opened.value.api, 'passages', {
    id: number.value,
    query: query.join(' '),
    ...understood.value,
    limit: limit.value,
  });
  if (!found.ok) return found;
  const reply = found.value as PassagesReply;
  if (options.json) out(JSON.stringify(reply));
  else out(reply.passages.map((passage) => paintMarks(passage, canColour)).join('\n\n'));
  return succeed(null);
};
