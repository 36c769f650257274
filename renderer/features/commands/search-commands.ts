import { msg } from '@lit/localize';
import { isFiltered, withoutFilters } from '../filters/filters-of.ts';
import type { Command } from './command.ts';

export const searchCommands: readonly Command[] = [
  {
    id: 'search',
    group: 'search',
    name: () => msg('ابحث في الأرشيف', { desc: 'Command: go to the search box' }),
    keys: ['/'],
    run: ({ searchBar }) => searchBar.focusInput(),
  },
  {
    id: 'search-help',
    group: 'search',
    name: () => msg('كيف أبحث', { desc: 'Command: show the help on searching' }),
    run: ({ searchBar }) => searchBar.showHelp(),
  },
  {
    id: 'searches',
    group: 'search',
    name: () => msg('الأبحاث المحفوظة والأخيرة', { desc: 'Command: show the searches remembered' }),
    run: ({ show }) => show('searches'),
  },
  {
    id: 'clear-filters',
    group: 'search',
    name: () => msg('أزل التصفية', { desc: 'Command: clear all filters' }),
    isUsable: ({ view }) => isFiltered(view),
    run: ({ change }) => change(withoutFilters),
  },
];
