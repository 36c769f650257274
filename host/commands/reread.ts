import { succeed } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import { findReadCollection, whichCollection } from '../imports/find-collection.ts';
import { readingSettings } from '../imports/reading-settings.ts';
import { runImport } from '../imports/run-import.ts';
import type { Command } from './command.ts';

/** `khizana reread COLLECTION`: looks through a collection again, read in another way when one is given. */
export const reread: Command = async (context) => {
  const named = whichCollection('reread', context.args[0]);
  if (!named.ok) return named;
  const settings = readingSettings(context.options);
  if (!settings.ok) return settings;
  const ended = await runImport(context, async ({ api }) => {
    const found = await findReadCollection(api, 'reread', named.value);
    if (!found.ok) return found;
    const { id } = found.value;
    return succeed(async () => {
      if (Object.keys(settings.value).length > 0) {
        const changed = await ask(api, 'setCollection', { id, ...settings.value });
        if (!changed.ok) return changed;
      }
      return ask(api, 'reread', { id });
    });
  });
  if (!ended.ok) return ended;
  return succeed(typeof ended.value === 'number' ? ended.value : null);
};
