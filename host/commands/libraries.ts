import { homedir } from 'node:os';
import { succeed } from '../../contract/outcome.ts';
import { preferencesPath } from '../../service/preferences-path.ts';
import { recentLibraries, recentLibrariesPath } from '../../service/recent-libraries.ts';
import type { Command } from './command.ts';

/** `khizana libraries`: those that the window had open, the latest first. */
export const libraries: Command = ({ options, language, out }) => {
  const preferences = preferencesPath(process.env, process.platform, homedir());
  const recent = recentLibraries(recentLibrariesPath(preferences));
  if (options.json) out(JSON.stringify({ libraries: recent }));
  else {
    const missing = language === 'ar' ? 'ليست في موضعها' : 'not where it was';
    for (const { folder, isMissing } of recent) out(isMissing ? `${folder} (${missing})` : folder);
  }
  return Promise.resolve(succeed(null));
};
