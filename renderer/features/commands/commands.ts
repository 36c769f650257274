import { articleCommands } from './article-commands.ts';
import type { Command } from './command.ts';
import { libraryCommands } from './library-commands.ts';
import { resultsCommands } from './results-commands.ts';
import { searchCommands } from './search-commands.ts';
import { settingsCommands } from './settings-commands.ts';
import { windowCommands } from './window-commands.ts';

/** All that can be done in the window, in the order in which it is told. */
export const commands: readonly Command[] = [
  ...searchCommands,
  ...resultsCommands,
  ...articleCommands,
  ...windowCommands,
  ...libraryCommands,
  ...settingsCommands,
];
