import { msg } from '@lit/localize';
import type { Sort } from '../../../contract/search-words.ts';
import type { Command } from './command.ts';

export const resultsCommands: readonly Command[] = [
  {
    id: 'results',
    group: 'results',
    name: () => msg('انتقل إلى النتائج', { desc: 'Command: go to the list of results' }),
    isUsable: ({ results, found }) => results !== null && found !== 0,
    run: ({ results }) => results?.focusList(),
  },
  // The list hears these itself, since they mean something there only.
  {
    id: 'step-results',
    group: 'results',
    name: () => msg('تنقّل بين النتائج', { desc: 'What the arrow keys do in the list' }),
    keys: ['ArrowUp', 'ArrowDown'],
  },
  {
    id: 'open-result',
    group: 'results',
    name: () => msg('افتح المادة', { desc: 'What the Enter key does in the list' }),
    keys: ['Enter'],
  },
  sortCommand('relevance', () => msg('رتّب: الأنسب أولًا', { desc: 'Command: sort by relevance' })),
  sortCommand('newest', () => msg('رتّب: الأحدث أولًا', { desc: 'Command: sort newest first' })),
  sortCommand('oldest', () => msg('رتّب: الأقدم أولًا', { desc: 'Command: sort oldest first' })),
];

function sortCommand(sort: Sort, name: () => string): Command {
  return {
    id: `sort-${sort}`,
    group: 'results',
    name,
    isUsable: ({ results, view }) => results !== null && view.sort !== sort,
    isChosen: ({ view }) => view.sort === sort,
    run: ({ change }) => change({ sort }),
  };
}
