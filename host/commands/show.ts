import { citationStyles, cite } from '../../contract/citing/cite.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import { oneOf } from '../one-of.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command } from './command.ts';

/** `khizana show ID`: one article whole, its parts set apart. */
export const show: Command = async ({ open, args, options, language, out }) => {
  const [id] = args;
  if (id === undefined) {
    return fail({
      ar: 'show: أي مادة؟ اكتب رقمها بعد الأمر',
      en: 'show: which article? Put its number behind the command',
    });
  }
  const number = wholeNumber('ID', id);
  if (!number.ok) return number;
  const style = oneOf('--cite', options.cite, citationStyles);
  if (!style.ok) return style;
  const opened = await open();
  if (!opened.ok) return opened;
  const found = await ask(opened.value.api, 'article', { id: number.value });
  if (!found.ok) return found;
  const { article } = found.value;
  if (style.value !== undefined) {
    out(cite(article, style.value, language).trimEnd());
    return succeed(null);
  }
  if (options.json) {
    out(JSON.stringify(article));
    return succeed(null);
  }
  const undated = language === 'ar' ? 'بلا تاريخ' : 'undated';
  out([article.source, article.date ?? undated, article.origin.path].filter(Boolean).join(' · '));
  const named = await ask(opened.value.api, 'resolveRelated', { id: number.value });
  const headlines = named.ok ? named.value.headlines : [];
  let relatedBegun = false;
  for (const zone of article.zones) {
    if (zone.kind === 'published') continue;
    const text = article.text.slice(zone.start, zone.end);
    if (zone.kind === 'related' && !relatedBegun) {
      relatedBegun = true;
      out(language === 'ar' ? '\nعناوين ذات صلة' : '\nRelated headlines');
    }
    const held = headlines.find(({ start }) => start === zone.start)?.id ?? null;
    const where = held === null ? '' : ` [${held}]`;
    out(zone.kind === 'related' ? `  - ${text}${where}` : `\n${text}`);
  }
  return succeed(null);
};
