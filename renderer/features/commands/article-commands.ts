import { msg } from '@lit/localize';
import type { Command } from './command.ts';
import type { Room } from './room.ts';

const isReading = ({ view, reader }: Room): boolean => reader !== null && view.article !== null;

const hasMatches = (room: Room): boolean => isReading(room) && room.reader?.matchCount !== 0;

/** Before they are counted there may be some. */
const hasHits = ({ results, found }: Room): boolean => results !== null && found !== 0;

export const articleCommands: readonly Command[] = [
  {
    id: 'next-match',
    group: 'article',
    name: () => msg('الموضع التالي', { desc: 'Command: next match in the article' }),
    keys: ['n', 'F3'],
    isUsable: hasMatches,
    run: ({ reader }) => reader?.stepMatch(1),
  },
  {
    id: 'previous-match',
    group: 'article',
    name: () => msg('الموضع السابق', { desc: 'Command: previous match in the article' }),
    keys: ['p', 'Shift+F3'],
    isUsable: hasMatches,
    run: ({ reader }) => reader?.stepMatch(-1),
  },
  {
    id: 'next-hit',
    group: 'article',
    name: () => msg('النتيجة التالية', { desc: 'Command: opens the hit after this article' }),
    keys: ['j'],
    isUsable: hasHits,
    run: ({ openBeside }) => openBeside(1),
  },
  {
    id: 'previous-hit',
    group: 'article',
    name: () => msg('النتيجة السابقة', { desc: 'Command: opens the hit before this article' }),
    keys: ['k'],
    isUsable: hasHits,
    run: ({ openBeside }) => openBeside(-1),
  },
  {
    id: 'find',
    group: 'article',
    name: () => msg('ابحث في هذه المادة', { desc: 'Command: find in the article' }),
    keys: ['Mod+f'],
    run: ({ find }) => find(),
  },
  {
    id: 'copy-quotation',
    group: 'article',
    name: () => msg('نسخ الاقتباس', { desc: 'Copies selected words with their citation' }),
    isUsable: isReading,
    run: ({ reader }) => reader?.copyCited('words'),
  },
  {
    id: 'copy-citation',
    group: 'article',
    name: () => msg('نسخ المرجع', { desc: 'Copies the citation of the article' }),
    isUsable: isReading,
    run: ({ reader }) => reader?.copyCited('plain'),
  },
  {
    id: 'print',
    group: 'article',
    name: () => msg('طباعة', { desc: 'Command: print what is shown' }),
    keys: ['Mod+p'],
    run: ({ print }) => print(),
  },
  {
    id: 'save-pdf',
    group: 'article',
    name: () => msg('احفظ بصيغة PDF', { desc: 'Command: save what is shown as a PDF' }),
    // A browser does that in its dialog of printing.
    isUsable: ({ savePdf }) => savePdf !== null,
    run: ({ savePdf }) => savePdf?.(),
  },
  {
    id: 'copy-article-link',
    group: 'article',
    name: () => msg('انسخ رابط المادة', { desc: 'Command: copy a link to the article' }),
    isUsable: isReading,
    run: ({ copyLink }) => copyLink('article'),
  },
  {
    id: 'close-article',
    group: 'article',
    name: () => msg('أغلق المادة', { desc: 'Command: close the article' }),
    isUsable: isReading,
    run: ({ change }) => change({ article: null }),
  },
];
