import type { Language } from '../../contract/describe-failure.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Outcome } from '../../contract/outcome.ts';
import type { OpenArchive } from '../../service/open-archive.ts';
import type { OpenSourceOptions } from '../open-source-archive.ts';
import type { CommandFailure, CommandOptions } from '../command-line.ts';

/** What a command works with. */
export interface CommandContext {
  /** Opens the library, or makes it. Called once the command is known to be well formed. */
  readonly open: (options?: OpenSourceOptions) => Promise<Outcome<OpenArchive, Failure>>;
  /** Folder of the library. */
  readonly library: string;
  readonly language: Language;
  readonly options: CommandOptions;
  /** What follows the command's name. */
  readonly args: readonly string[];
  readonly out: (line: string) => void;
  readonly log: (line: string) => void;
  readonly canColour: boolean;
}

/**
 * Resolves to the exit code, `null` for 0. A failure is one of the contract's, or a line of its own about how
 * the command was called.
 */
export type Command = (context: CommandContext) => Promise<Outcome<number | null, CommandFailure>>;
