import { closeSync, openSync, writeFileSync } from 'node:fs';

/** Takes lines, without their ends. */
export interface Output {
  readonly write: (lines: readonly string[]) => void;
  readonly close: () => void;
}

/**
 * Opens a file to write lines to, in place of what it held.
 *
 * @throws the system's error when it cannot be opened; so does writing
 */
export function openOutput(path: string): Output {
  const file = openSync(path, 'w');
  return {
    write(lines) {
      if (lines.length > 0) writeFileSync(file, `${lines.join('\n')}\n`);
    },
    close: () => {
      closeSync(file);
    },
  };
}
