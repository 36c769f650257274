import { msg } from '@lit/localize';
import type { Command } from './command.ts';

/** Going to other libraries, and links into this one. Which libraries there are stands in the palette. */
export const libraryCommands: readonly Command[] = [
  {
    id: 'copy-view-link',
    group: 'window',
    name: () => msg('انسخ رابط هذه الصفحة', { desc: 'Command: copy a link to what is shown' }),
    run: ({ copyLink }) => copyLink('view'),
  },
  {
    id: 'verify-library',
    group: 'window',
    name: () =>
      msg('افحص المكتبة…', { desc: 'Command: the sheet on which the library is verified' }),
    run: ({ show }) => show('verification'),
  },
  {
    id: 'new-window',
    group: 'window',
    name: () => msg('نافذة جديدة', { desc: 'Command: another window of this library' }),
    isUsable: ({ libraries }) => libraries.offered !== null,
    run: ({ libraries }) => libraries.open('window'),
  },
  {
    id: 'open-library',
    group: 'window',
    name: () => msg('افتح مكتبة…', { desc: 'Command: choose another library and open it' }),
    isUsable: ({ libraries }) => libraries.offered !== null,
    run: ({ libraries }) => libraries.open('choose'),
  },
  {
    id: 'new-library',
    group: 'window',
    name: () => msg('مكتبة جديدة…', { desc: 'Command: make a new, empty library' }),
    isUsable: ({ libraries }) => libraries.offered !== null,
    run: ({ libraries }) => libraries.open('new'),
  },
];
