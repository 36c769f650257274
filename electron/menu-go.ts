import { pageItem, separator, type Items } from './menu-item.ts';
import type { MenuMaker } from './menu.ts';

/** Where one can go from here. */
export function goItems(maker: MenuMaker): Items {
  const { words } = maker;
  const [back, forward] = historyKeys(maker);
  return [
    pageItem(maker, 'previous-view', words.back, back),
    pageItem(maker, 'next-view', words.forward, forward),
    pageItem(maker, 'front-page', words.frontPage),
    separator,
    pageItem(maker, 'results', words.results),
    pageItem(maker, 'next-hit', words.nextHit, 'J'),
    pageItem(maker, 'previous-hit', words.previousHit, 'K'),
    separator,
    pageItem(maker, 'next-match', words.nextMatch, 'F3'),
    pageItem(maker, 'previous-match', words.previousMatch, 'Shift+F3'),
    pageItem(maker, 'close-article', words.closeArticle),
    separator,
    pageItem(maker, 'searches', words.searches),
    pageItem(maker, 'palette', words.palette, 'CmdOrCtrl+K'),
  ];
}

/** As the page has them: back is where the line begins, to the right in Arabic. */
function historyKeys({ mac, language }: MenuMaker): readonly [back: string, forward: string] {
  if (mac) return ['CmdOrCtrl+[', 'CmdOrCtrl+]'];
  return language === 'ar' ? ['Alt+Right', 'Alt+Left'] : ['Alt+Left', 'Alt+Right'];
}
