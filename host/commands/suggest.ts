import { answer } from '../../contract/answer.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import type { Suggestions } from '../../contract/schemas.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command } from './command.ts';

/** `khizana suggest TEXT`: how a query may go on, and what may have been meant. */
export const suggest: Command = async ({ open, args, options, language, out }) => {
  if (args.length === 0) {
    return fail({
      ar: 'suggest: ماذا كُتب؟ اكتب أول الكلمة بعد الأمر',
      en: 'suggest: what was typed? Put the beginning of a word behind the command',
    });
  }
  const limit = wholeNumber('--limit', options.limit, 100);
  if (!limit.ok) return limit;
  const opened = await open({ mostAwaited: Infinity });
  if (!opened.ok) return opened;
  const request = { text: args.join(' '), limit: limit.value };
  const found = await answer(opened.value.api, 'suggest', request);
  if (!found.ok) return found;
  const suggestions = found.value as Suggestions;
  if (options.json) {
    out(JSON.stringify(suggestions));
    return succeed(null);
  }
  const { completions, didYouMean } = suggestions;
  for (const { text, articles } of completions) out(`${String(articles).padStart(7)}  ${text}`);
  if (didYouMean !== null) {
    out(language === 'ar' ? `هل قصدت: ${didYouMean}` : `did you mean: ${didYouMean}`);
  }
  return succeed(null);
};
