import type { ArchiveEvent } from '../contract/contract.ts';
import { showCount } from './show-count.ts';

/** How far an import and the index are. */
export function showProgress(event: ArchiveEvent): void {
  switch (event.name) {
    case 'job-progress':
      showCount(event.detail.counts.filesDone, event.detail.counts.filesFound);
      break;
    case 'index-progress':
      showCount(event.detail.indexed, event.detail.articles);
      break;
    default:
  }
}
