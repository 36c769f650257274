import type { ArchiveEvent } from '../../contract/contract.ts';
import type { Language } from '../../contract/describe-failure.ts';
import { isolate } from '../../contract/isolate.ts';
import { progressLine, type Progress } from './progress-line.ts';

/** Milliseconds between two lines where nobody watches, as in a log. */
const logInterval = 10_000;

/** Columns of a terminal that does not say. */
const usualColumns = 80;

/** How far an import is: one line that is written over on a terminal, a line now and then elsewhere. */
export class ProgressDisplay {
  readonly #language: Language;
  readonly #stream: NodeJS.WriteStream;
  #logged = performance.now();
  #isDirty = false;

  constructor(language: Language, stream: NodeJS.WriteStream = process.stderr) {
    this.#language = language;
    this.#stream = stream;
  }

  readonly hear = (event: ArchiveEvent): void => {
    if (event.name === 'job-progress' && event.detail.state === 'running') this.show(event.detail);
    else if (event.name === 'index-progress') {
      const { indexed, articles } = event.detail;
      // All the while articles come in they are indexed too: that is told when it is what is waited for.
      if (this.#isIndexing) this.write(indexLine[this.#language](indexed, articles));
    }
  };

  #isIndexing = false;

  /** From now on the index is waited for. */
  indexing(): void {
    this.#isIndexing = true;
  }

  show(progress: Progress): void {
    const columns = this.#stream.isTTY ? this.#stream.columns || usualColumns : Infinity;
    this.write(progressLine(progress, this.#language, columns));
  }

  /** Takes the line away, before something else is printed. */
  clear(): void {
    if (this.#isDirty) this.#stream.write('\r\u001b[K');
    this.#isDirty = false;
  }

  /** Shows a line in the place of the one before. */
  write(line: string): void {
    if (this.#stream.isTTY) {
      this.#stream.write(`\r${line}\u001b[K`);
      this.#isDirty = true;
      return;
    }
    const now = performance.now();
    if (now - this.#logged < logInterval) return;
    this.#logged = now;
    this.#stream.write(`${line}\n`);
  }
}

const indexLine = {
  ar: (indexed: number, articles: number) => `الفهرسة ${isolate(`${indexed}/${articles}`)}`,
  en: (indexed: number, articles: number) => `indexing ${indexed}/${articles}`,
} as const;
