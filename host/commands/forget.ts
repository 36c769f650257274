import type { Removable } from '../../contract/job-schemas.ts';
import { succeed } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import { findCollection, whichCollection } from '../imports/find-collection.ts';
import type { Command } from './command.ts';

/** `khizana forget COLLECTION`: removes a collection from the library, or what has vanished from its source. */
export const forget: Command = async ({ open, args, options, language, out }) => {
  const named = whichCollection('forget', args[0]);
  if (!named.ok) return named;
  const opened = await open();
  if (!opened.ok) return opened;
  const { api, catchUp } = opened.value;
  const found = await findCollection(api, 'forget', named.value);
  if (!found.ok) return found;
  const { id, name } = found.value;
  const isCertain = options.yes;
  const scope = options.vanished ? 'vanished' : 'all';
  const removed = await ask(api, 'remove', { id, scope, isCertain });
  if (!removed.ok) return removed;
  if (isCertain) await catchUp();
  if (options.json) out(JSON.stringify({ ...removed.value, isRemoved: isCertain }));
  else out(said[isCertain ? 'removed' : 'counted'][language](name, removed.value));
  return succeed(null);
};

const said = {
  counted: {
    ar: (name: string, { articles, files }: Removable) =>
      `«${name}»: يُزال من المكتبة ${articles} من المواد، من ${files} من الملفات؛ والملفات نفسها تبقى كما هي. لم يُزَل شيء بعد: أعد الأمر مع ‎--yes`,
    en: (name: string, { articles, files }: Removable) =>
      `"${name}": ${articles} articles of ${files} files would go from the library; the files themselves stay. Nothing is removed yet: say it again with --yes`,
  },
  removed: {
    ar: (name: string, { articles, files }: Removable) =>
      `«${name}»: أُزيل من المكتبة ${articles} من المواد، من ${files} من الملفات`,
    en: (name: string, { articles, files }: Removable) =>
      `"${name}": removed ${articles} articles of ${files} files from the library`,
  },
} as const;
