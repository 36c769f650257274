import { succeed } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import { findCollection } from '../imports/find-collection.ts';
import { readingSettings } from '../imports/reading-settings.ts';
import { runImport } from '../imports/run-import.ts';
import type { Command } from './command.ts';

/** `khizana reread COLLECTION`: looks through a collection again, read in another way when one is given. */
export const reread: Command = async (context) => {
  const settings = readingSettings(context.options);
  if (!settings.ok) return settings;
  const ended = await runImport(context, async ({ api }) => {
    const found = await findCollection(api, 'reread', context.args[0]);
    if (!found.ok) return found;
    const { id } = found.value;
    if (Object.keys(settings.value).length > 0) {
      const changed = await ask(api, 'setCollection', { id, ...settings.value });
      if (!changed.ok) return changed;
    }
    return ask(api, 'reread', { id });
  });
  if (!ended.ok) return ended;
  return succeed(typeof ended.value === 'number' ? ended.value : null);
};
