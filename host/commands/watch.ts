import { fail, succeed } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import { findReadCollection } from '../imports/find-collection.ts';
import { oneOf } from '../one-of.ts';
import type { Command } from './command.ts';

/** `khizana watch COLLECTION on|off`: whether the open reader looks through a collection when it changes. */
export const watch: Command = async ({ open, args, options, language, out }) => {
  const [named, written] = args;
  const wish = oneOf('watch', written, ['on', 'off']);
  if (!wish.ok) return wish;
  if (named === undefined || wish.value === undefined) {
    return fail({
      ar: 'watch: اكتب رقم المجموعة أو اسمها ثم on أو off',
      en: 'watch: put the number or name of a collection behind the command, and on or off',
    });
  }
  const isOn = wish.value === 'on';
  const opened = await open();
  if (!opened.ok) return opened;
  const { api } = opened.value;
  const found = await findReadCollection(api, 'watch', named);
  if (!found.ok) return found;
  const changed = await ask(api, 'setCollection', { id: found.value.id, watch: isOn });
  if (!changed.ok) return changed;
  const { name } = changed.value;
  if (options.json) out(JSON.stringify(changed.value));
  else out(said[isOn ? 'on' : 'off'][language](name));
  return succeed(null);
};

const said = {
  on: {
    ar: (name: string) => `«${name}» مراقبة: يقرأ القارئ ما يتغير فيها كلما كان مفتوحًا`,
    en: (name: string) => `"${name}" is watched: the reader, when open, reads what changes in it`,
  },
  off: {
    ar: (name: string) => `«${name}» لم تعد مراقبة`,
    en: (name: string) => `"${name}" is no longer watched`,
  },
} as const;
