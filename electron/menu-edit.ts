import { pageItem, separator, type Items } from './menu-item.ts';
import type { MenuMaker } from './menu.ts';

export function editItems(maker: MenuMaker): Items {
  const { words } = maker;
  return [
    { label: words.undo, role: 'undo' },
    { label: words.redo, role: 'redo' },
    separator,
    { label: words.cut, role: 'cut' },
    { label: words.copy, role: 'copy' },
    pageItem(maker, 'copy-quotation', words.copyQuotation),
    pageItem(maker, 'copy-citation', words.copyCitation),
    pageItem(maker, 'copy-article-link', words.copyArticleLink),
    pageItem(maker, 'copy-view-link', words.copyViewLink),
    { label: words.paste, role: 'paste' },
    { label: words.selectAll, role: 'selectAll' },
    separator,
    pageItem(maker, 'find', words.find, 'CmdOrCtrl+F'),
    pageItem(maker, 'search', words.search, '/'),
  ];
}
