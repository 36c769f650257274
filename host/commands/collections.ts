import type { Language } from '../../contract/describe-failure.ts';
import { isolate } from '../../contract/isolate.ts';
import type { Collection } from '../../contract/job-schemas.ts';
import { succeed } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import type { Command } from './command.ts';

/** `khizana collections`: what was added, and how it is read. */
export const collections: Command = async ({ open, options, language, out }) => {
  const opened = await open();
  if (!opened.ok) return opened;
  const listed = await ask(opened.value.api, 'collections', {});
  if (!listed.ok) return listed;
  if (options.json) out(JSON.stringify(listed.value));
  else for (const each of listed.value.collections) out(describe(each, language));
  return succeed(null);
};

function describe(collection: Collection, language: Language): string {
  const { id, name, files, articles, vanished, isWatched, encoding, mapping } = collection;
  const isArabic = language === 'ar';
  return [
    `[${id}] ${isArabic ? isolate(name) : name}`,
    isArabic ? `الملفات: ${files}` : `files: ${files}`,
    isArabic ? `المواد: ${articles}` : `articles: ${articles}`,
    ...(vanished === 0
      ? []
      : [isArabic ? `لم تعد في مصدرها: ${vanished}` : `vanished: ${vanished}`]),
    ...(isWatched ? [isArabic ? 'مراقبة' : 'watched'] : []),
    ...(encoding === null ? [] : [isArabic ? isolate(encoding) : encoding]),
    ...(mapping === null ? [] : [JSON.stringify(mapping)]),
  ].join(' · ');
}
