import { homedir } from 'node:os';
import { answer } from '../../contract/answer.ts';
import { fail, succeed, type Outcome } from '../../contract/outcome.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Preferences } from '../../contract/preference-schemas.ts';
import { defaultPreferences } from '../../contract/preferences.ts';
import { keepPreferences } from '../../service/preferences-file.ts';
import { preferencesPath } from '../../service/preferences-path.ts';
import { oneOf } from '../one-of.ts';
import type { Command } from './command.ts';

const names = Object.keys(defaultPreferences) as (keyof Preferences)[];

/** `khizana settings [NAME VALUE]`: how the reader is set, and one of it set anew. They belong to no library. */
export const settings: Command = async ({ args, options, out }) => {
  const [named, written] = args;
  const name = oneOf('settings', named, names);
  if (!name.ok) return name;
  if (name.value !== undefined && written === undefined) {
    return fail({
      ar: `settings: اكتب قيمة ${name.value} بعد اسمها`,
      en: `settings: put the value of ${name.value} behind its name`,
    });
  }
  const path = preferencesPath(process.env, process.platform, homedir());
  const kept = keepPreferences(path, () => undefined);
  const change = name.value === undefined ? {} : { [name.value]: readValue(written ?? '') };
  const method = name.value === undefined ? 'preferences' : 'setPreferences';
  const outcome = (await answer(kept.api, method, change)) as Outcome<Preferences, Failure>;
  kept.close();
  if (!outcome.ok) return outcome;
  if (options.json) out(JSON.stringify(outcome.value));
  else for (const each of names) out(`${each} ${String(outcome.value[each])}`);
  return succeed(null);
};

/** A number or a yes or no where it is written as one; the contract says whether it will do. */
function readValue(written: string): string | number | boolean {
  if (written === 'true' || written === 'false') return written === 'true';
  return /^\d+(?:\.\d+)?$/u.test(written) ? Number(written) : written;
}
