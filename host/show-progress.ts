import type { ArchiveEvent } from '../contract/contract.ts';

/** Counts on one line of the terminal, while somebody watches it. */
export function showProgress(event: ArchiveEvent): void {
  if (!process.stderr.isTTY) return;
  switch (event.name) {
    case 'import-progress':
      show(event.detail.filesDone, event.detail.filesFound);
      break;
    case 'index-progress':
      show(event.detail.indexed, event.detail.articles);
      break;
    default:
  }
}

function show(done: number, all: number): void {
  process.stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`);
}
