import { fail, succeed } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command } from './command.ts';

/** `khizana copies ID`: the articles that tell the same story in nearly the same words. */
export const copies: Command = async ({ open, args, options, language, out }) => {
  const [written] = args;
  if (written === undefined) {
    return fail({
      ar: 'copies: أي مادة؟ اكتب رقمها بعد الأمر',
      en: 'copies: which article? Put its number behind the command',
    });
  }
  const id = wholeNumber('ID', written);
  if (!id.ok) return id;
  const opened = await open();
  if (!opened.ok) return opened;
  const found = await ask(opened.value.api, 'copies', { id: id.value });
  if (!found.ok) return found;
  if (options.json) {
    out(JSON.stringify(found.value));
    return succeed(null);
  }
  const undated = language === 'ar' ? 'بلا تاريخ' : 'undated';
  for (const article of found.value.articles) {
    out(article.title);
    out(
      `  [${article.id}] ${[article.source, article.date ?? undated].filter(Boolean).join(' · ')}`,
    );
  }
  return succeed(null);
};
