import { succeed } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command } from './command.ts';

/** `khizana places`: where reading stopped, the latest first. */
export const places: Command = async ({ open, options, language, out }) => {
  const limit = options.limit === undefined ? succeed(20) : wholeNumber('--limit', options.limit);
  if (!limit.ok) return limit;
  const opened = await open();
  if (!opened.ok) return opened;
  const found = await ask(opened.value.api, 'readingPlaces', { limit: limit.value });
  if (!found.ok) return found;
  if (options.json) {
    out(JSON.stringify(found.value));
    return succeed(null);
  }
  const undated = language === 'ar' ? 'بلا تاريخ' : 'undated';
  const gone = language === 'ar' ? 'لم تعد في المكتبة' : 'no longer in the library';
  for (const { id, title, source, date, share } of found.value.places) {
    out(title);
    const facts = [source, date ?? undated, `${Math.floor(share * 100)}%`];
    out(`  [${id ?? gone}] ${facts.filter(Boolean).join(' · ')}`);
  }
  return succeed(null);
};
