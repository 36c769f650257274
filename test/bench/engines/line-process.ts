import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** A process that is told lines and answers each command with a line of JSON; it complains as we do. */
export class LineProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string, undefined>;

  constructor(command: string, args: readonly string[]) {
    this.#child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** A script of ours under this Node. */
  static script(
    path: string,
    args: readonly string[],
    options: readonly string[] = [],
  ): LineProcess {
    return new LineProcess(process.execPath, [...options, path, ...args]);
  }

  tell(lines: readonly string[]): void {
    this.#child.stdin.write(`${lines.join('\n')}\n`);
  }

  /** @throws Error when the process ends instead of answering */
  async answer(): Promise<unknown> {
    const { value } = await this.#lines.next();
    if (value === undefined) {
      throw new Error(`A process has ended before it answered: ${this.#child.spawnargs.join(' ')}`);
    }
    return JSON.parse(value);
  }

  /** Lets the process end. */
  async close(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'close');
    this.#child.stdin.end();
    await ended;
  }
}
